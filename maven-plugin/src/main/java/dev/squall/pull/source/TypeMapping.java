package dev.squall.pull.source;

import dev.squall.schema.DataType;
import dev.squall.schema.Domain;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the Java type of each SQL type. What has no type of its own is text, which every type of PostgreSQL has. */
final class TypeMapping {

    private static final String TYPES = "dev.squall.type.";
    private static final Map<String, ColumnType> BUILT_IN = new HashMap<>();
    private static final Map<String, ColumnType> EXTENSIONS = new HashMap<>();

    static {
        BUILT_IN.put("boolean", ColumnType.of("boolean", "Boolean"));
        BUILT_IN.put("smallint", ColumnType.of("short", "Short"));
        BUILT_IN.put("integer", ColumnType.of("int", "Integer"));
        BUILT_IN.put("bigint", ColumnType.of("long", "Long"));
        BUILT_IN.put("real", ColumnType.of("float", "Float"));
        BUILT_IN.put("double precision", ColumnType.of("double", "Double"));
        BUILT_IN.put("text", ColumnType.of("String", "String"));
        BUILT_IN.put("jsonb", ColumnType.of("String", "String"));
        BUILT_IN.put("bytea", ColumnType.of("byte[]", "byte[]"));
        java("numeric", "java.math.BigDecimal");
        java("uuid", "java.util.UUID");
        java("date", "java.time.LocalDate");
        java("time without time zone", "java.time.LocalTime");
        java("time with time zone", "java.time.OffsetTime");
        java("timestamp without time zone", "java.time.LocalDateTime");
        java("timestamp with time zone", "java.time.Instant");
        java("interval", TYPES + "temporal.Interval");
        java("bit", TYPES + "bit.BitString");
        java("bit varying", TYPES + "bit.BitString");
        java("inet", TYPES + "network.Inet");
        java("cidr", TYPES + "network.Cidr");
        java("macaddr", TYPES + "network.MacAddress");
        java("macaddr8", TYPES + "network.MacAddress8");
        java("tsvector", TYPES + "text.TsVector");
        java("tsquery", TYPES + "text.TsQuery");
        for (String shape : List.of("Point", "Line", "Box", "Path", "Polygon", "Circle")) {
            java(shape.toLowerCase(Locale.ROOT), TYPES + "geometric." + shape);
        }
        java("lseg", TYPES + "geometric.LineSegment");
        range("int4", "Integer", "java.lang.Integer");
        range("int8", "Long", "java.lang.Long");
        range("num", "BigDecimal", "java.math.BigDecimal");
        range("date", "LocalDate", "java.time.LocalDate");
        range("ts", "LocalDateTime", "java.time.LocalDateTime");
        range("tstz", "Instant", "java.time.Instant");
        extension("vector", TYPES + "vector.Vector");
        extension("halfvec", TYPES + "vector.HalfVector");
        extension("sparsevec", TYPES + "vector.SparseVector");
        extension("geometry", TYPES + "postgis.Geometry");
        EXTENSIONS.put("hstore", ColumnType.of("Map<String, String>", "Map<String, String>", "java.util.Map"));
    }

    private final Schema schema;
    private final Naming naming;
    private final Set<QualifiedName> classes;

    /**
     * Maps the types of a schema.
     *
     * @param classes the enums and composite types that have a Java class
     */
    TypeMapping(Schema schema, Naming naming, Set<QualifiedName> classes) {
        this.schema = schema;
        this.naming = naming;
        this.classes = new HashSet<>(classes);
    }

    private static void java(String sqlName, String qualifiedName) {
        BUILT_IN.put(sqlName, imported(qualifiedName));
    }

    private static void extension(String sqlName, String qualifiedName) {
        EXTENSIONS.put(sqlName, imported(qualifiedName));
    }

    private static ColumnType imported(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return ColumnType.of(simple, simple, qualifiedName);
    }

    private static void range(String prefix, String bound, String qualifiedBound) {
        for (String kind : List.of("Range", "Multirange")) {
            String type = kind + "<" + bound + ">";
            String sqlName = prefix + kind.toLowerCase(Locale.ROOT);
            BUILT_IN.put(sqlName, ColumnType.of(type, type, TYPES + "range." + kind, qualifiedBound));
        }
    }

    /** The type of a column, attribute or column of a view. */
    ColumnType of(DataType type) {
        ColumnType element = scalar(type.element());
        if (!type.array()) {
            return element;
        }
        List<String> imports = new ArrayList<>(element.imports());
        imports.add("java.util.List");
        String list = "List<" + element.boxed() + ">";
        Optional<JavaAnnotation> length =
                element.annotation().filter(a -> !a.name().equals("Json"));
        Optional<String> sql = element.annotation().isPresent() && length.isEmpty()
                ? Optional.of(type.sql())
                : element.sqlType().map(s -> type.sql());
        return new ColumnType(list, list, imports, length, sql);
    }

    private ColumnType scalar(DataType type) {
        if (type.isBuiltIn()) {
            return builtIn(type);
        }
        QualifiedName name = type.userType().orElseThrow();
        if (classes.contains(name)) {
            String simple = naming.classOf(name);
            return ColumnType.of(simple, simple, naming.qualifiedClassOf(name));
        }
        Optional<Domain> domain = schema.domain(name);
        if (domain.isPresent()) {
            return domain(type, domain.get());
        }
        ColumnType known = EXTENSIONS.get(type.name());
        if (known != null && schema.composite(name).isEmpty()) {
            boolean natural = name.schema().equals("public") && type.modifiers().isEmpty();
            return natural ? known : known.as(type.sql());
        }
        return ColumnType.text(type.sql());
    }

    /** The Java type of what is below, if it is a plain one; else text. */
    private ColumnType domain(DataType type, Domain domain) {
        DataType base = domain.type();
        while (base.userType().flatMap(schema::domain).isPresent()) {
            base = base.userType().flatMap(schema::domain).orElseThrow().type();
        }
        boolean plain = base.isBuiltIn()
                && !base.array()
                && !List.of("json", "jsonb", "bit").contains(base.name());
        ColumnType below = plain ? BUILT_IN.get(base.name()) : null;
        return below == null ? ColumnType.text(type.sql()) : below.as(type.sql());
    }

    private static ColumnType builtIn(DataType type) {
        List<String> modifiers = type.modifiers();
        String name = type.name().startsWith("interval") ? "interval" : type.name();
        ColumnType found = BUILT_IN.get(name);
        if (name.equals("character varying")) {
            return modifiers.isEmpty()
                    ? ColumnType.text("varchar")
                    : ColumnType.of("String", "String")
                            .with(JavaAnnotation.of("Varchar").code("value", modifiers.get(0)));
        }
        if (found == null) {
            return ColumnType.text(type.sql());
        }
        if (name.equals("jsonb")) {
            return found.with(JavaAnnotation.of("Json"));
        }
        if (name.equals("numeric") && !modifiers.isEmpty()) {
            return numeric(type, found);
        }
        return modifiers.isEmpty() && name.equals(type.name()) ? found : found.as(type.sql());
    }

    private static ColumnType numeric(DataType type, ColumnType number) {
        int precision = Integer.parseInt(type.modifiers().get(0));
        int scale = type.modifiers().size() < 2
                ? 0
                : Integer.parseInt(type.modifiers().get(1));
        if (type.modifiers().size() < 2 || scale < 0 || scale > precision) {
            return number.as(type.sql());
        }
        JavaAnnotation annotation = JavaAnnotation.of("Numeric").code("precision", String.valueOf(precision));
        return number.with(scale == 0 ? annotation : annotation.code("scale", String.valueOf(scale)));
    }
}
