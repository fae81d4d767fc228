package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.JavaType;
import java.util.List;

/**
 * The shapes of one package.
 *
 * @param packageName the package
 * @param shapeClasses the simple names of their generated classes
 * @param visible whether one of them is public
 * @param origins the records that are compiled now
 */
public record PackageShapes(String packageName, List<String> shapeClasses, boolean visible, List<Origin> origins) {

    public PackageShapes {
        shapeClasses = List.copyOf(shapeClasses);
        origins = List.copyOf(origins);
    }

    /** The class that is generated for them. */
    public JavaType type() {
        return JavaType.of(packageName, "Shapes");
    }
}
