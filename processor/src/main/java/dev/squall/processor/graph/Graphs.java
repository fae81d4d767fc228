package dev.squall.processor.graph;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.Writing;
import dev.squall.processor.relation.Relations;
import dev.squall.processor.shape.ShapeModel;
import dev.squall.processor.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shapes of a compile that are written.
 *
 * @param models the shapes; only those without a problem are whole
 * @param problems what is wrong
 */
public record Graphs(List<GraphModel> models, List<Problem> problems) {

    public Graphs {
        models = List.copyOf(models);
        problems = List.copyOf(problems);
    }

    /** Resolves the shapes that are written, of those that are whole. */
    public static Graphs of(Declarations declarations, Relations relations, Shapes shapes) {
        List<GraphModel> models = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Known known = new Known(declarations, relations, shapes);
        for (ShapeModel shape : shapes.models()) {
            if (shape.declaration().writing() != Writing.NO && shape.isWhole()) {
                models.add(new GraphResolver(known, shape, problems::add).resolve());
            }
        }
        return new Graphs(models, problems);
    }

    /**
     * What shapes are looked up in.
     *
     * @param declarations the tables and shapes
     * @param relations what leads from one table to another
     * @param shapes the shapes of this compile
     */
    record Known(Declarations declarations, Relations relations, Shapes shapes) {

        /** A shape of this compile or of an earlier one. */
        Optional<ShapeModel> shape(ShapeDeclaration declaration) {
            return shapes.models().stream()
                    .filter(model -> model.declaration().equals(declaration))
                    .findFirst()
                    .or(() -> Shapes.quietly(declarations, relations, declaration));
        }
    }
}
