package dev.squall.studio.record;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Kind;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.cell.CellSql;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.expand.Expansion;
import dev.squall.studio.expand.ExpansionSql;
import dev.squall.studio.expand.Nested;
import dev.squall.studio.expand.NestedReader;
import dev.squall.studio.grid.RowCount;
import dev.squall.studio.grid.RowCount.Certainty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads records. Safe for use by several threads. */
public final class RecordReader {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration COUNT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration VALUE_TIMEOUT = Duration.ofMinutes(5);
    private static final int PIECE_BYTES = 1024 * 1024;
    private static final int PIECES_IN_MEMORY = 2;
    private static final int FIELD_CHARACTERS = 4_096;
    private static final long COUNT_CAP = 1_000;
    private static final String QUERY_CANCELED = "57014";

    private final ReadLane lane;

    /** A reader over a lane. */
    public RecordReader(ReadLane lane) {
        this.lane = lane;
    }

    /**
     * Reads the fields of a record, and what is expanded under it.
     *
     * @throws SQLException if the server refuses, for example a value that is none of its column's type
     */
    public Optional<StoredRecord> record(Catalog catalog, RecordAddress address, List<Expansion> expansions)
            throws SQLException {
        Relation relation = address.relation();
        List<String> linked = linkedColumns(relation);
        List<Sql> selected = new ArrayList<>();
        var cell = new CellSql(catalog, relation, "t");
        relation.columns().forEach(c -> selected.add(cell.select(c, FIELD_CHARACTERS)));
        linked.forEach(c -> selected.add(Sql.of("t.").then(Sql.name(c)).then("::text")));
        selected.addAll(ExpansionSql.select(catalog, expansions, "t"));
        Sql sql = Sql.of("select ").then(Sql.join(", ", selected)).then(address.condition());
        return lane.read(TIMEOUT, reader -> reader.first(sql, row -> read(relation, linked, expansions, row)));
    }

    /** The columns whose whole values lead to other records, and the key. */
    private static List<String> linkedColumns(Relation relation) {
        return Stream.of(
                        relation.key().stream().map(Column::name),
                        relation.references().stream().flatMap(r -> r.fromColumns().stream()),
                        relation.referencedBy().stream().flatMap(r -> r.toColumns().stream()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static StoredRecord read(Relation relation, List<String> linked, List<Expansion> expansions, ResultSet row)
            throws SQLException {
        int position = 1;
        List<StoredRecord.Field> fields = new ArrayList<>();
        for (Column column : relation.columns()) {
            fields.add(new StoredRecord.Field(column, CellSql.read(column, row, position)));
            position += CellSql.FIELDS;
        }
        Map<String, String> values = new HashMap<>();
        for (String column : linked) {
            String value = row.getString(position++);
            if (value != null) {
                values.put(column, value);
            }
        }
        List<Nested> nested = new ArrayList<>();
        for (Expansion expansion : expansions) {
            nested.add(NestedReader.read(expansion, row.getString(position++)));
        }
        return new StoredRecord(fields, values, nested);
    }

    /**
     * Counts the records that refer to a record, all relations in one statement.
     *
     * @throws SQLException if the server refuses
     */
    public List<Children> children(Catalog catalog, Relation relation, StoredRecord record) throws SQLException {
        List<Reference> readable = relation.referencedBy().stream()
                .filter(r ->
                        catalog.relation(r.from()).filter(Relation::readable).isPresent())
                .filter(r -> !record.values(r.toColumns()).isEmpty())
                .toList();
        List<Reference> counted =
                readable.stream().filter(r -> isIndexed(catalog, r)).toList();
        Map<Reference, RowCount> counts = counts(catalog, record, counted);
        return readable.stream()
                .map(r -> new Children(
                        r, counts.getOrDefault(r, new RowCount(Certainty.UNKNOWN, 0)), isIndexed(catalog, r)))
                .toList();
    }

    private static boolean isIndexed(Catalog catalog, Reference reference) {
        Relation child = catalog.relation(reference.from()).orElseThrow();
        return child.isIndexed(reference.fromColumns())
                || child.isIndexed(List.of(reference.fromColumns().get(0)));
    }

    private Map<Reference, RowCount> counts(Catalog catalog, StoredRecord record, List<Reference> references)
            throws SQLException {
        Map<Reference, RowCount> counts = new HashMap<>();
        if (references.isEmpty()) {
            return counts;
        }
        List<Sql> selected = references.stream()
                .map(r -> cappedCount(catalog, r, record.values(r.toColumns())))
                .toList();
        Sql sql = Sql.of("select ").then(Sql.join(", ", selected));
        try {
            lane.read(
                    COUNT_TIMEOUT,
                    reader -> reader.first(sql, row -> {
                        for (int i = 0; i < references.size(); i++) {
                            counts.put(references.get(i), count(row.getLong(i + 1)));
                        }
                        return true;
                    }));
        } catch (SQLException e) {
            if (!QUERY_CANCELED.equals(e.getSQLState())) {
                throw e;
            }
        }
        return counts;
    }

    private static RowCount count(long rows) {
        return rows > COUNT_CAP ? new RowCount(Certainty.MORE_THAN, COUNT_CAP) : new RowCount(Certainty.EXACT, rows);
    }

    private static Sql cappedCount(Catalog catalog, Reference reference, List<String> values) {
        Relation child = catalog.relation(reference.from()).orElseThrow();
        List<Sql> conditions = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Column column = child.column(reference.fromColumns().get(i)).orElseThrow();
            conditions.add(column.quoted().then(" = ").then(column.bind(values.get(i))));
        }
        return Sql.of("(select count(*) from (select 1 from ")
                .then(child.quoted())
                .then(" where ")
                .then(Sql.join(" and ", conditions))
                .then(" limit " + (COUNT_CAP + 1) + ") counted)");
    }

    /**
     * Hands on the whole value of a column as bytes, text as UTF-8, in pieces of at most a megabyte, so that no value is
     * in memory as a whole. The server keeps it once and cuts.
     */
    public void value(RecordAddress address, Column column, PieceConsumer consumer) throws SQLException {
        Sql value = Sql.of("t.").then(column.quoted());
        Sql bytes = column.kind() == Kind.BINARY
                ? value
                : Sql.of("convert_to(").then(value).then("::text, 'UTF8')");
        Sql sql = Sql.of("with whole(bytes) as materialized (select ")
                .then(bytes)
                .then(address.condition())
                .then(") select substring(bytes from n for " + PIECE_BYTES + ") from whole,"
                        + " generate_series(1, octet_length(bytes), " + PIECE_BYTES + ") n");
        lane.read(VALUE_TIMEOUT, reader -> {
            reader.execute(sql.text(), sql.values(), PIECES_IN_MEMORY, rows -> {
                while (rows.next()) {
                    consumer.accept(rows.getBytes(1));
                }
                return true;
            });
            return true;
        });
    }

    /** Whether there is such a record. */
    public boolean exists(RecordAddress address) throws SQLException {
        Sql sql = Sql.of("select 1").then(address.condition());
        return lane.read(TIMEOUT, reader -> reader.first(sql, row -> true)).isPresent();
    }

    /** Uses the pieces of a value, one after the other. */
    @FunctionalInterface
    public interface PieceConsumer {
        /** Uses the next piece. */
        void accept(byte[] piece);
    }
}
