package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.Storage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @Json} and verifies the codec that it names. */
final class JsonReader {

    private static final String JSON_CODEC = "dev.squall.type.JsonCodec";
    private static final JavaType STRING = JavaType.of("java.lang", "String");

    private final StorageReader storages;
    private final Consumer<Problem> problems;

    JsonReader(StorageReader storages, Consumer<Problem> problems) {
        this.storages = storages;
        this.problems = problems;
    }

    Optional<Storage> read(AnnotationView view, TypeMirror mirror, String component) {
        JavaType declared = JavaTypes.of(mirror);
        JavaType boxed = ScalarTypes.of(declared).map(Storage::boxed).orElse(declared);
        Located<TypeMirror> codec = view.type("value");
        if (codec.value().getKind() == TypeKind.VOID) {
            if (!declared.equals(STRING)) {
                return refuse(Code.JSON_WITHOUT_CODEC, view.origin(), component, declared, boxed);
            }
            return Optional.of(StorageReader.json(declared, boxed, new CodecReference.BuiltIn("JSON_TEXT")));
        }
        if (!storages.visible(mirror, component, view.origin())) {
            return Optional.empty();
        }
        return codec(codec, boxed).map(type -> StorageReader.json(declared, boxed, new CodecReference.Json(type)));
    }

    private Optional<JavaType> codec(Located<TypeMirror> codec, JavaType boxed) {
        if (!(codec.value() instanceof DeclaredType type)) {
            return refuse(Code.JSON_CODEC_TYPE, codec.origin(), JavaTypes.of(codec.value()), boxed, boxed);
        }
        TypeElement element = (TypeElement) type.asElement();
        if (!boxed.equals(converted(element).orElse(null))) {
            return refuse(Code.JSON_CODEC_TYPE, codec.origin(), JavaTypes.of(element), boxed, boxed);
        }
        Optional<String> flaw = flaw(element);
        if (flaw.isPresent()) {
            return refuse(Code.JSON_CODEC_UNUSABLE, codec.origin(), JavaTypes.of(element), flaw.get());
        }
        return Optional.of(JavaTypes.of(element));
    }

    /** The type argument that the class gives to JsonCodec, itself or by what it extends. */
    private Optional<JavaType> converted(TypeElement element) {
        if (element.getKind() == ElementKind.INTERFACE
                && element.getQualifiedName().contentEquals(JSON_CODEC)) {
            return Optional.empty();
        }
        return supertype(element)
                .map(type -> JavaTypes.of(type.getTypeArguments().get(0)));
    }

    private Optional<DeclaredType> supertype(TypeElement element) {
        for (TypeMirror mirror : directSupertypes(element)) {
            if (mirror instanceof DeclaredType declared) {
                TypeElement type = (TypeElement) declared.asElement();
                if (type.getQualifiedName().contentEquals(JSON_CODEC)) {
                    return Optional.of(declared)
                            .filter(d -> d.getTypeArguments().size() == 1);
                }
                Optional<DeclaredType> inherited = supertype(type);
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

    private Optional<String> flaw(TypeElement element) {
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
                        .anyMatch(JsonReader::usable)
                ? Optional.empty()
                : Optional.of("has no constructor without parameters that is not private");
    }

    private static boolean usable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !((Element) constructor).getModifiers().contains(Modifier.PRIVATE);
    }

    private <T> Optional<T> refuse(Code code, Origin origin, Object... details) {
        problems.accept(Problem.of(code, origin, details));
        return Optional.empty();
    }
}
