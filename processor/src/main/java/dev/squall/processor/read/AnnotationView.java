package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** One annotation of the schema language on one element, with typed access to its values and their places. */
final class AnnotationView {

    private static final String PACKAGE = "dev.squall.annotation.";

    /** The annotations that make a record something that can be selected from. */
    static final List<String> RELATIONS = List.of("Table", "View", "MaterializedView");

    private final Map<String, AnnotationValue> values;
    private final Map<String, AnnotationValue> written;
    private final String type;
    private final Origin origin;

    private AnnotationView(Elements elements, AnnotationMirror mirror, Origin origin) {
        this.values = byName(elements.getElementValuesWithDefaults(mirror));
        this.written = byName(mirror.getElementValues());
        this.type = typeName(mirror);
        this.origin = origin;
    }

    private static Map<String, AnnotationValue> byName(
            Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
        Map<String, AnnotationValue> result = new HashMap<>();
        values.forEach((method, value) -> result.put(method.getSimpleName().toString(), value));
        return result;
    }

    /** The annotations with the given simple name on the element, in the order of the source. */
    static List<AnnotationView> all(Elements elements, Element element, String name) {
        List<AnnotationView> views = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String type = typeName(mirror);
            Origin origin = Origin.of(element).at(mirror);
            if (type.equals(PACKAGE + name)) {
                views.add(new AnnotationView(elements, mirror, origin));
            } else if (type.equals(PACKAGE + name + ".List")) {
                for (AnnotationValue nested : new AnnotationView(elements, mirror, origin).items("value")) {
                    AnnotationMirror repeated = (AnnotationMirror) nested.getValue();
                    // javac has no place for the parts of repeated annotations, but it has one for their element
                    views.add(new AnnotationView(
                            elements, repeated, Origin.of(element).at(repeated)));
                }
            }
        }
        return views;
    }

    /** The annotation with the given simple name, if the element has it. */
    static Optional<AnnotationView> one(Elements elements, Element element, String name) {
        return all(elements, element, name).stream().findFirst();
    }

    /** Whether the element has an annotation of the schema language. */
    static boolean any(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(m -> typeName(m).startsWith(PACKAGE));
    }

    static String typeName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The annotation that makes a record a table or a view, if the element has one. */
    static Optional<AnnotationView> relation(Elements elements, Element element) {
        return RELATIONS.stream()
                .flatMap(name -> one(elements, element, name).stream())
                .findFirst();
    }

    /** Whether it is the annotation of the given simple name. */
    boolean is(String name) {
        return type.equals(PACKAGE + name);
    }

    Origin origin() {
        return origin;
    }

    boolean flag(String name) {
        return value(name).getValue() instanceof Boolean on && on;
    }

    Located<String> text(String name) {
        return new Located<>(String.valueOf(value(name).getValue()), place(name));
    }

    /** The text, if it is not empty. */
    Optional<Located<String>> given(String name) {
        return Optional.of(text(name)).filter(t -> !t.value().isEmpty());
    }

    Located<Long> number(String name) {
        return new Located<>(((Number) value(name).getValue()).longValue(), place(name));
    }

    Located<String> constant(String name) {
        VariableElement constant = (VariableElement) value(name).getValue();
        return new Located<>(constant.getSimpleName().toString(), place(name));
    }

    /** The annotation that is a value of this one. */
    AnnotationView nested(Elements elements, String name) {
        return new AnnotationView(elements, (AnnotationMirror) value(name).getValue(), place(name));
    }

    /** The annotations that are a value of this one. */
    List<AnnotationView> nestedAll(Elements elements, String name) {
        return items(name).stream()
                .map(item -> new AnnotationView(elements, (AnnotationMirror) item.getValue(), origin.at(item)))
                .toList();
    }

    List<String> constants(String name) {
        return items(name).stream()
                .map(item -> ((VariableElement) item.getValue()).getSimpleName().toString())
                .toList();
    }

    Located<TypeMirror> type(String name) {
        return new Located<>((TypeMirror) value(name).getValue(), place(name));
    }

    List<Located<String>> texts(String name) {
        return items(name).stream()
                .map(item -> new Located<>(String.valueOf(item.getValue()), origin.at(item)))
                .toList();
    }

    boolean isWritten(String name) {
        return written.containsKey(name);
    }

    private AnnotationValue value(String name) {
        AnnotationValue value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("the annotations on the class path have no " + name
                    + "(): use one version of squall-runtime and squall-processor");
        }
        return value;
    }

    private Origin place(String name) {
        AnnotationValue value = written.get(name);
        return value == null ? origin : origin.at(value);
    }

    private List<AnnotationValue> items(String name) {
        AnnotationValue value = value(name);
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value);
        }
        return list.stream().map(AnnotationValue.class::cast).toList();
    }
}
