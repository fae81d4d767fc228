package dev.squall.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.squall.processor.model.JavaType;
import java.util.List;
import java.util.Map;

/** JavaPoet's names for the types of the model and of the runtime. */
final class TypeNames {

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName CODEC = ClassName.get("dev.squall.type", "Codec");
    static final ClassName CODECS = ClassName.get("dev.squall.type", "Codecs");
    static final ClassName STRING_CODECS = ClassName.get("dev.squall.type.text", "StringCodecs");
    static final ClassName DECLARED_CODECS = ClassName.get("dev.squall.type.declared", "DeclaredCodecs");
    static final ClassName NESTED_LIST = ClassName.get("dev.squall.type.array", "NestedListCodec");
    static final ClassName NOT_NULL = ClassName.get("dev.squall.type", "NotNull");
    static final ClassName GENERATED_CODE = ClassName.get("dev.squall.generated", "GeneratedCode");
    static final ClassName GENERATED_ALWAYS = ClassName.get("dev.squall.sql", "GeneratedAlways");
    static final ClassName TABLE_NAME = ClassName.get("dev.squall.sql.node", "TableName");
    static final ClassName RESULT_SET = ClassName.get("java.sql", "ResultSet");
    static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE);

    private TypeNames() {}

    /** A class of the query API. */
    static ClassName sql(String name) {
        return ClassName.get("dev.squall.sql", name);
    }

    /** A class of the shapes. */
    static ClassName shape(String name) {
        return ClassName.get("dev.squall.shape", name);
    }

    /** A class without its type arguments. */
    static ClassName raw(JavaType type) {
        List<String> names = type.names();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    static TypeName of(JavaType type) {
        TypeName name = element(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    /** The type with {@code @Nullable} on it. */
    static TypeName nullable(TypeName type) {
        return type.annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    private static TypeName element(JavaType type) {
        if (type.isWildcard()) {
            return wildcard(type);
        }
        if (type.packageName().isEmpty() && PRIMITIVES.containsKey(type.simpleName())) {
            return PRIMITIVES.get(type.simpleName());
        }
        ClassName raw = raw(type);
        return type.arguments().isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
    }

    private static TypeName wildcard(JavaType type) {
        if (type.arguments().isEmpty()) {
            return WildcardTypeName.subtypeOf(Object.class);
        }
        TypeName bound = of(type.arguments().get(0));
        return type.names().get(0).endsWith("super")
                ? WildcardTypeName.supertypeOf(bound)
                : WildcardTypeName.subtypeOf(bound);
    }
}
