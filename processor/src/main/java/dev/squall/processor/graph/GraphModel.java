package dev.squall.processor.graph;

import dev.squall.processor.shape.ShapeModel;
import java.util.List;

/**
 * A valid shape that is written.
 *
 * @param shape the shape
 * @param parts what each component is written to, in their order
 */
public record GraphModel(ShapeModel shape, List<GraphPart> parts) {

    public GraphModel {
        parts = List.copyOf(parts);
    }
}
