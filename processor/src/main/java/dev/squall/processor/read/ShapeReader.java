package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.model.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one {@code @Shape} record. */
final class ShapeReader {

    /** The annotations that say where a component comes from. */
    static final List<String> SOURCES = List.of("Path", "Count", "Exists", "Sum", "Avg", "Min", "Max", "Computed");

    private final Elements elements;
    private final ComputationReader computations;
    private final Consumer<Problem> problems;

    ShapeReader(Elements elements, Types types, Consumer<Problem> problems) {
        this.elements = elements;
        this.computations = new ComputationReader(types, problems);
        this.problems = problems;
    }

    /** The shape that a type is; empty if it has no {@code @Shape} or cannot be one. */
    Optional<ShapeDeclaration> read(TypeElement type) {
        Optional<AnnotationView> view = AnnotationView.one(elements, type, "Shape");
        if (view.isEmpty() || !check(type, view.get().origin())) {
            return Optional.empty();
        }
        Located<TypeMirror> root = view.get().type("value");
        String rootName = JavaTypes.of(root.value()).simpleName();
        List<ShapeComponent> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            components.add(component(type, rootName, component));
        }
        return Optional.of(new ShapeDeclaration(
                JavaTypes.of(type),
                isPublic(type),
                new Located<>(JavaTypes.of(root.value()), root.origin()),
                Writing.valueOf(view.get().constant("write").value()),
                view.get().given("constant"),
                components,
                Origin.of(type)));
    }

    private boolean check(TypeElement type, Origin annotation) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.RECORD) {
            String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return refuse(Code.SHAPE_NOT_A_RECORD, annotation, kind, name, name);
        }
        Origin origin = Origin.of(type);
        if (!type.getTypeParameters().isEmpty()) {
            String parameters =
                    type.getTypeParameters().stream().map(Object::toString).collect(Collectors.joining(", ", "<", ">"));
            return refuse(Code.SHAPE_GENERIC, origin, name, parameters);
        }
        Optional<TypeElement> hidden = JavaTypes.privateAround(type);
        if (hidden.isPresent()) {
            return refuse(Code.SHAPE_PRIVATE, origin, name, hidden.get().getSimpleName());
        }
        if (elements.getPackageOf(type).isUnnamed()) {
            return refuse(Code.SHAPE_UNUSABLE, origin, name, "is in the unnamed package", "Move it to a package");
        }
        if (type.getRecordComponents().isEmpty()) {
            return refuse(Code.SHAPE_UNUSABLE, origin, name, "has no components", "Add one for each column to read");
        }
        return AnnotationView.relation(elements, type).isEmpty()
                || refuse(
                        Code.SHAPE_UNUSABLE,
                        origin,
                        name,
                        "is a table or view as well",
                        "Make the shape another record");
    }

    private ShapeComponent component(TypeElement type, String root, RecordComponentElement component) {
        Element field = RecordReader.field(type, component);
        String name = component.getSimpleName().toString();
        List<ShapeComponent.Source> sources = SOURCES.stream()
                .flatMap(annotation ->
                        AnnotationView.one(elements, field, annotation).stream().map(view -> source(annotation, view)))
                .toList();
        if (sources.size() > 1) {
            refuse(
                    Code.SHAPE_SOURCE_TWICE,
                    sources.get(1).origin(),
                    name,
                    sources.get(0).annotation(),
                    sources.get(1).annotation());
        }
        Optional<ShapeComponent.Source> source = sources.stream().findFirst();
        return new ShapeComponent(
                name,
                JavaTypes.of(component.asType()),
                Nullness.isNullable(component, field),
                source,
                source.filter(s -> s.annotation().equals("Computed"))
                        .flatMap(s -> computations.read(type, root, name, s.origin())),
                AnnotationView.one(elements, field, "Depth").map(view -> view.number("value")),
                Origin.of(field));
    }

    private static ShapeComponent.Source source(String annotation, AnnotationView view) {
        return switch (annotation) {
            case "Computed" ->
                new ShapeComponent.Source(
                        annotation, new Located<>("", view.origin()), Optional.empty(), view.origin());
            case "Count", "Exists" ->
                new ShapeComponent.Source(annotation, view.text("relation"), target(view), view.origin());
            default -> new ShapeComponent.Source(annotation, view.text("value"), Optional.empty(), view.origin());
        };
    }

    private static Optional<Located<JavaType>> target(AnnotationView view) {
        return view.isWritten("value")
                ? Optional.of(view.type("value")).map(t -> new Located<>(JavaTypes.of(t.value()), t.origin()))
                : Optional.empty();
    }

    private static boolean isPublic(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (!at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private boolean refuse(Code code, Origin origin, Object... details) {
        problems.accept(Problem.of(code, origin, details));
        return false;
    }
}
