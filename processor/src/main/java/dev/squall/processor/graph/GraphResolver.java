package dev.squall.processor.graph;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.Writing;
import dev.squall.processor.relation.Hop;
import dev.squall.processor.relation.Relation;
import dev.squall.processor.shape.Part;
import dev.squall.processor.shape.ShapeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds what each component of one shape is written to. */
final class GraphResolver implements Part.Visitor<Optional<GraphPart>> {

    private final Graphs.Known known;
    private final ShapeDeclaration shape;
    private final TableDeclaration root;
    private final ShapeModel model;
    private final Consumer<Problem> problems;
    private final Map<String, ShapeComponent> givers = new HashMap<>();

    GraphResolver(Graphs.Known known, ShapeModel model, Consumer<Problem> problems) {
        this.known = known;
        this.shape = model.declaration();
        this.root = model.root();
        this.model = model;
        this.problems = problems;
    }

    GraphModel resolve() {
        List<GraphPart> parts = new ArrayList<>();
        for (Part part : model.parts()) {
            part.accept(this).ifPresent(parts::add);
        }
        checkCover();
        return new GraphModel(model, parts);
    }

    /** A root gives all that its rows need, a part all but the columns of one foreign key. */
    private void checkCover() {
        if (root.primaryKey().isEmpty()) {
            String advice =
                    root.view().isPresent() ? "Write a shape of a table" : "Give " + root.type() + " a @PrimaryKey";
            report(
                    Code.GRAPH_KEY_MISSING,
                    shape.origin(),
                    shape.type(),
                    root.type(),
                    "its primary key, and it has none",
                    advice);
            return;
        }
        Cover cover = new Cover(model);
        if (shape.writing() == Writing.PART) {
            complain(shape.origin(), root, cover, cover.tie(), "");
        } else {
            String otherwise = ", or say write = Write.PART if it is only written inside of other shapes";
            complain(shape.origin(), root, cover, Set.of(), cover.isPart() ? otherwise : "");
        }
    }

    private void complain(
            Origin origin, TableDeclaration table, Cover cover, Set<String> givenByHolder, String advice) {
        Set<String> required = Cover.without(cover.required(), givenByHolder);
        if (!required.isEmpty()) {
            String add = required.size() == 1 ? "Add a component for it" : "Add a component for each";
            report(Code.GRAPH_COLUMN_MISSING, origin, shape.type(), columns(required), table.type(), add + advice);
        }
        Set<String> others = Cover.without(Cover.without(cover.keys(), givenByHolder), required);
        if (!others.isEmpty()) {
            String what = columns(others) + ", for which there is no component";
            String add = others.size() == 1 ? "Add it" : "Add them";
            report(Code.GRAPH_KEY_MISSING, origin, shape.type(), table.type(), what, add + advice);
        }
    }

