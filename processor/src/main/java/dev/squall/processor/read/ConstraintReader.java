package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.IndexPart;
import dev.squall.processor.model.Located;
import dev.squall.schema.Deferrability;
import dev.squall.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads the keys, constraints and indexes of a table record. */
final class ConstraintReader {

    private final Elements elements;
    private final IndexPartReader parts;
    private final List<ConstraintDeclaration> constraints = new ArrayList<>();

    ConstraintReader(Elements elements, Consumer<Problem> problems) {
        this.elements = elements;
        this.parts = new IndexPartReader(problems);
    }

    /** All constraints: the primary key, then those of components, then those of the record. */
    List<ConstraintDeclaration> read(TypeElement record, List<ColumnDeclaration> columns) {
        primaryKey(record, columns).ifPresent(constraints::add);
        for (ColumnDeclaration column : columns) {
            Element field = column.origin().element();
            if (field != null) {
                readFrom(field, Optional.of(new Located<>(column.component(), column.origin())));
            }
        }
        readFrom(record, Optional.empty());
        return constraints;
    }

    private Optional<ConstraintDeclaration> primaryKey(TypeElement record, List<ColumnDeclaration> columns) {
        List<Located<String>> ids = columns.stream()
                .flatMap(c -> c.modifiers().id().stream().map(origin -> new Located<>(c.component(), origin)))
                .toList();
        Optional<AnnotationView> view = AnnotationView.one(elements, record, "PrimaryKey");
        if (view.isEmpty()) {
            return ids.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ConstraintDeclaration.PrimaryKey(
                            new ConstraintDeclaration.Head(
                                    "Id",
                                    true,
                                    ids,
                                    Optional.empty(),
                                    Optional.empty(),
                                    ids.get(0).origin()),
                            List.of(),
                            Deferrability.NOT_DEFERRABLE));
        }
        List<Located<String>> named = view.get().texts("columns");
        return Optional.of(new ConstraintDeclaration.PrimaryKey(
                new ConstraintDeclaration.Head(
                        "PrimaryKey",
                        false,
                        named.isEmpty() ? ids : named,
                        view.get().given("name"),
                        comment(view.get()),
                        view.get().origin()),
                view.get().texts("include"),
                deferrable(view.get())));
    }

    private void readFrom(Element element, Optional<Located<String>> component) {
        for (AnnotationView view : AnnotationView.all(elements, element, "Unique")) {
            constraints.add(new ConstraintDeclaration.Unique(
                    head(view, "Unique", component),
                    view.flag("nullsNotDistinct"),
                    view.texts("include"),
                    deferrable(view)));
        }
        for (AnnotationView view : AnnotationView.all(elements, element, "ForeignKey")) {
            constraints.add(foreignKey(view, component));
        }
        for (AnnotationView view : AnnotationView.all(elements, element, "Check")) {
            List<Located<String>> columns = component.map(List::of).orElse(List.of());
            ConstraintDeclaration.Head head = new ConstraintDeclaration.Head(
                    "Check", component.isPresent(), columns, view.given("name"), comment(view), view.origin());
            constraints.add(new ConstraintDeclaration.Check(head, view.text("value"), view.flag("noInherit")));
        }
        for (AnnotationView view : AnnotationView.all(elements, element, "Index")) {
            constraints.add(index(view, component));
        }
        AnnotationView.all(elements, element, "Exclude").forEach(view -> constraints.add(exclusion(view)));
    }

    /** On a component the key is its column; what is named besides is a mistake that is kept. */
    private ConstraintDeclaration index(AnnotationView view, Optional<Located<String>> component) {
        List<IndexPart> key = new ArrayList<>();
        component.ifPresent(c -> key.add(parts.component(new Located<>(c.value(), view.origin()), view.text("order"))));
        view.texts("columns").forEach(text -> key.add(parts.part(text)));
        List<Located<String>> columns = key.stream()
                .filter(part -> !part.expression())
                .map(IndexPart::key)
                .toList();
        view.texts("expressions").forEach(sql -> key.add(IndexPartReader.expression(sql)));
        return new ConstraintDeclaration.Index(
                new ConstraintDeclaration.Head(
                        "Index", component.isPresent(), columns, view.given("name"), comment(view), view.origin()),
                key,
                view.flag("unique"),
                view.flag("nullsNotDistinct"),
                view.text("method"),
                view.texts("include"),
                view.given("where"),
                view.texts("with"));
    }

    private ConstraintDeclaration exclusion(AnnotationView view) {
        List<ConstraintDeclaration.Exclusion.Element> excluded =
                view.texts("value").stream().map(parts::excluded).toList();
        List<Located<String>> columns = excluded.stream()
                .map(ConstraintDeclaration.Exclusion.Element::part)
                .filter(part -> !part.expression())
                .map(IndexPart::key)
                .toList();
        return new ConstraintDeclaration.Exclusion(
                new ConstraintDeclaration.Head(
                        "Exclude", false, columns, view.given("name"), comment(view), view.origin()),
                excluded,
                view.text("method"),
                view.given("where"),
                deferrable(view));
    }

    private static Optional<String> comment(AnnotationView view) {
        return view.given("comment").map(Located::value);
    }

    private static Deferrability deferrable(AnnotationView view) {
        return Deferrability.valueOf(view.constant("deferrable").value());
    }

    private static ConstraintDeclaration foreignKey(AnnotationView view, Optional<Located<String>> component) {
        Located<javax.lang.model.type.TypeMirror> target = view.type("value");
        return new ConstraintDeclaration.ForeignKey(
                head(view, "ForeignKey", component),
                new Located<>(JavaTypes.of(target.value()), target.origin()),
                view.texts("references"),
                action(view, "onDelete"),
                action(view, "onUpdate"),
                deferrable(view),
                view.flag("matchFull"),
                view.given("relation"),
                view.given("inverse"));
    }

    private static Located<ReferentialAction> action(AnnotationView view, String name) {
        Located<String> constant = view.constant(name);
        return new Located<>(ReferentialAction.valueOf(constant.value()), constant.origin());
    }

    /** A component's own annotation is about that component; what it names besides is a mistake that is kept. */
    private static ConstraintDeclaration.Head head(
            AnnotationView view, String annotation, Optional<Located<String>> component) {
        List<Located<String>> columns = new ArrayList<>();
        Origin origin = view.origin();
        component.ifPresent(c -> columns.add(new Located<>(c.value(), view.origin())));
        columns.addAll(view.texts("columns"));
        return new ConstraintDeclaration.Head(
                annotation, component.isPresent(), columns, view.given("name"), comment(view), origin);
    }
}
