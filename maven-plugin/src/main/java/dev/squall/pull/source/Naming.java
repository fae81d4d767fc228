package dev.squall.pull.source;

import dev.squall.processor.model.SqlNames;
import dev.squall.schema.Column;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The Java names of everything in a schema. A pure function of the schema: the same names in every pull.
 *
 * <p>Where the naming rule of the processor does not lead back from the Java name, the annotation has the SQL name.
 */
final class Naming {

    /** What generated code and sources call by their simple names, or what has a meaning in every Java file. */
    private static final Set<String> TAKEN =
            Set.of(("Tables Object String Integer Long Short Boolean Float Double Number"
                            + " Character Byte Void Class Record Enum Iterable Comparable Override Deprecated SafeVarargs"
                            + " FunctionalInterface SuppressWarnings Exception Error Throwable RuntimeException Thread Runnable"
                            + " Process System Math StringBuilder CharSequence Module Package Runtime Compiler Cloneable"
                            + " Appendable Readable AutoCloseable ThreadLocal ThreadGroup StackTraceElement Iterator"
                            + " Map List Optional UUID BigDecimal Instant LocalDate LocalTime LocalDateTime OffsetTime"
                            + " OffsetDateTime Duration Period Interval Range Multirange Inet Cidr MacAddress MacAddress8"
                            + " BitString Point Line LineSegment Box Path Polygon Circle TsVector TsQuery Vector HalfVector"
                            + " SparseVector Geometry Nullable NullMarked Action Allow Check Column Composite Default Deferrable"
                            + " Domain Dropped EnumType Exclude Extension ForeignKey Generated Hazard Id Identity Index Json Label"
                            + " MaterializedView Numeric Partition Partitioned Policy PrimaryKey RawSql RowSecurity Schema Sequence"
                            + " Table Unique UseCodec Varchar View Hidden OnUpdate Version")
                    .toLowerCase(Locale.ROOT)
                    .split(" "));

    /** What a record cannot have as a component, or its generated insert builder as a method. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getclass", "hashcode", "notify", "notifyall", "tostring", "wait", "unset");

    private final String basePackage;
    private final Map<String, String> packages = new TreeMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<QualifiedName, String> types = new HashMap<>();

    private Naming(String basePackage) {
        this.basePackage = basePackage;
    }

    /** The names of everything in the schema, below the given package. */
    static Naming of(Schema schema, String basePackage) {
        Naming naming = new Naming(basePackage);
        Set<String> namespaces = new TreeSet<>();
        schema.namespaces().forEach(n -> namespaces.add(n.name()));
        schema.tables().forEach(t -> namespaces.add(t.name().schema()));
        schema.views().forEach(v -> namespaces.add(v.name().schema()));
        schema.enums().forEach(e -> namespaces.add(e.name().schema()));
        schema.composites().forEach(c -> namespaces.add(c.name().schema()));
        schema.domains().forEach(d -> namespaces.add(d.name().schema()));
        schema.sequences().forEach(s -> namespaces.add(s.name().schema()));
        namespaces.forEach(naming::addPackage);
        schema.tables().forEach(t -> naming.addRelation(t.name()));
        schema.views().forEach(v -> naming.addRelation(v.name()));
        schema.enums().forEach(e -> naming.addType(e.name()));
        schema.composites().forEach(c -> naming.addType(c.name()));
        return naming;
    }

    private void addPackage(String namespace) {
        if (namespace.equals("public")) {
            packages.put(namespace, basePackage);
            return;
        }
        String name = basePackage + "." + Words.packageSegment(Words.of(namespace));
        String free = name;
        for (int i = 2; packages.containsValue(free); i++) {
            free = name + i;
        }
        packages.put(namespace, free);
    }

    private void addRelation(QualifiedName name) {
        List<String> candidates = new ArrayList<>();
        List<String> words = Words.of(name.name());
        singular(words).stream()
                .map(Words::upperCamel)
                .filter(c -> tableName(c).equals(name.name()))
                .forEach(candidates::add);
        candidates.add(Words.upperCamel(words));
        claim(name, candidates, "Row");
    }

    private void addType(QualifiedName name) {
        claim(name, List.of(Words.upperCamel(Words.of(name.name()))), "Type");
    }

