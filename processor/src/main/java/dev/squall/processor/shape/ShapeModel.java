package dev.squall.processor.shape;

import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import java.util.List;

/**
 * A valid shape.
 *
 * @param declaration what the source declares
 * @param root the table or view that it is read from
 * @param parts what each component is read from, in their order
 */
public record ShapeModel(ShapeDeclaration declaration, TableDeclaration root, List<Part> parts) {

    public ShapeModel {
        parts = List.copyOf(parts);
    }

    /** Whether each component is read from something. */
    public boolean isWhole() {
        return parts.size() == declaration.components().size();
    }
}
