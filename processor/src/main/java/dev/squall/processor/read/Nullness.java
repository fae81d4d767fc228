package dev.squall.processor.read;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * Finds any annotation called {@code Nullable} on a component. By its target such an annotation is on the type, the
 * component, or (JSR 305 and others) only on the field and the accessor that javac derives.
 */
final class Nullness {

    private Nullness() {}

    static boolean isNullable(RecordComponentElement component, Element field) {
        return saysNullable(component)
                || saysNullable(component.asType())
                || saysNullable(field)
                || saysNullable(field.asType())
                || saysNullable(component.getAccessor())
                || saysNullable(component.getAccessor().getReturnType());
    }

    /** Whether the type itself is annotated, for example as a type argument. */
    static boolean isNullable(TypeMirror type) {
        return saysNullable(type);
    }

    private static boolean saysNullable(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
