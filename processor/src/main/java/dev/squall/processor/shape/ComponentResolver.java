package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.Writing;
import dev.squall.processor.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what one component of a shape is read from. */
final class ComponentResolver {

    private final Shapes.Schema schema;
    private final ShapeDeclaration shape;
    private final TableDeclaration root;
    private final ComponentTypes types;
    private final NestedResolver nested;
    private final AggregateResolver aggregates;
    private final Consumer<Problem> problems;

    ComponentResolver(Shapes.Schema schema, ShapeDeclaration shape, TableDeclaration root, Consumer<Problem> problems) {
        this.schema = schema;
        this.shape = shape;
        this.root = root;
        this.problems = problems;
        this.types = new ComponentTypes(problems);
        this.nested = new NestedResolver(schema, shape, problems);
        this.aggregates = new AggregateResolver(schema, shape, root, problems);
    }

    /** The part that a component is; empty after a problem. */
    Optional<Part> resolve(ShapeComponent component) {
        checkDepth(component);
        Optional<ShapeComponent.Source> source = component.source();
        if (source.isEmpty()) {
            return named(component, component.name(), component.origin());
        }
        return switch (source.get().annotation()) {
            case "Computed" -> component.computation().flatMap(c -> computed(component, c));
            case "Path" -> path(component, source.get());
            default -> aggregates.resolve(component, source.get());
        };
    }

    private void checkDepth(ShapeComponent component) {
        component.depth().ifPresent(depth -> {
            if (!Cycles.leadsBack(schema.declarations(), shape, component)) {
                problems.accept(Problem.of(
                        Code.SHAPE_DEPTH,
                        depth.origin(),
                        depth.value(),
                        component.name(),
                        "does not lead back to " + shape.type() + ", so nothing is repeated",
                        "Remove it"));
            } else if (!component.isList()) {
                problems.accept(Problem.of(
                        Code.SHAPE_DEPTH,
                        depth.origin(),
                        depth.value(),
                        component.name(),
                        "is about one row, and only lists are repeated",
                        "Read that row by another shape"));
            } else if (depth.value() < 1 || depth.value() > 32) {
                problems.accept(Problem.of(
                        Code.SHAPE_DEPTH,
                        depth.origin(),
                        depth.value(),
                        component.name(),
                        "is out of range",
                        "Use 1 to 32"));
            }
        });
    }

    private Optional<Part> computed(ShapeComponent component, ShapeComponent.Computation computation) {
        boolean fits = types.fits(
                component,
                new ComponentTypes.Given(
                        "the expression of " + component.name() + "()",
                        computation.value(),
                        computation.value(),
                        computation.nullable()));
        return fits ? Optional.of(new Part.OfComputation(component, computation)) : Optional.empty();
    }

    private Optional<Part> named(ShapeComponent component, String name, Origin origin) {
        Optional<ColumnDeclaration> column = root.column(name);
        if (column.isPresent() && !nested.isNested(component)) {
            return column(component, List.of(), root, column.get());
        }
        Optional<Relation> relation = schema.relations().find(root, name);
        if (relation.isPresent()) {
            return nested.resolve(component, relation.get());
        }
        if (nested.isNested(component)) {
            return nested.unnamed(component, root, name);
        }
        List<String> candidates = new ArrayList<>(root.components());
        schema.relations().from(root).forEach(r -> r.name().ifPresent(candidates::add));
        problems.accept(Problem.of(
                Code.SHAPE_COMPONENT_UNKNOWN,
                origin,
                component.name(),
                name,
                root.type(),
                Suggestions.didYouMean(name, candidates)));
        return Optional.empty();
    }

    private Optional<Part> column(
            ShapeComponent component, List<Relation> joins, TableDeclaration table, ColumnDeclaration column) {
        if (column.storage().isEmpty()) {
            return Optional.empty();
        }
        boolean missing = column.presence().nullable()
                || isEmptyInNewRow(component, joins, column)
                || joins.stream().anyMatch(join -> join.kind() == Relation.Kind.ONE_IF_ANY);
        boolean fits = types.fits(
                component,
                new ComponentTypes.Given(
                        "column " + table.type() + "." + column.component(),
                        column.storage().get().declared(),
                        column.storage().get().boxed(),
                        missing));
        return fits ? Optional.of(new Part.OfColumn(component, joins, column)) : Optional.empty();
    }

    /** A component of a shape that is written may be without what a new row does without. */
    private boolean isEmptyInNewRow(ShapeComponent component, List<Relation> joins, ColumnDeclaration column) {
        return shape.writing() != Writing.NO
                && joins.isEmpty()
                && component.mayBeMissing()
                && column.optionalOnInsert();
    }

    private Optional<Part> path(ShapeComponent component, ShapeComponent.Source source) {
        List<String> steps = List.of(source.path().value().split("\\.", -1));
        if (steps.size() == 1) {
            return named(component, steps.get(0), source.path().origin());
        }
        List<Relation> joins = new ArrayList<>();
        TableDeclaration at = root;
        for (String step : steps.subList(0, steps.size() - 1)) {
            Optional<Relation> relation = schema.relations().find(at, step);
            if (relation.isEmpty()) {
                List<String> names = schema.relations().from(at).stream()
                        .filter(r -> r.kind().single())
                        .flatMap(r -> r.name().stream())
                        .toList();
                return refuse(component, source, "\"" + step + "\" is no relation of " + at.type(), step, names);
            }
            if (!relation.get().kind().single()) {
                return refuse(
                        component,
                        source,
                        "relation \"" + step + "\" leads to many rows",
                        "Read them as a List of a shape, or use @Count, @Min, @Max, @Sum or @Avg");
            }
            if (!nested.isVisible(component, relation.get())) {
                return Optional.empty();
            }
            if (!schema.relations().hasField(relation.get())) {
                return refuse(
                        component,
                        source,
                        at.tableClass().simpleName() + " was compiled before it had relation \"" + step + "\"",
                        "Compile " + at.type() + " again, or read a shape of "
                                + relation.get().to().type());
            }
            joins.add(relation.get());
            at = relation.get().to();
        }
        String last = steps.get(steps.size() - 1);
        Optional<ColumnDeclaration> column = at.column(last);
        if (column.isEmpty()) {
            return schema.relations().find(at, last).isPresent()
                    ? refuse(
                            component,
                            source,
                            "\"" + last + "\" is a relation of " + at.type(),
                            "Read it in a shape of " + at.type() + " that is a component here")
                    : refuse(component, source, "\"" + last + "\" is no column of " + at.type(), last, at.components());
        }
        return column(component, joins, at, column.get());
    }

    private Optional<Part> refuse(
            ShapeComponent component, ShapeComponent.Source source, String wrong, String written, List<String> names) {
        return refuse(component, source, wrong, Suggestions.didYouMean(written, names));
    }

    private Optional<Part> refuse(ShapeComponent component, ShapeComponent.Source source, String wrong, String advice) {
        String stop = advice.endsWith("?") || advice.endsWith(".") ? advice : advice + ".";
        problems.accept(Problem.of(
                Code.SHAPE_PATH,
                source.path().origin(),
                source.annotation(),
                source.path().value(),
                component.name(),
                wrong,
                stop));
        return Optional.empty();
    }
}
