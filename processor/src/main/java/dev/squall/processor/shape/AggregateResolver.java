package dev.squall.processor.shape;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Relation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what a component with {@code @Count}, {@code @Exists}, {@code @Sum}, {@code @Avg}, {@code @Min} or {@code @Max} is of. */
final class AggregateResolver {

    private static final JavaType LONG = JavaType.of("java.lang", "Long");
    private static final JavaType BOOLEAN = JavaType.of("java.lang", "Boolean");
    private static final JavaType DECIMAL = JavaType.of("java.math", "BigDecimal");

    private final Shapes.Schema schema;
    private final TableDeclaration root;
    private final NestedResolver nested;
    private final ComponentTypes types;
    private final Consumer<Problem> problems;

    AggregateResolver(Shapes.Schema schema, ShapeDeclaration shape, TableDeclaration root, Consumer<Problem> problems) {
        this.schema = schema;
        this.root = root;
        this.problems = problems;
        this.nested = new NestedResolver(schema, shape, problems);
        this.types = new ComponentTypes(problems);
    }

    Optional<Part> resolve(ShapeComponent component, ShapeComponent.Source source) {
        return switch (source.annotation()) {
            case "Count" -> ofRows(component, source, JavaType.primitive("long"), LONG);
            case "Exists" -> ofRows(component, source, JavaType.primitive("boolean"), BOOLEAN);
            default -> ofColumn(component, source);
        };
    }

    private Optional<Part> ofRows(
            ShapeComponent component, ShapeComponent.Source source, JavaType primitive, JavaType boxed) {
        Optional<Relation> relation = source.path().value().isEmpty()
                ? ofRecord(component, source)
                : named(component, source, source.path().value());
        boolean fits =
                types.fits(component, new ComponentTypes.Given("@" + source.annotation(), primitive, boxed, false));
        return fits && relation.filter(r -> isUsable(component, source, r)).isPresent()
                ? relation.map(r -> new Part.OfAggregate(component, source.annotation(), r, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Relation> ofRecord(ShapeComponent component, ShapeComponent.Source source) {
        Optional<TableDeclaration> table =
                source.target().flatMap(t -> schema.declarations().table(t.value()));
        if (table.isEmpty()) {
            Origin origin = source.target().map(t -> t.origin()).orElse(source.origin());
            String written = source.target().map(t -> t.value().toString()).orElse("");
            problems.accept(Problem.of(
                    Code.SHAPE_PATH,
                    origin,
                    source.annotation(),
                    written,
                    component.name(),
                    written.isEmpty() ? "it does not say of what it is" : written + " is no table's record",
                    "Name a record, or relation = \"...\"."));
            return Optional.empty();
        }
        return nested.choose(component, root, table.get(), Optional.empty());
    }

    private Optional<Part> ofColumn(ShapeComponent component, ShapeComponent.Source source) {
        String path = source.path().value();
        int dot = path.indexOf('.');
        if (dot < 0 || path.indexOf('.', dot + 1) >= 0) {
            refuse(component, source, "it is one relation and one column", "Write \"relation.column\".");
            return Optional.empty();
        }
        Optional<Relation> relation = named(component, source, path.substring(0, dot));
        if (relation.isEmpty() || !isUsable(component, source, relation.get())) {
            return Optional.empty();
        }
        TableDeclaration table = relation.get().to();
        String name = path.substring(dot + 1);
        Optional<ColumnDeclaration> column = table.column(name);
        if (column.isEmpty()) {
            refuse(
                    component,
                    source,
                    "\"" + name + "\" is no column of " + table.type(),
                    Suggestions.didYouMean(name, table.components()));
            return Optional.empty();
        }
        return column.get().storage().isEmpty()
                ? Optional.empty()
                : typed(component, source, relation.get(), column.get());
    }

    private Optional<Part> typed(
            ShapeComponent component, ShapeComponent.Source source, Relation relation, ColumnDeclaration column) {
        boolean arithmetic =
                source.annotation().equals("Sum") || source.annotation().equals("Avg");
        String what = relation.to().type() + "." + column.component();
        if (arithmetic && column.storage().orElseThrow().family() != Family.NUMBER) {
            problems.accept(Problem.of(
                    Code.AGGREGATE_OF_OTHER,
                    source.path().origin(),
                    source.annotation(),
                    component.name(),
                    what,
                    column.typeText()));
            return Optional.empty();
        }
        JavaType type = arithmetic ? DECIMAL : column.storage().orElseThrow().boxed();
        boolean fits = types.fits(
                component, new ComponentTypes.Given("@" + source.annotation() + " of " + what, type, type, true));
        return fits
                ? Optional.of(new Part.OfAggregate(component, source.annotation(), relation, Optional.of(column)))
                : Optional.empty();
    }

    /** Whether the rows of a relation can be looked at as a whole. */
    private boolean isUsable(ShapeComponent component, ShapeComponent.Source source, Relation relation) {
        if (!nested.isVisible(component, relation)) {
            return false;
        }
        boolean other = source.target()
                .filter(t ->
                        !t.value().qualifiedName().equals(relation.to().type().qualifiedName()))
                .isPresent();
        if (other) {
            refuse(
                    component,
                    source,
                    "the relation leads to " + relation.to().type() + ", and another record is named",
                    "Keep one of the two.");
            return false;
        }
        String name = relation.name().orElse(component.name());
        if (relation.kind().single() && !source.annotation().equals("Exists")) {
            refuse(
                    component,
                    source,
                    "relation \"" + name + "\" leads to one row at most",
                    "Read the row or a column of it: @Path(\"" + name + ".column\").");
            return false;
        }
        return true;
    }

    private Optional<Relation> named(ShapeComponent component, ShapeComponent.Source source, String name) {
        Optional<Relation> relation = schema.relations().find(root, name);
        if (relation.isEmpty()) {
            List<String> names = schema.relations().from(root).stream()
                    .flatMap(r -> r.name().stream())
                    .toList();
            refuse(
                    component,
                    source,
                    "\"" + name + "\" is no relation of " + root.type(),
                    Suggestions.didYouMean(name, names));
        }
        return relation;
    }

    private void refuse(ShapeComponent component, ShapeComponent.Source source, String wrong, String advice) {
        problems.accept(Problem.of(
                Code.SHAPE_PATH,
                source.path().origin(),
                source.annotation(),
                source.path().value(),
                component.name(),
                wrong,
                advice));
    }
}