    private static String columns(Set<String> names) {
        return (names.size() == 1 ? "column " : "columns ")
                + names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    @Override
    public Optional<GraphPart> column(Part.OfColumn part) {
        ShapeComponent component = part.component();
        if (!part.joins().isEmpty()) {
            return readOnly(component, "a column of a related row");
        }
        ColumnDeclaration column = part.column();
        if (column.generatedAlways() && !component.mayBeMissing()) {
            var boxed = column.storage().orElseThrow().boxed();
            report(
                    Code.GRAPH_NEW_ROW,
                    component.origin(),
                    component.name(),
                    component.type(),
                    root.type() + "." + column.component(),
                    ShapeComponent.optional(boxed),
                    boxed);
            return Optional.empty();
        }
        give(component, column);
        return Optional.of(new GraphPart.OfColumn(component, column));
    }

    /** Refuses a column that another component gives already. */
    private void give(ShapeComponent component, ColumnDeclaration column) {
        ShapeComponent other = givers.putIfAbsent(column.component(), component);
        if (other != null) {
            report(
                    Code.GRAPH_WRITTEN_TWICE,
                    component.origin(),
                    shape.type(),
                    column.component(),
                    root.type(),
                    "component " + other.name(),
                    "component " + component.name());
        }
    }

    @Override
    public Optional<GraphPart> aggregate(Part.OfAggregate part) {
        return readOnly(part.component(), "a value of several rows");
    }

    @Override
    public Optional<GraphPart> computation(Part.OfComputation part) {
        return readOnly(part.component(), "computed");
    }

    private Optional<GraphPart> readOnly(ShapeComponent component, String what) {
        report(Code.GRAPH_READ_ONLY, component.origin(), component.name(), shape.type(), what);
        return Optional.empty();
    }

    @Override
    public Optional<GraphPart> relation(Part.OfRelation part) {
        Relation relation = part.relation();
        if (relation.through().isPresent()) {
            return linked(part);
        }
        if (Cover.isReference(relation)) {
            List<Hop.Pair> pairs = relation.hops().get(0).pairs();
            pairs.forEach(pair -> give(part.component(), pair.near()));
            return keys(part, pairs).map(keys -> new GraphPart.OfReference(part.component(), relation, keys));
        }
        return owned(part);
    }

    private Optional<GraphPart> linked(Part.OfRelation part) {
        Relation relation = part.relation();
        TableDeclaration junction = relation.through().orElseThrow();
        Set<String> linking = new HashSet<>();
        relation.hops().get(0).pairs().forEach(pair -> linking.add(pair.far().component()));
        relation.hops().get(1).pairs().forEach(pair -> linking.add(pair.near().component()));
        Set<String> missing = new LinkedHashSet<>();
        for (ColumnDeclaration column : junction.columns()) {
            if (!column.optionalOnInsert() && !linking.contains(column.component())) {
                missing.add(column.component());
            }
        }
        if (!missing.isEmpty()) {
            report(
                    Code.GRAPH_COLUMN_MISSING,
                    part.component().origin(),
                    shape.type(),
                    columns(missing),
                    junction.type(),
                    "Hold rows of " + junction.type() + " in a list of a shape of their own");
            return Optional.empty();
        }
        return keys(part, relation.hops().get(1).pairs())
                .map(keys -> new GraphPart.OfLinked(part.component(), relation, keys));
    }

    /** The components of the nested record that the columns refer to; empty after a problem. */
    private Optional<List<GraphPart.Key>> keys(Part.OfRelation part, List<Hop.Pair> pairs) {
        List<GraphPart.Key> keys = new ArrayList<>();
        for (Hop.Pair pair : pairs) {
            Optional<GraphPart.Key> key = key(part, pair);
            if (key.isEmpty()) {
                report(
                        Code.GRAPH_REFERENCE,
                        part.component().origin(),
                        part.component().name(),
                        part.relation().to().type(),
                        pair.far().component(),
                        part.nested().record());
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return Optional.of(keys);
    }

    private Optional<GraphPart.Key> key(Part.OfRelation part, Hop.Pair pair) {
        if (!part.nested().shape()) {
            return Optional.of(new GraphPart.Key(
                    pair.near(), pair.far().component(), pair.far().presence()));
        }
        return nested(part)
                .flatMap(inner -> inner.parts().stream()
                        .filter(p -> p instanceof Part.OfColumn column
                                && column.joins().isEmpty()
                                && column.column().component().equals(pair.far().component()))
                        .findFirst()
                        .map(p -> new GraphPart.Key(
                                pair.near(), p.component().name(), p.component().presence())));
    }

    private Optional<ShapeModel> nested(Part.OfRelation part) {
        return known.declarations().shape(part.nested().record()).flatMap(known::shape);
    }

    private Optional<GraphPart> owned(Part.OfRelation part) {
        ShapeComponent component = part.component();
        Relation relation = part.relation();
        Optional<ShapeModel> inner = part.nested().shape() ? nested(part) : Optional.empty();
        if (inner.filter(m -> m.declaration().writing() != Writing.NO).isEmpty()) {
            report(
                    Code.GRAPH_NOT_WRITTEN,
                    component.origin(),
                    component.name(),
                    relation.to().type(),
                    root.type(),
                    part.nested().record(),
                    part.nested().shape()
                            ? "Add write = Write.PART to its @Shape"
                            : "Use a record with @Shape(value = "
                                    + relation.to().type() + ".class, write = Write.PART)");
            return Optional.empty();
        }
        return tied(part, new Cover(inner.get()))
                ? Optional.of(
                        new GraphPart.OfOwned(component, relation, inner.get().declaration()))
                : Optional.empty();
    }

    /** Whether the row that holds others gives what they are tied by, and all else that they need is given by them. */
    private boolean tied(Part.OfRelation part, Cover cover) {
        ShapeComponent component = part.component();
        TableDeclaration table = part.relation().to();
        Set<String> tying = new LinkedHashSet<>();
        for (Hop.Pair pair : part.relation().hops().get(0).pairs()) {
            String column = pair.far().component();
            tying.add(column);
            Optional<ShapeComponent> giver = cover.giver(column);
            if (giver.isPresent()) {
                report(
                        Code.GRAPH_WRITTEN_TWICE,
                        component.origin(),
                        shape.type(),
                        column,
                        table.type(),
                        "component " + giver.get().name() + " of "
                                + part.nested().record(),
                        "the row that holds it");
                return false;
            }
        }
        complain(component.origin(), table, cover, tying, " to " + part.nested().record());
        return true;
    }

    private void report(Code code, Origin origin, Object... details) {
        problems.accept(Problem.of(code, origin, details));
    }
}
