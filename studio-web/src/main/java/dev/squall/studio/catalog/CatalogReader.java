package dev.squall.studio.catalog;

import dev.squall.studio.data.Reader;
import dev.squall.studio.data.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads the catalog: one query for each kind of object, whatever the number of tables. */
final class CatalogReader {
    private final Reader reader;
    private final Map<Long, List<Column>> columns = new HashMap<>();
    private final Map<Long, List<Index>> indexes = new HashMap<>();
    private final Map<Long, RelationName> names = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private CatalogReader(Reader reader) {
        this.reader = reader;
    }

    static Catalog read(Reader reader) throws SQLException {
        return new CatalogReader(reader).catalog();
    }

    /** A number that changes with every change of the structure; not with statistics, which are updated in place. */
    static String fingerprint(Reader reader) throws SQLException {
        return reader.first(Sql.of(CatalogQueries.FINGERPRINT), row -> row.getString(1))
                .orElse("");
    }

    private Catalog catalog() throws SQLException {
        readColumns();
        List<Row> rows = reader.query(Sql.of(CatalogQueries.RELATIONS), Row::of);
        rows.forEach(row -> names.put(row.oid, row.name));
        readIndexes();
        readReferences();
        return new Catalog(rows.stream().map(this::relation).toList());
    }

    private record Row(
            long oid,
            RelationName name,
            Relation.Type type,
            boolean children,
            boolean readable,
            Optional<String> comment) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("oid"),
                    new RelationName(row.getString("nspname"), row.getString("relname")),
                    Relation.Type.of(row.getString("relkind")),
                    row.getBoolean("relhassubclass"),
                    row.getBoolean("readable"),
                    Optional.ofNullable(row.getString("comment")));
        }
    }

    private Relation relation(Row row) {
        return new Relation(
                row.oid,
                row.name,
                row.type,
                row.children,
                row.readable,
                row.comment,
                columns.getOrDefault(row.oid, List.of()),
                indexes.getOrDefault(row.oid, List.of()),
                references.stream().filter(r -> r.from().equals(row.name)).toList(),
                references.stream().filter(r -> r.to().equals(row.name)).toList());
    }

    private void readColumns() throws SQLException {
        Map<Long, List<String>> labels = new HashMap<>();
        reader.query(
                Sql.of(CatalogQueries.ENUM_LABELS),
                row -> labels.computeIfAbsent(row.getLong("enumtypid"), t -> new ArrayList<>())
                        .add(row.getString("enumlabel")));
        reader.query(
                Sql.of(CatalogQueries.COLUMNS),
                row -> columns.computeIfAbsent(row.getLong("attrelid"), r -> new ArrayList<>())
                        .add(column(row, labels)));
    }

    private static Column column(ResultSet row, Map<Long, List<String>> labels) throws SQLException {
        String how = row.getString("how");
        String expression = row.getString("expression");
        Optional<Column.Origin> origin = how == null
                ? Optional.empty()
                : Optional.of(new Column.Origin(how, expression == null ? "" : expression));
        return new Column(
                row.getString("attname"),
                row.getInt("attnum"),
                row.getString("type"),
                row.getString("cast_type"),
                row.getString("base_type"),
                row.getBoolean("built_in"),
                Kind.of(row.getString("typcategory"), row.getString("typname")),
                !row.getBoolean("attnotnull"),
                row.getBoolean("sortable"),
                origin,
                Optional.ofNullable(row.getString("comment")),
                labels.getOrDefault(row.getLong("base"), List.of()));
    }

    private void readIndexes() throws SQLException {
        reader.query(Sql.of(CatalogQueries.INDEXES), row -> {
            long relation = row.getLong("indrelid");
            List<String> keys = names(relation, row.getString("keys")).subList(0, row.getInt("indnkeyatts"));
            var index = new Index(
                    row.getString("relname"),
                    keys,
                    row.getString("amname"),
                    row.getBoolean("indisprimary"),
                    row.getBoolean("indisunique"),
                    row.getBoolean("partial"));
            return indexes.computeIfAbsent(relation, r -> new ArrayList<>()).add(index);
        });
    }

    private void readReferences() throws SQLException {
        reader.each(Sql.of(CatalogQueries.REFERENCES), row -> {
            long from = row.getLong("conrelid");
            long to = row.getLong("confrelid");
            RelationName fromName = names.get(from);
            RelationName toName = names.get(to);
            if (fromName != null && toName != null) {
                references.add(new Reference(
                        row.getString("conname"),
                        fromName,
                        names(from, row.getString("from_keys")),
                        toName,
                        names(to, row.getString("to_keys"))));
            }
        });
    }

    /** The names of column numbers that are separated by spaces; 0 stands for an expression and has no name. */
    private List<String> names(long relation, String numbers) {
        List<String> result = new ArrayList<>();
        var tokens = new StringTokenizer(numbers);
        while (tokens.hasMoreTokens()) {
            int number = Integer.parseInt(tokens.nextToken());
            result.add(columns.getOrDefault(relation, List.of()).stream()
                    .filter(c -> c.number() == number)
                    .map(Column::name)
                    .findFirst()
                    .orElse(""));
        }
        return result;
    }
}
