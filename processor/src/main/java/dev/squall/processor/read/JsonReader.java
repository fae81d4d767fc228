package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.Storage;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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
            return Optional.of(StorageReader.json(declared, boxed, new CodecReference.Constant("JSON_TEXT")));
        }
        if (!storages.visible(mirror, component, view.origin())) {
            return Optional.empty();
        }
        return codec(codec, boxed)
                .map(type -> StorageReader.json(declared, boxed, new CodecReference.Json(type, true)));
    }

    private Optional<JavaType> codec(Located<TypeMirror> codec, JavaType boxed) {
        if (!(codec.value() instanceof DeclaredType type)) {
            return refuse(Code.JSON_CODEC_TYPE, codec.origin(), JavaTypes.of(codec.value()), boxed, boxed);
        }
        TypeElement element = (TypeElement) type.asElement();
        if (!boxed.equals(CodecClasses.converted(element, JSON_CODEC).orElse(null))) {
            return refuse(Code.JSON_CODEC_TYPE, codec.origin(), JavaTypes.of(element), boxed, boxed);
        }
        Optional<String> flaw = CodecClasses.flaw(element);
        if (flaw.isPresent()) {
            return refuse(Code.JSON_CODEC_UNUSABLE, codec.origin(), JavaTypes.of(element), flaw.get());
        }
        return Optional.of(JavaTypes.of(element));
    }

    private <T> Optional<T> refuse(Code code, Origin origin, Object... details) {
        problems.accept(Problem.of(code, origin, details));
        return Optional.empty();
    }
}
