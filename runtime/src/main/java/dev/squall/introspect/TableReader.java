package dev.squall.introspect;

import static dev.squall.introspect.CatalogReader.name;
import static dev.squall.introspect.CatalogReader.text;
import static dev.squall.introspect.CatalogReader.texts;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.RowSecurity.Policy;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects one table from the rows of the catalog queries. */
final class TableReader {
    private final QualifiedName name;
    private final Table before;
    private final List<ExclusionConstraint> exclusions = new ArrayList<>();
    private final List<Policy> policies = new ArrayList<>();
    private final List<Partition> partitions = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final Map<String, Index> indexes = new TreeMap<>();

    private TableReader(QualifiedName name, Table before) {
        this.name = name;
        this.before = before;
    }

    static TableReader of(ResultSet row) throws SQLException {
        QualifiedName name = name(row, "schema", "name");
        Table table = new Table(
                name,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new RowSecurity(row.getBoolean("relrowsecurity"), row.getBoolean("relforcerowsecurity"), List.of()),
                text(row, "partition_key").map(TableReader::partitioning),
                List.of(),
                CatalogReader.options(row),
                text(row, "comment"));
        return new TableReader(name, table);
    }

    /** For the indexes of a materialized view. */
    static TableReader ofView(QualifiedName name) {
        return new TableReader(
                name,
                new Table(
                        name,
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    Table table() {
        return new Table(
                name,
                columns,
                Optional.ofNullable(primaryKey),
                uniques,
                foreignKeys,
                checks,
                List.copyOf(indexes.values()),
                exclusions,
                new RowSecurity(
                        before.rowSecurity().enabled(), before.rowSecurity().forced(), policies),
                before.partitioning(),
                partitions,
                before.options(),
                before.comment());
    }

    void column(ResultSet row) throws SQLException {
        DataType type = DataType.parse(row.getString("type"));
        Optional<String> expression = text(row, "expression");
        String generated = row.getString("attgenerated");
        columns.add(new Column(
                row.getString("name"),
                type,
                !row.getBoolean("attnotnull"),
                generated.isEmpty() ? expression.map(CatalogText::expression) : Optional.empty(),
                identity(row, type),
                !generated.isEmpty() ? expression.map(CatalogText::condition) : Optional.empty(),
                generated.equals("v"),
                collation(row),
                text(row, "comment")));
    }

    private static Optional<Identity> identity(ResultSet row, DataType type) throws SQLException {
        String kind = row.getString("attidentity");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var generation = kind.equals("a") ? Identity.Generation.ALWAYS : Identity.Generation.BY_DEFAULT;
        return Optional.of(new Identity(generation, CatalogReader.options(row, type)));
    }

    static Optional<QualifiedName> collation(ResultSet row) throws SQLException {
        return row.getString("collation") == null
                ? Optional.empty()
                : Optional.of(name(row, "collation_schema", "collation"));
    }

    void constraint(ResultSet row) throws SQLException {
        String constraint = row.getString("name");
        List<String> of = texts(row, "columns");
        switch (row.getString("kind")) {
            case "p" ->
                primaryKey =
                        new PrimaryKey(constraint, of, texts(row, "include"), deferrable(row), text(row, "comment"));
            case "u" ->
                uniques.add(new UniqueConstraint(
                        constraint,
                        of,
                        texts(row, "include"),
                        row.getBoolean("nulls_not_distinct"),
                        deferrable(row),
                        text(row, "comment")));
            case "f" ->
                foreignKeys.add(new ForeignKey(
                        constraint,
                        of,
                        name(row, "target_schema", "target"),
                        texts(row, "target_columns"),
                        row.getString("confmatchtype").equals("f"),
                        action(row.getString("confdeltype")),
                        action(row.getString("confupdtype")),
                        deferrable(row),
                        row.getBoolean("convalidated"),
                        text(row, "comment")));
            case "c" ->
                checks.add(new CheckConstraint(
                        constraint,
                        CatalogText.condition(row.getString("expression")),
                        row.getBoolean("connoinherit"),
                        row.getBoolean("convalidated"),
                        text(row, "comment")));
            case "x" ->
                exclusions.add(new ExclusionConstraint(
                        constraint,
                        CatalogText.expression(row.getString("definition").substring("EXCLUDE ".length())),
                        text(row, "comment")));
            default ->
                throw new SQLException(
                        "the catalog query of constraints returned the unknown kind " + row.getString("kind"));
        }
    }

    private static Deferrability deferrable(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static ReferentialAction action(String code) throws SQLException {
        return switch (code) {
            case "a" -> ReferentialAction.NO_ACTION;
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> throw new SQLException("the catalog has the unknown referential action " + code);
        };
    }

    /** One key part or payload column; the parts of an index come in order. */
    void index(ResultSet row) throws SQLException {
        String index = row.getString("name");
        Index before = indexes.get(index);
        List<IndexKey> keys = new ArrayList<>(before == null ? List.of() : before.keys());
        List<String> include = new ArrayList<>(before == null ? List.of() : before.include());
        if (row.getBoolean("included")) {
            include.add(row.getString("column_name"));
        } else {
            keys.add(key(row));
        }
        indexes.put(
                index,
                new Index(
                        index,
                        row.getString("method"),
                        row.getBoolean("indisunique"),
                        row.getBoolean("nulls_not_distinct"),
                        keys,
                        include,
                        text(row, "predicate").map(CatalogText::condition),
                        CatalogReader.options(row),
                        text(row, "comment")));
    }

    private static IndexKey key(ResultSet row) throws SQLException {
        return new IndexKey(
                text(row, "column_name"),
                text(row, "expression").map(CatalogText::condition),
                collation(row),
                text(row, "operator_class"),
                row.getBoolean("descending"),
                row.getBoolean("nulls_first"));
    }

    void policy(ResultSet row) throws SQLException {
        policies.add(new Policy(
                row.getString("name"),
                row.getBoolean("polpermissive"),
                switch (row.getString("polcmd")) {
                    case "r" -> RowSecurity.Command.SELECT;
                    case "a" -> RowSecurity.Command.INSERT;
                    case "w" -> RowSecurity.Command.UPDATE;
                    case "d" -> RowSecurity.Command.DELETE;
                    default -> RowSecurity.Command.ALL;
                },
                texts(row, "roles"),
                text(row, "using_expression").map(CatalogText::condition),
                text(row, "check_expression").map(CatalogText::condition),
                text(row, "comment")));
    }

    void partition(ResultSet row) throws SQLException {
        partitions.add(new Partition(
                name(row, "partition_schema", "partition"),
                name(row, "parent_schema", "parent"),
                row.getString("bound"),
                text(row, "partition_key").map(TableReader::partitioning),
                text(row, "comment")));
    }

    /** As in {@code RANGE (paid_at)}. */
    private static Partitioning partitioning(String definition) {
        int space = definition.indexOf(' ');
        String key = definition.substring(space + 2, definition.length() - 1);
        return new Partitioning(Partitioning.Strategy.valueOf(definition.substring(0, space)), key);
    }
}
