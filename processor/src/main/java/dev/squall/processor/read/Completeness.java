package dev.squall.processor.read;

import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * Tells whether all that a record mentions is known. A class that another processor generates is unknown in the first
 * round; one that is missing for good is javac's own error, so an incomplete record is put off and never reported.
 */
public final class Completeness {

    private Completeness() {}

    /** Whether the record's component types and annotation values are all known. */
    public static boolean isComplete(Elements elements, TypeElement record) {
        return annotationsKnown(elements, record)
                && record.getEnclosedElements().stream()
                        .filter(e -> e.getKind().isField())
                        .allMatch(e -> known(e.asType()) && annotationsKnown(elements, e))
                && record.getRecordComponents().stream()
                        .allMatch(c -> known(c.asType()) && annotationsKnown(elements, c));
    }

    private static boolean annotationsKnown(Elements elements, AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream().allMatch(mirror -> known(elements, mirror));
    }

    private static boolean known(Elements elements, AnnotationMirror mirror) {
        if (!known(mirror.getAnnotationType())) {
            return false;
        }
        Element type = mirror.getAnnotationType().asElement();
        // annotations of others may be wrong without concern to us
        return !elements.getPackageOf(type).getQualifiedName().contentEquals("dev.squall.annotation")
                || mirror.getElementValues().values().stream().allMatch(value -> known(elements, value));
    }

    private static boolean known(Elements elements, AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> list) {
            return list.stream().allMatch(item -> known(elements, (AnnotationValue) item));
        }
        if (content instanceof AnnotationMirror nested) {
            return known(elements, nested);
        }
        if (content instanceof TypeMirror type) {
            return known(type);
        }
        // javac puts this text where a class literal or a value does not resolve
        return !"<error>".equals(content);
    }

    private static boolean known(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return false;
        }
        if (type instanceof ArrayType array) {
            return known(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream().allMatch(Completeness::known);
        }
        if (type instanceof WildcardType wildcard) {
            return (wildcard.getExtendsBound() == null || known(wildcard.getExtendsBound()))
                    && (wildcard.getSuperBound() == null || known(wildcard.getSuperBound()));
        }
        return true;
    }
}
