package dev.squall.processor.read;

import dev.squall.processor.model.CodecReference;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Storage;
import dev.squall.schema.DataType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The Java types that have a column type of their own. */
final class ScalarTypes {

    private static final String TYPES = "dev.squall.type.";
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
        numbersAndTimes();
        ranges();
        geometry();
        add("bit", "BitString", "BitCodecs.VARBIT", "bit varying");
        add(Family.NETWORK, "network", "Inet", "NetworkCodecs.INET", "inet");
        add(Family.NETWORK, "network", "Cidr", "NetworkCodecs.CIDR", "cidr");
        add("network", "MacAddress", "NetworkCodecs.MACADDR", "macaddr");
        add("network", "MacAddress8", "NetworkCodecs.MACADDR8", "macaddr8");
        add(Family.TS_VECTOR, "text", "TsVector", "FullTextCodecs.TSVECTOR", "tsvector");
        add("text", "TsQuery", "FullTextCodecs.TSQUERY", "tsquery");
        add(Family.VECTOR, "vector", "Vector", "VectorCodecs.VECTOR", "vector");
        add(Family.VECTOR, "vector", "HalfVector", "VectorCodecs.HALFVEC", "halfvec");
        add(Family.VECTOR, "vector", "SparseVector", "VectorCodecs.SPARSEVEC", "sparsevec");
        add("postgis", "Geometry", "GeometryCodecs.GEOMETRY", "geometry");
        JavaType string = JavaType.of("java.lang", "String");
        JavaType map = JavaType.of("java.util", "Map").withArguments(string, string);
        add(map, Family.VALUE, constant("text", "HstoreCodec.HSTORE"), "hstore");
    }

    private static void numbersAndTimes() {
        JavaType integer = JavaType.of("java.math", "BigInteger");
        add(integer, Family.NUMBER, constant("numeric", "BigIntegerCodec.NUMERIC"), "numeric");
        time(Family.VALUE, "OffsetTime", "OffsetTimeCodec.TIMETZ", "timetz");
        time(Family.INTERVAL, "Duration", "IntervalCodecs.DURATION", "interval");
        time(Family.INTERVAL, "Period", "IntervalCodecs.PERIOD", "interval");
        add(Family.INTERVAL, "temporal", "Interval", "IntervalCodecs.INTERVAL", "interval");
    }

    private static void ranges() {
        range(JavaType.of("java.lang", "Integer"), "int4");
        range(JavaType.of("java.lang", "Long"), "int8");
        range(JavaType.of("java.math", "BigDecimal"), "num");
        range(JavaType.of("java.time", "LocalDate"), "date");
        range(JavaType.of("java.time", "LocalDateTime"), "ts");
        range(JavaType.of("java.time", "Instant"), "tstz");
    }

    private static void range(JavaType bound, String prefix) {
        for (String kind : List.of("Range", "Multirange")) {
            String type = prefix + kind.toLowerCase(Locale.ROOT);
            JavaType range = JavaType.of(TYPES + "range", kind).withArguments(bound);
            boolean plain = kind.equals("Range");
            BY_TYPE.put(
                    range,
                    new Storage(
                            range,
                            plain ? bound : range,
                            plain ? Family.RANGE : Family.VALUE,
                            constant("range", "RangeCodecs." + type.toUpperCase(Locale.ROOT)),
                            DataType.parse(type)));
        }
    }

    private static void geometry() {
        List.of("Point", "Line", "Box", "Path", "Polygon", "Circle").forEach(name -> {
            String constant = "GeometricCodecs." + name.toUpperCase(Locale.ROOT);
            add("geometric", name, constant, name.toLowerCase(Locale.ROOT));
        });
        add("geometric", "LineSegment", "GeometricCodecs.LSEG", "lseg");
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
                new Storage(primitive, box, family, new CodecReference.Constant(codec), DataType.parse(sqlType)));
    }

    private static void time(Family family, String name, String codec, String sqlType) {
        add(JavaType.of("java.time", name), family, constant("temporal", codec), sqlType);
    }

    private static void add(String packageName, String name, String codec, String sqlType) {
        add(Family.VALUE, packageName, name, codec, sqlType);
    }

    private static void add(Family family, String packageName, String name, String codec, String sqlType) {
        add(JavaType.of(TYPES + packageName, name), family, constant(packageName, codec), sqlType);
    }

    private static void add(JavaType type, Family family, String codec, String sqlType) {
        add(type, family, new CodecReference.Constant(codec), sqlType);
    }

    private static void add(JavaType type, Family family, CodecReference codec, String sqlType) {
        BY_TYPE.put(type, new Storage(type, type, family, codec, DataType.parse(sqlType)));
    }

    /** A constant of a codec class, both in one text: {@code RangeCodecs.DATERANGE}. */
    private static CodecReference constant(String packageName, String codec) {
        int dot = codec.indexOf('.');
        return new CodecReference.Constant(
                JavaType.of(TYPES + packageName, codec.substring(0, dot)), codec.substring(dot + 1));
    }
}
