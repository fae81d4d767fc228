package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A grid as Java: the record of its relation, and a class with the query that gives the same rows, to be copied into a
 * project that has Squall's processor.
 */
public final class QuerySource {
    private static final int MAX_PROJECTION = 22;
    private static final String INDENT = "\n                ";

    private final GridQuery query;
    private final Relation relation;
    private final String table;
    private final Imports imports = new Imports();
    private final ConditionSource conditions;
    private final ExpansionSource expansions;

    private QuerySource(GridQuery query) {
        this.query = query;
        this.relation = query.relation();
        this.table = JavaName.table(relation.name().name());
        this.conditions = new ConditionSource(relation, table, imports);
        this.expansions = new ExpansionSource(relation, query.expansions(), imports);
    }

    /** The files of a package that give the rows of a grid; empty if the relation has no column that Java can have. */
    public static List<JavaFile> of(GridQuery query) {
        if (query.relation().columns().stream()
                .allMatch(c -> JavaType.of(query.relation(), c).isEmpty())) {
            return List.of();
        }
        return new QuerySource(query).files();
    }

    /** The package for the records of a schema. */
    static String packageName(Relation relation) {
        String schema = relation.name().schema();
        return schema.equals("public")
                ? "app"
                : "app." + JavaName.member(schema).toLowerCase(Locale.ROOT);
    }

    private List<JavaFile> files() {
        Map<String, JavaFile> files = new LinkedHashMap<>();
        put(files, new JavaFile(className() + ".java", source(packageName(relation))));
        add(files, relation);
        expansions.relations().forEach(other -> add(files, other));
        return List.copyOf(files.values());
    }

    /** The record of a relation; an enum of two of them is one file. */
    private void add(Map<String, JavaFile> files, Relation of) {
        String there = packageName(of);
        String directory = there.equals(packageName(relation)) ? "" : there.replace('.', '/') + "/";
        RecordSource.files(of, there).forEach(file -> put(files, new JavaFile(directory + file.name(), file.text())));
        String schema = of.name().schema();
        if (!schema.equals("public")) {
            put(
                    files,
                    new JavaFile(
                            directory + "package-info.java",
                            "@Schema(" + JavaName.literal(schema) + ")\npackage " + there
                                    + ";\n\nimport dev.squall.annotation.Schema;\n"));
        }
    }

    private static void put(Map<String, JavaFile> files, JavaFile file) {
        files.putIfAbsent(file.name(), file);
    }

    private String className() {
        return RecordSource.name(relation) + "Query";
    }

    private String source(String packageName) {
        List<Column> shown = shown();
        String projection = projection(shown);
        imports.add("dev.squall.sql.Executor");
        imports.add("java.util.List");
        String row = rowType(shown);
        String statement = start(shown)
                + expansions.joins()
                + where()
                + orderBy()
                + INDENT
                + ".limit("
                + query.size()
                + ")"
                + INDENT
                + ".list(db)";
        return "package " + packageName + ";\n\n" + staticImports(packageName) + "\n" + imports.lines() + "\n"
                + expansions.comments() + "final class " + className() + " {\n    private " + className() + "() {}\n\n"
                + projection + "    static List<" + row + "> rows(Executor db) {\n" + expansions.variables()
                + "        return " + statement + ";\n    }\n" + expansions.methods() + "}\n";
    }

    private String staticImports(String packageName) {
        var packages = new TreeSet<String>(List.of(packageName));
        expansions.relations().forEach(other -> packages.add(packageName(other)));
        return packages.stream().map(p -> "import static " + p + ".Tables.*;\n").collect(Collectors.joining())
                + "import static dev.squall.sql.Sql.*;\n";
    }

    /** The chosen columns that Java can have; empty for the whole record. */
    private List<Column> shown() {
        List<Column> known = query.columns().stream()
                .filter(c -> JavaType.of(relation, c).isPresent())
                .toList();
        boolean whole = query.columns().equals(relation.columns())
                || known.size() > MAX_PROJECTION - query.expansions().size();
        return whole ? List.of() : known;
    }

    private String rowType(List<Column> shown) {
        if (expansions.hasParents() || shown.size() > 1) {
            return "Row";
        }
        return shown.isEmpty() ? RecordSource.name(relation) : component(shown.get(0), true);
    }

    private String projection(List<Column> shown) {
        List<String> components = new ArrayList<>();
        if (shown.isEmpty()) {
            components.add(RecordSource.name(relation) + " " + JavaName.member(RecordSource.name(relation)));
        }
        shown.forEach(c -> components.add(
                component(c, false) + " " + RecordSource.members(relation).get(c.name())));
        components.addAll(expansions.components());
        return components.size() < 2 ? "" : "    record Row(" + String.join(", ", components) + ") {}\n\n";
    }

    private String component(Column column, boolean boxed) {
        JavaType type = JavaType.of(relation, column).orElseThrow();
        imports.addAll(type.imports());
        if (column.nullable()) {
            imports.add("java.util.Optional");
            return "Optional<" + type.boxed() + ">";
        }
        return boxed ? type.boxed() : type.name();
    }

    private String start(List<Column> shown) {
        if (shown.isEmpty() && !expansions.hasParents()) {
            return "selectFrom(" + table + ")";
        }
        List<String> selected = new ArrayList<>();
        if (shown.isEmpty()) {
            selected.add(table);
        }
        shown.forEach(c -> selected.add(conditions.column(c).orElseThrow()));
        selected.addAll(expansions.selected());
        String as = selected.size() == 1 ? "" : INDENT + ".as(Row::new)";
        return "select(" + String.join(", ", selected) + ")" + as + INDENT + ".from(" + table + ")";
    }

    private String where() {
        List<String> all = query.filters().stream().map(conditions::condition).toList();
        if (all.isEmpty()) {
            return "";
        }
        return all.size() == 1
                ? INDENT + ".where(" + all.get(0) + ")"
                : INDENT + ".where(all(" + INDENT + "        " + String.join("," + INDENT + "        ", all) + "))";
    }

    private String orderBy() {
        String all = query.order().stream().map(this::order).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : INDENT + ".orderBy(" + all + ")";
    }

    private String order(Sort sort) {
        Optional<String> column = conditions.column(sort.column());
        String expression = column.orElseGet(
                () -> "sql(" + JavaName.literal(sort.column().quoted().text()) + ").asText()");
        return expression + (sort.descending() ? ".desc()" : ".asc()");
    }
}
