package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Java type of a column, as the processor has it.
 *
 * @param name the simple name, for a value that is not NULL
 * @param boxed the simple name where only objects may be
 * @param imports the full names that need an import
 * @param written what {@code @Column(type)} says, empty for the column type that the Java type has by itself
 * @param values how its values are written in Java
 */
record JavaType(String name, String boxed, List<String> imports, String written, Values values) {

    /** How values are written in Java. */
    enum Values {
        BOOLEAN,
        SHORT,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        DECIMAL,
        TEXT,
        JSON,
        UUID,
        DATE,
        TIME,
        TIMESTAMP,
        INSTANT,
        ENUM,
        LIST,
        RANGE,
        /** Not at all: the text is given to the server with a cast. */
        NONE
    }

    private static final String TYPES = "dev.squall.type.";
    private static final Map<String, JavaType> SCALARS = new HashMap<>();

    // as format_type writes them without a length: bpchar is character(n)
    static {
        primitive("boolean", "boolean", "Boolean", Values.BOOLEAN);
        primitive("smallint", "short", "Short", Values.SHORT);
        primitive("integer", "int", "Integer", Values.INT);
        primitive("bigint", "long", "Long", Values.LONG);
        primitive("real", "float", "Float", Values.FLOAT);
        primitive("double precision", "double", "Double", Values.DOUBLE);
        add("numeric", "java.math.BigDecimal", Values.DECIMAL);
        add("uuid", "java.util.UUID", Values.UUID);
        primitive("bytea", "byte[]", "byte[]", Values.NONE);
        add("date", "java.time.LocalDate", Values.DATE);
        add("time without time zone", "java.time.LocalTime", Values.TIME);
        add("time with time zone", "java.time.OffsetTime", Values.NONE);
        add("timestamp without time zone", "java.time.LocalDateTime", Values.TIMESTAMP);
        add("timestamp with time zone", "java.time.Instant", Values.INSTANT);
        text("text", "", Values.TEXT);
        text("character varying", "", Values.TEXT);
        text("jsonb", "", Values.JSON);
        List.of("bpchar", "json", "xml", "name", "\"char\"", "jsonpath").forEach(t -> text(t, t, Values.NONE));
        own("interval", "temporal.Interval");
        own("bit varying", "bit.BitString");
        own("inet", "network.Inet");
        own("cidr", "network.Cidr");
        own("macaddr", "network.MacAddress");
        own("macaddr8", "network.MacAddress8");
        own("tsvector", "text.TsVector");
        own("tsquery", "text.TsQuery");
        List.of("Point", "Line", "Box", "Path", "Polygon", "Circle")
                .forEach(shape -> own(shape.toLowerCase(java.util.Locale.ROOT), "geometric." + shape));
        own("lseg", "geometric.LineSegment");
        range("int4", "integer");
        range("int8", "bigint");
        range("num", "numeric");
        range("date", "date");
        range("ts", "timestamp without time zone");
        range("tstz", "timestamp with time zone");
    }

    /** Copies the imports. */
    JavaType {
        imports = List.copyOf(imports);
    }

    private static void primitive(String type, String name, String boxed, Values values) {
        SCALARS.put(type, new JavaType(name, boxed, List.of(), "", values));
    }

    private static void text(String type, String written, Values values) {
        SCALARS.put(type, new JavaType("String", "String", List.of(), written, values));
    }

    private static void add(String type, String full, Values values) {
        String simple = full.substring(full.lastIndexOf('.') + 1);
        SCALARS.put(type, new JavaType(simple, simple, List.of(full), "", values));
    }

    private static void own(String type, String name) {
        add(type, TYPES + name, Values.NONE);
    }

    private static void range(String prefix, String bound) {
        JavaType of = SCALARS.get(bound);
        for (String kind : List.of("Range", "Multirange")) {
            String name = kind + "<" + (of == null ? "" : of.boxed) + ">";
            List<String> imports = new java.util.ArrayList<>(of == null ? List.of() : of.imports);
            imports.add(TYPES + "range." + kind);
            SCALARS.put(
                    prefix + kind.toLowerCase(java.util.Locale.ROOT),
                    new JavaType(name, name, imports, "", kind.equals("Range") ? Values.RANGE : Values.NONE));
        }
    }

    /** The type of a built-in PostgreSQL type, for the bounds of its ranges. */
    static Optional<JavaType> boundOf(Column column) {
        String bound = switch (column.base()) {
            case "int4range" -> "integer";
            case "int8range" -> "bigint";
            case "numrange" -> "numeric";
            case "daterange" -> "date";
            case "tsrange" -> "timestamp without time zone";
            case "tstzrange" -> "timestamp with time zone";
            default -> "";
        };
        return Optional.ofNullable(SCALARS.get(bound));
    }

    /** The type of the elements of an array. */
    static Optional<JavaType> elementOf(Column column) {
        return Optional.ofNullable(
                SCALARS.get(column.base().substring(0, column.base().length() - 2)));
    }

    /** The type of a column; empty if the processor knows none. */
    static Optional<JavaType> of(Relation relation, Column column) {
        if (!column.labels().isEmpty()) {
            String name = enumName(relation, column);
            return column.cast().equals(column.base())
                    ? Optional.of(new JavaType(name, name, List.of(), "", Values.ENUM))
                    : Optional.empty();
        }
        return column.base().endsWith("[]") ? list(column) : scalar(column);
    }

    private static Optional<JavaType> scalar(Column column) {
        JavaType known = SCALARS.get(column.base());
        if (column.base().equals("\"bit\"")) {
            return Optional.of(new JavaType(
                    "BitString", "BitString", List.of(TYPES + "bit.BitString"), column.type(), Values.NONE));
        }
        if (known == null) {
            return column.builtIn()
                    ? Optional.empty()
                    : Optional.of(new JavaType("String", "String", List.of(), column.cast(), Values.NONE));
        }
        boolean domain = !column.cast().equals(column.base());
        boolean modified = !column.type().equals(column.cast()) && !RecordSource.isSaidByAnnotation(column);
        return Optional.of(domain || modified ? known.written(column.type()) : known);
    }

    private static Optional<JavaType> list(Column column) {
        String element = column.base().substring(0, column.base().length() - 2);
        JavaType known = SCALARS.get(element);
        if (known == null) {
            return column.builtIn()
                    ? Optional.empty()
                    : Optional.of(listOf("String", List.of(), column.cast(), Values.NONE));
        }
        if (element.equals("bytea") || element.equals("jsonb") || !column.cast().equals(column.base())) {
            return Optional.empty();
        }
        boolean natural = known.written.isEmpty() && !element.equals("character varying");
        return Optional.of(listOf(
                known.boxed,
                known.imports,
                natural ? "" : column.type(),
                known.values == Values.NONE ? Values.NONE : Values.LIST));
    }

    private static JavaType listOf(String element, List<String> imports, String written, Values values) {
        List<String> all = new java.util.ArrayList<>(imports);
        all.add("java.util.List");
        return new JavaType("List<" + element + ">", "List<" + element + ">", all, written, values);
    }

    private JavaType written(String type) {
        return new JavaType(name, boxed, imports, type, values);
    }

    /** The name of the enum in Java; the type may have a schema and quotes in its name. */
    private static String enumName(Relation relation, Column column) {
        String cast = column.cast().replace("\"", "");
        String name = JavaName.type(cast.substring(cast.lastIndexOf('.') + 1));
        return name.equals(RecordSource.name(relation)) ? name + "Value" : name;
    }
}