    private void claim(QualifiedName name, List<String> candidates, String suffix) {
        Set<String> taken = classes.computeIfAbsent(packageOf(name.schema()), p -> new HashSet<>());
        List<String> all = new ArrayList<>(candidates);
        String last = candidates.get(candidates.size() - 1);
        all.add(last + suffix);
        String chosen = all.stream().filter(c -> isFree(c, taken)).findFirst().orElse("");
        for (int i = 2; chosen.isEmpty(); i++) {
            chosen = isFree(last + suffix + i, taken) ? last + suffix + i : "";
        }
        types.put(name, chosen);
        generated(chosen).forEach(taken::add);
    }

    /** Names of files, which some file systems do not tell apart by case, and of the classes that are generated. */
    private static boolean isFree(String name, Set<String> taken) {
        return !TAKEN.contains(name.toLowerCase(Locale.ROOT))
                && generated(name).stream().noneMatch(taken::contains);
    }

    private static List<String> generated(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(lower, lower + "table", "new" + lower, lower + "codec");
    }

    /** Words whose last one may be the singular of the given one. */
    private static List<List<String>> singular(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String last = words.get(words.size() - 1);
        List<String> endings = new ArrayList<>();
        IRREGULAR.forEach((plural, one) -> endings.add(last.equals(plural) ? one : ""));
        endings.add(last.endsWith("ies") ? last.substring(0, last.length() - 3) + "y" : "");
        endings.add(last.endsWith("ses") ? last.substring(0, last.length() - 2) + "is" : "");
        endings.add(last.endsWith("es") ? last.substring(0, last.length() - 2) : "");
        endings.add(last.endsWith("s") ? last.substring(0, last.length() - 1) : "");
        endings.add(last);
        List<List<String>> result = new ArrayList<>();
        for (String ending : endings) {
            if (!ending.isEmpty()) {
                List<String> changed = new ArrayList<>(words);
                changed.set(changed.size() - 1, ending);
                result.add(changed);
            }
        }
        return result;
    }

    private static final Map<String, String> IRREGULAR = new TreeMap<>(Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("children", "child"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("feet", "foot"),
            Map.entry("mice", "mouse"),
            Map.entry("leaves", "leaf"),
            Map.entry("lives", "life"),
            Map.entry("halves", "half"),
            Map.entry("shelves", "shelf"),
            Map.entry("quizzes", "quiz"),
            Map.entry("matrices", "matrix"),
            Map.entry("vertices", "vertex"),
            Map.entry("media", "medium")));

    /** The table that the processor takes a record of the given name for. */
    static String tableName(String recordName) {
        return GeneratedNames.fit(SqlNames.table(recordName));
    }

    /** The type, column or attribute that the processor takes a class or component of the given name for. */
    static String plainName(String javaName) {
        return GeneratedNames.fit(SqlNames.snake(javaName));
    }

    /** The package of a PostgreSQL schema; the base package for one that has none. */
    String packageOf(String namespace) {
        return packages.getOrDefault(namespace, basePackage);
    }

    /** The PostgreSQL schemas with their packages. */
    Map<String, String> packages() {
        return packages;
    }

    /** The simple name of the class of a table, view, enum or composite type. */
    String classOf(QualifiedName name) {
        String found = types.get(name);
        if (found == null) {
            throw new IllegalStateException("no class for " + name);
        }
        return found;
    }

    String qualifiedClassOf(QualifiedName name) {
        return packageOf(name.schema()) + "." + classOf(name);
    }

    /** The component of each column. */
    static Map<String, String> components(List<String> columns) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(NO_COMPONENTS);
        // those that the rule leads back from go first, so that another column cannot take their names
        for (boolean exact : List.of(true, false)) {
            for (String column : columns) {
                String name = Words.lowerCamel(Words.of(column));
                if (plainName(name).equals(column) != exact) {
                    continue;
                }
                String free = name;
                for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                    free = name + (name.endsWith("_") ? "" : "_") + i;
                }
                names.put(column, free);
            }
        }
        return names;
    }

    static Map<String, String> componentsOf(List<Column> columns) {
        return components(columns.stream().map(Column::name).toList());
    }

    /** The constant of each label. */
    static Map<String, String> constants(List<String> labels) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String label : labels) {
            String name = Words.constant(Words.of(label));
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "_" + i;
            }
            names.put(label, free);
        }
        return names;
    }
}
