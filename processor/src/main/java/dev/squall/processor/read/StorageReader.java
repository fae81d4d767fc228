package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Storage;
import dev.squall.schema.DataType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds how a component of a given Java type is kept in a column. */
final class StorageReader {

    /** As many dimensions as PostgreSQL keeps. */
    private static final int MAX_DEPTH = 6;

    private static final JavaType LIST = JavaType.of("java.util", "List");

    private final Elements elements;
    private final UserTypes types;
    private final Consumer<Problem> problems;

    StorageReader(Elements elements, UserTypes types, Consumer<Problem> problems) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
    }

    /** The storage of a type by its own nature; a problem at the origin if it has none. */
    Optional<Storage> read(TypeMirror mirror, String component, Origin origin) {
        JavaType type = JavaTypes.of(mirror);
        Optional<Storage> scalar = scalar(mirror, type);
        if (scalar.isPresent()) {
            return visible(mirror, component, origin) ? scalar : Optional.empty();
        }
        if (type.dimensions() == 1) {
            return array(mirror, type, component, origin);
        }
        if (type.qualifiedName().equals(LIST.qualifiedName())) {
            return list((DeclaredType) mirror, type, component, origin);
        }
        if (!isComposite(mirror)) {
            refuse(mirror, type, component, origin);
        }
        return Optional.empty();
    }

    /** What is wrong with a composite type is said where it is declared. */
    private boolean isComposite(TypeMirror mirror) {
        return mirror instanceof DeclaredType declared
                && AnnotationView.one(elements, declared.asElement(), "Composite")
                        .isPresent();
    }

    /** Whether generated code in the record's package can name the type; a problem at the origin if not. */
    boolean visible(TypeMirror mirror, String component, Origin origin) {
        boolean hidden = mirror instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && JavaTypes.privateAround(element).isPresent();
        if (hidden) {
            problems.accept(Problem.of(Code.TYPE_INACCESSIBLE, origin, JavaTypes.of(mirror), component));
        }
        return !hidden;
    }

    private Optional<Storage> scalar(TypeMirror mirror, JavaType type) {
        Optional<Storage> builtIn = ScalarTypes.of(type);
        if (builtIn.isPresent() || !(mirror instanceof DeclaredType declared)) {
            return builtIn;
        }
        TypeElement element = (TypeElement) declared.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(types.enums().storage(element));
        }
        if (AnnotationView.one(elements, element, "Composite").isPresent()) {
            return types.composites().storage(element);
        }
        return element.getKind() == ElementKind.RECORD ? typedId(element, type) : Optional.empty();
    }

    /** A record with a single component is kept as that component. */
    private Optional<Storage> typedId(TypeElement element, JavaType type) {
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        boolean wraps = components.size() == 1 && element.getTypeParameters().isEmpty() && !isTable(element);
        if (!wraps) {
            return Optional.empty();
        }
        RecordComponentElement component = components.get(0);
        return ScalarTypes.of(JavaTypes.of(component.asType()))
                .map(inner -> new Storage(
                        type,
                        type,
                        Family.VALUE,
                        new CodecReference.Mapped(
                                inner.codec(), type, component.getSimpleName().toString()),
                        inner.sqlType()));
    }

    private Optional<Storage> list(DeclaredType mirror, JavaType type, String component, Origin origin) {
        int depth = 0;
        TypeMirror content = mirror;
        JavaType contentType = type;
        boolean nullable = false;
        while (contentType.qualifiedName().equals(LIST.qualifiedName()) && contentType.dimensions() == 0) {
            if (contentType.arguments().isEmpty()
                    || contentType.arguments().get(0).isWildcard()) {
                problems.accept(Problem.of(Code.TYPE_ARGUMENT_MISSING, origin, component, "List", "List"));
                return Optional.empty();
            }
            content = ((DeclaredType) content).getTypeArguments().get(0);
            contentType = contentType.arguments().get(0);
            nullable = Nullness.isNullable(content);
            depth++;
        }
        Optional<Storage> element = scalar(content, contentType);
        if (element.isEmpty() && isComposite(content)) {
            return Optional.empty();
        }
        if (element.isEmpty() || depth > MAX_DEPTH) {
            refuse(mirror, type, component, origin);
            return Optional.empty();
        }
        return visible(content, component, origin)
                ? Optional.of(listOf(element.get(), type, nullable, depth))
                : Optional.empty();
    }

    /** The operators of arrays take one element, which lists of lists have not. */
    static Storage listOf(Storage element, JavaType type, boolean nullable, int depth) {
        DataType array = element.sqlType().arrayOf();
        return depth == 1
                ? new Storage(
                        type,
                        element.boxed(),
                        Family.ARRAY,
                        new CodecReference.ListOf(element.codec(), nullable),
                        array)
                : new Storage(
                        type, type, Family.VALUE, new CodecReference.Nested(element.codec(), nullable, depth), array);
    }

    private Optional<Storage> array(TypeMirror mirror, JavaType type, String component, Origin origin) {
        TypeMirror elementType = ((javax.lang.model.type.ArrayType) mirror).getComponentType();
        Optional<Storage> element =
                elementType.getKind() == TypeKind.DECLARED ? scalar(elementType, type.element()) : Optional.empty();
        if (element.isEmpty()) {
            refuse(mirror, type, component, origin);
        }
        return element.map(e -> new Storage(
                type,
                type,
                Family.VALUE,
                new CodecReference.ArrayOf(e.codec(), e.boxed()),
                e.sqlType().arrayOf()));
    }

    private void refuse(TypeMirror mirror, JavaType type, String component, Origin origin) {
        boolean record =
                mirror instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
        if (!record) {
            problems.accept(Problem.of(Code.TYPE_UNSUPPORTED, origin, type, component, UnsupportedTypes.advice(type)));
            return;
        }
        TypeElement element = (TypeElement) ((DeclaredType) mirror).asElement();
        if (isTable(element)) {
            problems.accept(
                    Problem.of(Code.COMPONENT_IS_TABLE, origin, component, type, type, "long " + component + "Id"));
        } else {
            String advice =
                    "A record of one number, String or UUID is kept as that; for any other use @Json with a codec.";
            problems.accept(Problem.of(Code.TYPE_UNSUPPORTED, origin, type, component, advice));
        }
    }

    private boolean isTable(TypeElement element) {
        return AnnotationView.one(elements, element, "Table").isPresent();
    }

    /** What a component of the given type is when it is kept as JSON. */
    static Storage json(JavaType declared, JavaType boxed, CodecReference codec) {
        return new Storage(declared, boxed, Family.JSON, codec, DataType.of("jsonb"));
    }
}
