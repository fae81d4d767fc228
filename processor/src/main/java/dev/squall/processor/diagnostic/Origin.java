package dev.squall.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * The place in the source that something was read from: an element, or an annotation or an annotation's value on it.
 *
 * <p>An opaque handle: the stages after reading pass it on and never look inside. Immutable.
 */
public final class Origin {

    /** No place: what concerns the whole compile. */
    public static final Origin NOWHERE = new Origin(null, null, null);

    private final @Nullable Element element;
    private final @Nullable AnnotationMirror annotation;
    private final @Nullable AnnotationValue value;

    private Origin(@Nullable Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
        this.element = element;
        this.annotation = annotation;
        this.value = value;
    }

    /** The place of a declaration. */
    public static Origin of(Element element) {
        return new Origin(element, null, null);
    }

    /** The place of an annotation on this declaration. */
    public Origin at(AnnotationMirror mirror) {
        return new Origin(element, mirror, null);
    }

    /** The place of a value of this annotation. */
    public Origin at(AnnotationValue part) {
        return new Origin(element, annotation, part);
    }

    /** Prints a message at this place; a compiler that does not know the place in full prints it at the element. */
    void print(Messager messager, Diagnostic.Kind kind, String message) {
        if (element == null) {
            messager.printMessage(kind, message);
        } else if (annotation == null) {
            messager.printMessage(kind, message, element);
        } else if (value == null) {
            messager.printMessage(kind, message, element, annotation);
        } else {
            messager.printMessage(kind, message, element, annotation, value);
        }
    }

    /** The declaration that generated files belong to; null for {@link #NOWHERE}. */
    public @Nullable Element element() {
        return element;
    }
}
