package dev.squall.processor.read;

import dev.squall.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What the user's codec classes convert, and whether generated code can make them. */
final class CodecClasses {

    private CodecClasses() {}

    /** The type argument that the class gives to the interface, itself or by what it extends. */
    static Optional<JavaType> converted(TypeElement element, String codecInterface) {
        return supertype(element, codecInterface)
                .map(type -> JavaTypes.of(type.getTypeArguments().get(0)));
    }

    private static Optional<DeclaredType> supertype(TypeElement element, String codecInterface) {
        for (TypeMirror mirror : directSupertypes(element)) {
            if (mirror instanceof DeclaredType declared) {
                TypeElement type = (TypeElement) declared.asElement();
                if (type.getQualifiedName().contentEquals(codecInterface)) {
                    return Optional.of(declared)
                            .filter(d -> d.getTypeArguments().size() == 1);
                }
                Optional<DeclaredType> inherited = supertype(type, codecInterface);
                if (inherited.isPresent()) {
                    return inherited;
                }
            }
        }
        return Optional.empty();
    }

    private static List<TypeMirror> directSupertypes(TypeElement element) {
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** Why generated code cannot make an instance, if it cannot. */
    static Optional<String> flaw(TypeElement element) {
        if (JavaTypes.privateAround(element).isPresent()) {
            return Optional.of("is private");
        }
        if (element.getKind() != ElementKind.CLASS && element.getKind() != ElementKind.RECORD) {
            return Optional.of("is not a class");
        }
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is an inner class");
        }
        if (!element.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(CodecClasses::usable)
                ? Optional.empty()
                : Optional.of("has no constructor without parameters that is not private");
    }

    private static boolean usable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !((Element) constructor).getModifiers().contains(Modifier.PRIVATE);
    }
}
