package dev.squall.processor.read;

import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Storage;
import dev.squall.schema.DataType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The Java types that have a column type of their own. */
final class ScalarTypes {

    private static final Map<JavaType, Storage> BY_TYPE = new LinkedHashMap<>();

    static {
        primitive("boolean", "Boolean", Family.BOOLEAN, "BOOLEAN", "boolean");
        primitive("short", "Short", Family.NUMBER, "SMALLINT", "smallint");
        primitive("int", "Integer", Family.NUMBER, "INTEGER", "integer");
        primitive("long", "Long", Family.NUMBER, "BIGINT", "bigint");
        primitive("float", "Float", Family.NUMBER, "REAL", "real");
        primitive("double", "Double", Family.NUMBER, "DOUBLE", "double precision");
        add(JavaType.of("java.math", "BigDecimal"), Family.NUMBER, "NUMERIC", "numeric");
        add(JavaType.of("java.lang", "String"), Family.TEXT, "TEXT", "text");
        add(JavaType.of("java.util", "UUID"), Family.VALUE, "UUID", "uuid");
        add(JavaType.primitive("byte").array(), Family.VALUE, "BYTEA", "bytea");
        add(JavaType.of("java.time", "LocalDate"), Family.TEMPORAL, "DATE", "date");
        add(JavaType.of("java.time", "LocalTime"), Family.TEMPORAL, "TIME", "time");
        add(JavaType.of("java.time", "LocalDateTime"), Family.TEMPORAL, "TIMESTAMP", "timestamp");
        add(JavaType.of("java.time", "Instant"), Family.TEMPORAL, "TIMESTAMPTZ", "timestamptz");
        add(JavaType.of("java.time", "OffsetDateTime"), Family.TEMPORAL, "TIMESTAMPTZ_OFFSET", "timestamptz");
    }

    private ScalarTypes() {}

    static Optional<Storage> of(JavaType type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static void primitive(String name, String boxed, Family family, String codec, String sqlType) {
        JavaType box = JavaType.of("java.lang", boxed);
        add(box, family, codec, sqlType);
        JavaType primitive = JavaType.primitive(name);
        BY_TYPE.put(
                primitive,
                new Storage(primitive, box, family, new CodecReference.BuiltIn(codec), DataType.parse(sqlType)));
    }

    private static void add(JavaType type, Family family, String codec, String sqlType) {
        BY_TYPE.put(type, new Storage(type, type, family, new CodecReference.BuiltIn(codec), DataType.parse(sqlType)));
    }
}
