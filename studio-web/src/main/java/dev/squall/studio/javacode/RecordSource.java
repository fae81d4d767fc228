package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Kind;
import dev.squall.studio.catalog.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The record that stands for a table in Java, and the enums that it needs.
 *
 * <p>Columns of types that the processor does not know are left out, with a comment. Foreign keys are left out too: they
 * need the record of the other table.
 */
public final class RecordSource {
    private static final Pattern VARCHAR = Pattern.compile("character varying\\((\\d+)\\)");
    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");

    private final Relation relation;
    private final Set<String> imports = new TreeSet<>();
    private final Map<String, Column> enums = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<String, String> members;

    private RecordSource(Relation relation) {
        this.relation = relation;
        this.members = members(relation);
    }

    /** The source of the record, its enums behind it. */
    public static String of(Relation relation) {
        var source = new RecordSource(relation);
        var text = new StringBuilder(source.source());
        source.enums.forEach((name, column) -> text.append('\n').append(enumBody(name, column)));
        source.imports.addAll(source.enumImports());
        return source.importLines() + '\n' + text;
    }

    /** The files of a package that the record needs: itself, and its enums. */
    static List<JavaFile> files(Relation relation, String packageName) {
        var source = new RecordSource(relation);
        String body = source.source();
        String start = "package " + packageName + ";\n\n";
        List<JavaFile> files = new ArrayList<>();
        files.add(new JavaFile(name(relation) + ".java", start + source.importLines() + '\n' + body));
        source.enums.forEach((name, column) -> {
            String imports =
                    enumImports(column).stream().map(i -> "import " + i + ";\n").collect(Collectors.joining());
            files.add(new JavaFile(name + ".java", start + imports + '\n' + enumBody(name, column)));
        });
        return files;
    }

    private Set<String> enumImports() {
        Set<String> all = new TreeSet<>();
        enums.values().forEach(column -> all.addAll(enumImports(column)));
        return all;
    }

    private static Set<String> enumImports(Column column) {
        Set<String> all = new TreeSet<>(Set.of("dev.squall.annotation.EnumType"));
        if (enumConstants(column).entrySet().stream().anyMatch(e -> !e.getKey().equals(e.getValue()))) {
            all.add("dev.squall.annotation.Label");
        }
        return all;
    }

    private String importLines() {
        return imports.stream().map(i -> "import " + i + ";\n").collect(Collectors.joining());
    }

    /** The name of the record. */
    static String name(Relation relation) {
        return JavaName.type(relation.name().name());
    }

