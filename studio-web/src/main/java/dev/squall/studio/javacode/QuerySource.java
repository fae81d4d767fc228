package dev.squall.studio.javacode;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private QuerySource(GridQuery query) {
        this.query = query;
        this.relation = query.relation();
        this.table = JavaName.table(relation.name().name());
        this.conditions = new ConditionSource(relation, table, imports);
    }

    /** The files of a package that give the rows of a grid; empty if the relation has no column that Java can have. */
    public static List<JavaFile> of(GridQuery query) {
        if (query.relation().columns().stream()
                .allMatch(c -> JavaType.of(query.relation(), c).isEmpty())) {
            return List.of();
        }
        return new QuerySource(query).files();
    }

    private List<JavaFile> files() {
        String schema = relation.name().schema();
        boolean isPublic = schema.equals("public");
        String packageName = isPublic ? "app" : "app." + JavaName.member(schema).toLowerCase(java.util.Locale.ROOT);
        List<JavaFile> files = new ArrayList<>();
        files.add(new JavaFile(className() + ".java", source(packageName)));
        files.addAll(RecordSource.files(relation, packageName));
        if (!isPublic) {
            files.add(new JavaFile(
                    "package-info.java",
                    "@Schema(" + JavaName.literal(schema) + ")\npackage " + packageName
                            + ";\n\nimport dev.squall.annotation.Schema;\n"));
        }
        return files;
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
        String statement =
                start(shown) + where() + orderBy() + INDENT + ".limit(" + query.size() + ")" + INDENT + ".list(db)";
        return "package " + packageName + ";\n\nimport static " + packageName
                + ".Tables.*;\nimport static dev.squall.sql.Sql.*;\n\n" + imports.lines() + "\nfinal class "
                + className() + " {\n    private " + className() + "() {}\n\n" + projection + "    static List<" + row
                + "> rows(Executor db) {\n        return " + statement + ";\n    }\n}\n";
    }

    /** The chosen columns that Java can have; empty for the whole record. */
    private List<Column> shown() {
        List<Column> known = query.columns().stream()
                .filter(c -> JavaType.of(relation, c).isPresent())
                .toList();
        boolean whole = query.columns().equals(relation.columns()) || known.size() > MAX_PROJECTION;
        return whole ? List.of() : known;
    }

    private String rowType(List<Column> shown) {
        if (shown.isEmpty()) {
            return RecordSource.name(relation);
        }
        return shown.size() == 1 ? component(shown.get(0), true) : "Row";
    }

    private String projection(List<Column> shown) {
        if (shown.size() < 2) {
            return "";
        }
        return shown.stream()
                .map(c -> component(c, false) + " "
                        + RecordSource.members(relation).get(c.name()))
                .collect(Collectors.joining(", ", "    record Row(", ") {}\n\n"));
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
        if (shown.isEmpty()) {
            return "selectFrom(" + table + ")";
        }
        String columns =
                shown.stream().map(c -> conditions.column(c).orElseThrow()).collect(Collectors.joining(", "));
        String as = shown.size() == 1 ? "" : INDENT + ".as(Row::new)";
        return "select(" + columns + ")" + as + INDENT + ".from(" + table + ")";
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
