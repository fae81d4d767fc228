package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The shapes of a compile, with what each component is read from.
 *
 * @param models the shapes; only those without a problem are whole
 * @param problems what is wrong
 */
public record Shapes(List<ShapeModel> models, List<Problem> problems) {

    public Shapes {
        models = List.copyOf(models);
        problems = List.copyOf(problems);
    }

    /** Resolves all shapes of the declarations. */
    public static Shapes of(Declarations declarations, Relations relations) {
        List<ShapeModel> models = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ShapeDeclaration shape : declarations.shapes()) {
            root(declarations, shape, problems::add)
                    .map(root -> resolve(new Schema(declarations, relations), shape, root, problems::add))
                    .ifPresent(models::add);
        }
        Cycles.check(declarations, problems::add);
        Constants.check(declarations, problems::add);
        return new Shapes(models, problems);
    }

    /** Resolves one shape without saying what is wrong with it; empty if it has no root. */
    public static Optional<ShapeModel> quietly(Declarations declarations, Relations relations, ShapeDeclaration shape) {
        return declarations
                .table(shape.root().value())
                .map(root -> resolve(new Schema(declarations, relations), shape, root, problem -> {}));
    }

    private static ShapeModel resolve(
            Schema schema, ShapeDeclaration shape, TableDeclaration root, Consumer<Problem> problems) {
        ComponentResolver resolver = new ComponentResolver(schema, shape, root, problems);
        List<Part> parts = new ArrayList<>();
        for (ShapeComponent component : shape.components()) {
            resolver.resolve(component).ifPresent(parts::add);
        }
        return new ShapeModel(shape, root, parts);
    }

    private static Optional<TableDeclaration> root(
            Declarations declarations, ShapeDeclaration shape, Consumer<Problem> problems) {
        Optional<TableDeclaration> root = declarations.table(shape.root().value());
        if (root.isEmpty()) {
            String written = shape.root().value().toString();
            List<String> tables =
                    declarations.allTables().map(t -> t.type().toString()).toList();
            problems.accept(Problem.of(
                    Code.SHAPE_ROOT,
                    shape.root().origin(),
                    written,
                    tables.size() > 12 ? "Name one." : Suggestions.didYouMean(written, tables)));
        }
        return root;
    }

    /**
     * What shapes are checked against.
     *
     * @param declarations the tables and shapes
     * @param relations the relations between the tables
     */
    record Schema(Declarations declarations, Relations relations) {}
}