    /** The component of each column, by the name of the column: no two are the same. */
    static Map<String, String> members(Relation relation) {
        Map<String, String> members = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Column column : relation.columns()) {
            String member = JavaName.member(column.name());
            while (!taken.add(member)) {
                member = member + "_";
            }
            members.put(column.name(), member);
        }
        return members;
    }

    private String source() {
        use("Table");
        List<String> components = new ArrayList<>();
        for (Column column : relation.columns()) {
            Optional<JavaType> type = JavaType.of(relation, column);
            if (type.isEmpty()) {
                missing.add("// not here: " + oneLine(column.name()) + " of type " + oneLine(column.type()));
            } else {
                components.add("        " + component(column, type.get()));
            }
        }
        var source = new StringBuilder();
        missing.forEach(m -> source.append(m).append('\n'));
        if (relation.type() == Relation.Type.VIEW || relation.type() == Relation.Type.MATERIALIZED_VIEW) {
            source.append("// a ").append(relation.type().text()).append(": migrations need its query, ");
            source.append("with @View(sql = ...) in place of @Table\n");
        }
        source.append("@Table(")
                .append(JavaName.literal(relation.name().name()))
                .append(")\n");
        source.append("public record ").append(name(relation)).append("(\n");
        source.append(String.join(",\n", components)).append(") {}\n");
        return source.toString();
    }

    static String oneLine(String text) {
        // a unicode escape in a comment would be read before the comment is
        return text.replaceAll("[^ -\\[\\]-~]", "?");
    }

    private void use(String annotation) {
        imports.add("dev.squall.annotation." + annotation);
    }

    private String component(Column column, JavaType type) {
        String member = members.getOrDefault(column.name(), "");
        List<String> parts = new ArrayList<>();
        if (isPrimary(column)) {
            use("Id");
            parts.add("@Id");
        }
        parts.addAll(typeAnnotations(column));
        column.origin().ifPresent(origin -> {
            if (origin.how().equals("identity")) {
                use("Identity");
                parts.add("@Identity");
            } else {
                String annotation = origin.how().equals("default") ? "Default" : "Generated";
                use(annotation);
                parts.add("@" + annotation + "(" + JavaName.literal(origin.expression()) + ")");
            }
        });
        columnAnnotation(column, member, type).ifPresent(parts::add);
        imports.addAll(type.imports());
        if (!column.labels().isEmpty()) {
            enums.put(type.name(), column);
        }
        if (column.nullable()) {
            imports.add("org.jspecify.annotations.Nullable");
            parts.add(type.name().equals("byte[]") ? "byte @Nullable []" : "@Nullable " + type.boxed());
        } else {
            parts.add(type.name());
        }
        parts.add(member);
        return String.join(" ", parts);
    }

    private boolean isPrimary(Column column) {
        return relation.indexes().stream()
                .anyMatch(index -> index.primary() && index.columns().contains(column.name()));
    }

    private Optional<String> columnAnnotation(Column column, String member, JavaType type) {
        boolean derived = JavaName.isDerived(member, column.name());
        if (derived && type.written().isEmpty()) {
            return Optional.empty();
        }
        use("Column");
        boolean external = !column.builtIn() || !column.cast().equals(column.base());
        String written = JavaName.literal(type.written()) + (external ? ", externalType = true" : "");
        if (type.written().isEmpty()) {
            return Optional.of("@Column(" + JavaName.literal(column.name()) + ")");
        }
        return Optional.of(
                derived
                        ? "@Column(type = " + written + ")"
                        : "@Column(value = " + JavaName.literal(column.name()) + ", type = " + written + ")");
    }

    /** Whether the length or precision of a type has an annotation of its own. */
    static boolean isSaidByAnnotation(Column column) {
        return VARCHAR.matcher(column.type()).matches()
                || NUMERIC.matcher(column.type()).matches();
    }

    private List<String> typeAnnotations(Column column) {
        Matcher varchar = VARCHAR.matcher(column.type());
        if (varchar.matches()) {
            use("Varchar");
            return List.of("@Varchar(" + varchar.group(1) + ")");
        }
        Matcher numeric = NUMERIC.matcher(column.type());
        if (numeric.matches()) {
            use("Numeric");
            return List.of("@Numeric(precision = " + numeric.group(1) + ", scale = " + numeric.group(2) + ")");
        }
        if (column.kind() == Kind.JSON && column.cast().equals(column.base())) {
            use("Json");
            return List.of("@Json");
        }
        return List.of();
    }

    private static String enumBody(String name, Column column) {
        var source = new StringBuilder();
        String cast = column.cast().replace("\"", "");
        source.append("@EnumType(")
                .append(JavaName.literal(cast.substring(cast.lastIndexOf('.') + 1)))
                .append(")\npublic enum ")
                .append(name)
                .append(" {\n");
        List<String> constants = new ArrayList<>();
        Map<String, String> names = enumConstants(column);
        names.forEach((label, constant) -> constants.add(
                "    " + (label.equals(constant) ? "" : "@Label(" + JavaName.literal(label) + ") ") + constant));
        return source.append(String.join(",\n", constants)).append("\n}\n").toString();
    }

    /** The constant of each label of an enum, by the label: no two are the same. */
    static Map<String, String> enumConstants(Column column) {
        Map<String, String> constants = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String label : column.labels()) {
            String constant = JavaName.constant(label);
            while (!taken.add(constant)) {
                constant = constant + "_";
            }
            constants.put(label, constant);
        }
        return constants;
    }
}
