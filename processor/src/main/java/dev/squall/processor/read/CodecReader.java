package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.Storage;
import dev.squall.schema.DataType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @UseCodec} and verifies the codec that it names. */
final class CodecReader {

    private static final String CODEC = "dev.squall.type.Codec";
    private static final JavaType LIST = JavaType.of("java.util", "List");

    private final StorageReader storages;
    private final Consumer<Problem> problems;

    CodecReader(StorageReader storages, Consumer<Problem> problems) {
        this.storages = storages;
        this.problems = problems;
    }

    /**
     * The component that has a codec.
     *
     * @param mirror its type
     * @param name its name
     * @param sqlType the type that its column is said to have
     */
    record Subject(TypeMirror mirror, String name, Optional<Located<String>> sqlType) {}

    Optional<Storage> read(AnnotationView view, Subject subject) {
        if (subject.sqlType().isEmpty()) {
            return refuse(Code.CODEC_WITHOUT_TYPE, view.origin(), subject.name());
        }
        Located<String> text = subject.sqlType().get();
        DataType sqlType;
        try {
            sqlType = DataType.parse(text.value());
        } catch (IllegalArgumentException e) {
            return refuse(Code.COLUMN_TYPE_UNREADABLE, text.origin(), subject.name(), String.valueOf(e.getMessage()));
        }
        if (!storages.visible(subject.mirror(), subject.name(), view.origin())) {
            return Optional.empty();
        }
        JavaType declared = JavaTypes.of(subject.mirror());
        JavaType boxed = ScalarTypes.of(declared).map(Storage::boxed).orElse(declared);
        return codec(view, boxed).map(codec -> {
            if (codec.type().equals(boxed)) {
                return new Storage(declared, boxed, Family.VALUE, codec.reference(), sqlType);
            }
            Storage element =
                    new Storage(codec.type(), codec.type(), Family.VALUE, codec.reference(), sqlType.element());
            boolean nullable = Nullness.isNullable(
                    ((DeclaredType) subject.mirror()).getTypeArguments().get(0));
            return StorageReader.listOf(element, declared, nullable, 1);
        });
    }

    /** A codec and what it converts. */
    private record Codec(JavaType type, CodecReference reference) {}

    private Optional<Codec> codec(AnnotationView view, JavaType boxed) {
        Located<TypeMirror> named = view.type("value");
        if (!(named.value() instanceof DeclaredType declared)) {
            return refuse(Code.CODEC_TYPE, named.origin(), JavaTypes.of(named.value()), boxed, boxed);
        }
        TypeElement element = (TypeElement) declared.asElement();
        Optional<Located<String>> constant = view.given("constant");
        if (constant.isPresent()) {
            return constant(constant.get(), element, boxed);
        }
        Optional<JavaType> converted = CodecClasses.converted(element, CODEC).filter(type -> fits(type, boxed));
        if (converted.isEmpty()) {
            return refuse(Code.CODEC_TYPE, named.origin(), JavaTypes.of(element), boxed, boxed);
        }
        Optional<String> flaw = CodecClasses.flaw(element);
        if (flaw.isPresent()) {
            return refuse(Code.CODEC_UNUSABLE, named.origin(), JavaTypes.of(element), flaw.get());
        }
        return converted.map(type -> new Codec(type, new CodecReference.Instance(JavaTypes.of(element))));
    }

    private Optional<Codec> constant(Located<String> name, TypeElement element, JavaType boxed) {
        List<VariableElement> fields = ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                .filter(CodecReader::readable)
                .toList();
        Optional<VariableElement> field = fields.stream()
                .filter(f -> f.getSimpleName().contentEquals(name.value()))
                .findFirst();
        if (field.isEmpty()) {
            List<String> names =
                    fields.stream().map(f -> f.getSimpleName().toString()).toList();
            return refuse(
                    Code.CODEC_CONSTANT_UNKNOWN,
                    name.origin(),
                    name.value(),
                    JavaTypes.of(element),
                    Suggestions.didYouMean(name.value(), names));
        }
        Optional<JavaType> converted = converted(field.get().asType()).filter(type -> fits(type, boxed));
        if (converted.isEmpty()) {
            return refuse(Code.CODEC_TYPE, name.origin(), JavaTypes.of(element) + "." + name.value(), boxed, boxed);
        }
        return converted.map(type -> new Codec(type, new CodecReference.Constant(JavaTypes.of(element), name.value())));
    }

    private static Optional<JavaType> converted(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getQualifiedName().contentEquals(CODEC)) {
            return declared.getTypeArguments().stream().map(JavaTypes::of).findFirst();
        }
        return CodecClasses.converted(element, CODEC);
    }

    private static boolean readable(Element field) {
        return field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.PRIVATE);
    }

    /** A codec is for the component, or for the elements of its list. */
    private static boolean fits(JavaType converted, JavaType boxed) {
        return converted.equals(boxed) || LIST.withArguments(converted).equals(boxed);
    }

    private <T> Optional<T> refuse(Code code, Origin origin, Object... details) {
        problems.accept(Problem.of(code, origin, details));
        return Optional.empty();
    }
}
