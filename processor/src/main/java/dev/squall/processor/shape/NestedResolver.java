package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds how the rows that a relation leads to are read. */
final class NestedResolver {

    private final Shapes.Schema schema;
    private final ShapeDeclaration shape;
    private final Consumer<Problem> problems;

    NestedResolver(Shapes.Schema schema, ShapeDeclaration shape, Consumer<Problem> problems) {
        this.schema = schema;
        this.shape = shape;
        this.problems = problems;
    }

    /** Whether a component is of a shape or of a table's record, alone or in a list. */
    boolean isNested(ShapeComponent component) {
        return schema.declarations().shape(component.content()).isPresent()
                || schema.declarations().table(component.content()).isPresent();
    }

    /** The part of a component that is a relation; empty after a problem. */
    Optional<Part> resolve(ShapeComponent component, Relation relation) {
        Optional<Part.Nested> nested = nested(component, relation);
        if (nested.isEmpty() || !hasRightNumber(component, relation) || !isVisible(component, relation)) {
            return Optional.empty();
        }
        return Optional.of(new Part.OfRelation(component, relation, nested.get()));
    }

    /** A component that is of a shape or record, and no relation has its name. */
    Optional<Part> unnamed(ShapeComponent component, TableDeclaration root, String name) {
        TableDeclaration target = target(component.content()).orElse(null);
        if (target == null) {
            return Optional.empty();
        }
        choose(component, root, target, Optional.of(name));
        return Optional.empty();
    }

    /**
     * The one relation between two tables; empty after a problem.
     *
     * @param wanted a name that no relation has; without it, the one relation is enough
     */
    Optional<Relation> choose(
            ShapeComponent component, TableDeclaration from, TableDeclaration to, Optional<String> wanted) {
        List<Relation> relations = schema.relations().between(from, to.type());
        if (relations.isEmpty()) {
            problems.accept(Problem.of(
                    Code.SHAPE_RELATION_MISSING,
                    component.origin(),
                    component.name(),
                    to.type(),
                    from.type(),
                    from.type()));
            return Optional.empty();
        }
        if (relations.size() == 1 && wanted.isEmpty()) {
            return Optional.of(relations.get(0));
        }
        problems.accept(Problem.of(
                Code.SHAPE_RELATION_CHOICE,
                component.source().map(ShapeComponent.Source::origin).orElse(component.origin()),
                component.name(),
                to.type(),
                from.type(),
                advice(component, relations)));
        return Optional.empty();
    }

    /** How one of several relations, or one without a name, is meant. */
    private String advice(ShapeComponent component, List<Relation> relations) {
        boolean many = component.isList() || component.source().isPresent();
        List<Relation> fitting =
                relations.stream().filter(r -> r.kind().single() != many).toList();
        List<Relation> meant = fitting.isEmpty() ? relations : fitting;
        List<String> names =
                meant.stream().flatMap(r -> r.name().stream()).distinct().toList();
        if (names.isEmpty()) {
            Relation.Naming naming = meant.get(0).naming();
            boolean taken = meant.get(0).from().column(component.name()).isPresent();
            return "Name it where the foreign key is, in " + naming.table().type() + ": @ForeignKey("
                    + naming.attribute() + " = \"" + (taken ? "..." : component.name()) + "\").";
        }
        boolean aggregate =
                component.source().filter(s -> !s.annotation().equals("Path")).isPresent();
        return Suggestions.didYouMean(component.name(), names)
                + (aggregate
                        ? " Say which: relation = \"" + names.get(0) + "\"."
                        : " Rename the component, or say @Path(\"" + names.get(0) + "\").");
    }

    /** Whether generated code of the shape can name what a relation leads over; a problem if not. */
    boolean isVisible(ShapeComponent component, Relation relation) {
        String packageName = shape.type().packageName();
        boolean visible = relation.visibleFrom(packageName);
        if (!visible) {
            problems.accept(Problem.of(
                    Code.SHAPE_TABLE_HIDDEN,
                    component.origin(),
                    component.name(),
                    relation.to().type(),
                    packageName));
        }
        return visible;
    }

    private boolean hasRightNumber(ShapeComponent component, Relation relation) {
        String name = relation.name().orElse(component.name());
        JavaType content = component.content();
        if (!relation.kind().single() && !component.isList()) {
            problems.accept(Problem.of(
                    Code.SHAPE_ONE_OF_MANY,
                    component.origin(),
                    component.name(),
                    name,
                    relation.from().type(),
                    content));
            return false;
        }
        if (relation.kind().single() && component.isList()) {
            boolean sure = relation.kind() == Relation.Kind.ONE;
            problems.accept(Problem.of(
                    Code.SHAPE_LIST_OF_ONE,
                    component.origin(),
                    component.name(),
                    name,
                    relation.from().type(),
                    sure ? content : ShapeComponent.optional(content)));
            return false;
        }
        if (relation.kind() == Relation.Kind.MANY) {
            return true;
        }
        return new ComponentTypes(problems)
                .fits(
                        component,
                        new ComponentTypes.Given(
                                "relation \"" + name + "\"",
                                content,
                                content,
                                relation.kind() == Relation.Kind.ONE_IF_ANY));
    }

    private Optional<Part.Nested> nested(ShapeComponent component, Relation relation) {
        JavaType content = component.content();
        Declarations declarations = schema.declarations();
        Optional<ShapeDeclaration> inner = declarations.shape(content);
        Optional<TableDeclaration> table = declarations.table(content);
        String name = relation.name().orElse(component.name());
        if (inner.isEmpty() && table.isEmpty()) {
            problems.accept(Problem.of(
                    Code.SHAPE_NOT_NESTED,
                    component.origin(),
                    component.name(),
                    name,
                    relation.from().type(),
                    content,
                    content.arguments().isEmpty() && !content.packageName().isEmpty() && !content.isWildcard()
                            ? "Add @Shape(" + relation.to().type() + ".class) to it."
                            : "Use a record, an Optional or a List of records."));
            return Optional.empty();
        }
        JavaType read = inner.map(s -> s.root().value()).orElse(content);
        if (!read.qualifiedName().equals(relation.to().type().qualifiedName())) {
            otherTable(component, relation, read);
            return Optional.empty();
        }
        Optional<Long> depth = component.depth().map(Located::value);
        return inner.map(s -> new Part.Nested(s.type(), s.shapeClass(), s.constantName(), true, depth))
                .or(() -> table.map(t -> new Part.Nested(t.type(), t.tableClass(), t.constant(), false, depth)));
    }

    private void otherTable(ShapeComponent component, Relation relation, JavaType read) {
        List<String> names = schema.relations().between(relation.from(), read).stream()
                .flatMap(r -> r.name().stream())
                .toList();
        problems.accept(Problem.of(
                Code.SHAPE_OTHER_TABLE,
                component.origin(),
                component.name(),
                component.content(),
                read,
                relation.name().orElse(component.name()),
                relation.from().type(),
                relation.to().type(),
                names.isEmpty()
                        ? "Use a shape of " + relation.to().type() + "."
                        : Suggestions.didYouMean(component.name(), names)));
    }

    private Optional<TableDeclaration> target(JavaType content) {
        Declarations declarations = schema.declarations();
        return declarations
                .shape(content)
                .map(s -> declarations.table(s.root().value()))
                .orElseGet(() -> declarations.table(content));
    }
}
