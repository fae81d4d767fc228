package dev.squall.introspect;

import static dev.squall.introspect.CatalogReader.name;
import static dev.squall.introspect.CatalogReader.options;
import static dev.squall.introspect.CatalogReader.text;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.CompositeType;
import dev.squall.schema.CompositeType.Attribute;
import dev.squall.schema.DataType;
import dev.squall.schema.Domain;
import dev.squall.schema.Extension;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Index;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.View;
import dev.squall.schema.View.ViewColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects everything that is no table, enum or sequence from the rows of the catalog queries. */
final class ObjectReader {
    private final Schema.Builder schema;
    private final Map<QualifiedName, List<CheckConstraint>> checks = new TreeMap<>();
    private final Map<QualifiedName, CompositeType> composites = new TreeMap<>();
    private final Map<QualifiedName, View> views = new TreeMap<>();
    private final Map<QualifiedName, TableReader> viewIndexes = new TreeMap<>();

    ObjectReader(Schema.Builder schema) {
        this.schema = schema;
    }

    void end() {
        composites.values().forEach(schema::add);
        for (View view : views.values()) {
            TableReader found = viewIndexes.get(view.name());
            List<Index> indexes = found == null ? List.of() : found.table().indexes();
            schema.add(new View(
                    view.name(),
                    view.materialized(),
                    view.sql(),
                    view.columns(),
                    view.options(),
                    indexes,
                    view.comment()));
        }
    }

    void extension(ResultSet row) throws SQLException {
        schema.add(new Extension(row.getString("name"), text(row, "schema")));
    }

    /** Comes before its domain. */
    void check(ResultSet row) throws SQLException {
        checks.computeIfAbsent(name(row, "schema", "domain"), d -> new ArrayList<>())
                .add(new CheckConstraint(
                        row.getString("name"),
                        CatalogText.condition(row.getString("expression")),
                        false,
                        row.getBoolean("convalidated"),
                        text(row, "comment")));
    }

    void domain(ResultSet row) throws SQLException {
        QualifiedName name = name(row, "schema", "name");
        schema.add(new Domain(
                name,
                DataType.parse(row.getString("type")),
                !row.getBoolean("typnotnull"),
                text(row, "expression").map(CatalogText::expression),
                TableReader.collation(row),
                checks.getOrDefault(name, List.of()),
                text(row, "comment")));
    }

    void attribute(ResultSet row) throws SQLException {
        QualifiedName name = name(row, "schema", "name");
        CompositeType before = composites.get(name);
        List<Attribute> attributes = new ArrayList<>(before == null ? List.of() : before.attributes());
        if (row.getString("attname") != null) {
            attributes.add(new Attribute(
                    row.getString("attname"),
                    DataType.parse(row.getString("type")),
                    TableReader.collation(row),
                    text(row, "attribute_comment")));
        }
        composites.put(name, new CompositeType(name, attributes, text(row, "comment")));
    }

    void viewColumn(ResultSet row) throws SQLException {
        QualifiedName name = name(row, "schema", "name");
        View before = views.get(name);
        List<ViewColumn> columns = new ArrayList<>(before == null ? List.of() : before.columns());
        if (row.getString("attname") != null) {
            columns.add(new ViewColumn(
                    row.getString("attname"), DataType.parse(row.getString("type")), text(row, "column_comment")));
        }
        @Nullable String definition = row.getString("definition");
        String sql =
                before == null ? CatalogText.expression(query(definition == null ? "" : definition)) : before.sql();
        views.put(
                name,
                new View(
                        name,
                        row.getBoolean("materialized"),
                        sql,
                        columns,
                        options(row),
                        List.of(),
                        text(row, "comment")));
    }

    private static String query(String definition) {
        String sql = definition.strip();
        return sql.endsWith(";") ? sql.substring(0, sql.length() - 1).stripTrailing() : sql;
    }

    void viewIndex(ResultSet row) throws SQLException {
        QualifiedName name = name(row, "schema", "table_name");
        TableReader reader = viewIndexes.get(name);
        if (reader == null) {
            reader = TableReader.ofView(name);
            viewIndexes.put(name, reader);
        }
        reader.index(row);
    }

    void raw(ResultSet row) throws SQLException {
        String target = row.getString("target");
        String definition = query(row.getString("definition"));
        boolean hasBody = row.getString("definition").startsWith("CREATE OR REPLACE");
        var create = new StringBuilder(hasBody ? definition : CatalogText.expression(definition));
        if (!row.getString("suffix").isEmpty()) {
            create.append(";\n").append(row.getString("suffix"));
        }
        Optional<String> comment = text(row, "comment");
        comment.ifPresent(c ->
                create.append(";\nCOMMENT ON ").append(target).append(" IS ").append(Identifiers.literal(c)));
        schema.add(new RawObject(
                row.getString("kind"),
                row.getString("name"),
                create.toString(),
                "DROP " + target,
                row.getBoolean("early")));
    }
}
