package dev.squall.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.squall.processor.model.Behavior;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.GeneratedMembers;
import dev.squall.processor.model.Presence;
import dev.squall.processor.model.Storage;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the parts of a table class that are about one column. */
final class ColumnCode {

    /** The nested class that holds what makes values of new rows. */
    static final String CLIENT_DEFAULTS = "ClientDefaults";

    private final ColumnDeclaration column;
    private final Storage storage;

    ColumnCode(ColumnDeclaration column) {
        this.column = column;
        this.storage = column.storage().orElseThrow();
    }

    String name() {
        return column.component();
    }

    /** The class of the column in its table. */
    TypeName columnClass(ClassName table) {
        String prefix = column.presence().nullable() ? "Nullable" : "";
        ClassName type = TypeNames.sql(isVersion() ? "VersionColumn" : prefix + familyName() + "Column");
        TypeName owner =
                column.generatedAlways() ? ParameterizedTypeName.get(TypeNames.GENERATED_ALWAYS, table) : table;
        return hasValueType()
                ? ParameterizedTypeName.get(type, owner, valueType())
                : ParameterizedTypeName.get(type, owner);
    }

    /** The class of the column where its table may be missing. */
    TypeName outerClass() {
        ClassName type = TypeNames.sql("Nullable" + familyName());
        return hasValueType() ? ParameterizedTypeName.get(type, valueType()) : type;
    }

    /** The call that makes the column in its table. */
    CodeBlock columnCall(ClassName table) {
        String factory = isVersion() ? "version" : factory();
        String method = column.presence().nullable()
                ? "nullable" + Character.toUpperCase(factory.charAt(0)) + factory.substring(1)
                : factory;
        CodeBlock call = isVersion() ? call(method, valueType()) : call(method, typeArguments(columnClass(table)));
        Behavior behavior = column.modifiers().behavior();
        if (behavior.onUpdate().isPresent()) {
            call = CodeBlock.of(
                    "onUpdate($S, $L)", behavior.onUpdate().get().value().strip(), call);
        }
        if (behavior.clientDefault().isPresent()) {
            call = CodeBlock.of("clientDefault($L.$N, $L)", CLIENT_DEFAULTS, name(), call);
        }
        return column.hidden() ? CodeBlock.of("hidden($L)", call) : call;
    }

    /** The field that holds what makes the values of new rows. */
    Optional<FieldSpec> clientDefault() {
        return column.modifiers()
                .behavior()
                .clientDefault()
                .map(type -> FieldSpec.builder(TypeNames.raw(type.value()), name(), Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", TypeNames.raw(type.value()))
                        .build());
    }

    private boolean isVersion() {
        return column.modifiers().behavior().version().isPresent();
    }

    /** The call that makes the column where its table may be missing. */
    CodeBlock outerCall() {
        return call(factory(), typeArguments(outerClass()));
    }

    private static TypeName[] typeArguments(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? generic.typeArguments().toArray(TypeName[]::new)
                : new TypeName[0];
    }

    /** The type of the codec, for the constant that holds it. */
    TypeName codecClass() {
        boolean container = storage.family() == Family.ARRAY || storage.family() == Family.RANGE;
        TypeName type = container ? TypeNames.of(storage.declared()) : valueType();
        return ParameterizedTypeName.get(TypeNames.CODEC, type);
    }

    Optional<String> codecConstant() {
        return GeneratedMembers.codecConstant(column);
    }

    /** The expression that makes the codec. */
    CodeBlock codecExpression() {
        return CodecCode.of(storage.codec());
    }

    /** What a hidden component has in a row that was read as a whole. */
    CodeBlock nothing() {
        boolean optional = column.modifiers()
                .behavior()
                .hidden()
                .filter(hidden -> hidden.component() == Presence.OPTIONAL)
                .isPresent();
        return optional ? CodeBlock.of("$T.empty()", TypeNames.OPTIONAL) : CodeBlock.of("null");
    }

    /** The expression that reads the column from a row in which the record starts at {@code at}. */
    CodeBlock readCall(int index) {
        String at = index == 0 ? "at" : "at + " + index;
        if (readsPrimitive(storage) && column.presence() == Presence.REQUIRED) {
            return CodeBlock.of(
                    "$T.$LAt(row, $L)", TypeNames.NOT_NULL, storage.declared().simpleName(), at);
        }
        return switch (column.presence()) {
            case REQUIRED -> CodeBlock.of("$L.read(row, $L)", codec(), at);
            case NULLABLE -> CodeBlock.of("$L.readNullable(row, $L)", codec(), at);
            case OPTIONAL -> CodeBlock.of("$T.ofNullable($L.readNullable(row, $L))", TypeNames.OPTIONAL, codec(), at);
        };
    }

    /** Whether a value is read without a codec. */
    static boolean readsPrimitive(Storage storage) {
        return storage.isPrimitive() && storage.family() != Family.JSON;
    }

    /** The parameter type of the setter in the insert builder. */
    TypeName setterType() {
        return column.presence().nullable()
                ? TypeNames.nullable(TypeNames.of(storage.boxed()))
                : TypeNames.of(storage.declared());
    }

    /** The value that a setter stores. */
    CodeBlock setterValue() {
        if (column.presence().nullable() || storage.isPrimitive()) {
            return CodeBlock.of("$N", name());
        }
        return CodeBlock.of("required($S, $N)", name(), name());
    }

    /** With its type arguments, because to infer them costs javac more than the rest of a field. */
    private CodeBlock call(String method, TypeName... typeArguments) {
        CodeBlock call = CodeBlock.of("$L($S, $L)", method, column.name().value(), codec());
        if (typeArguments.length == 0) {
            return call;
        }
        CodeBlock types = Stream.of(typeArguments)
                .map(type -> CodeBlock.of("$T", type))
                .collect(CodeBlock.joining(", ", "this.<", ">"));
        return CodeBlock.of("$L$L", types, call);
    }

    private CodeBlock codec() {
        return codecConstant().map(name -> CodeBlock.of("$N", name)).orElseGet(this::codecExpression);
    }

    /** The word that the family's classes start with, after {@code Nullable}. */
    private String familyName() {
        return switch (storage.family()) {
            case TEXT -> "Text";
            case NUMBER -> "Number";
            case BOOLEAN -> "Boolean";
            case TEMPORAL -> "Temporal";
            case ARRAY -> "Array";
            case JSON -> "Json";
            case RANGE -> "Range";
            case NETWORK -> "Network";
            case INTERVAL -> "Interval";
            case TS_VECTOR -> "TsVector";
            case VECTOR -> "Vector";
            case VALUE -> "Value";
        };
    }

    private String factory() {
        String name = familyName();
        return storage.family() == Family.BOOLEAN ? "bool" : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private boolean hasValueType() {
        return storage.family() != Family.TEXT
                && storage.family() != Family.BOOLEAN
                && storage.family() != Family.TS_VECTOR;
    }

    private TypeName valueType() {
        return TypeNames.of(storage.value());
    }
}
