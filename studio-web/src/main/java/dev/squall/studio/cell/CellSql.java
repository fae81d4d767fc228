package dev.squall.studio.cell;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Kind;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three fields that a statement selects for a cell: the beginning of its text, its size, and its label.
 *
 * @param catalog where references lead
 * @param relation the relation of the cell
 * @param alias its alias in the statement
 */
public record CellSql(Catalog catalog, Relation relation, String alias) {
    /** How many fields a cell takes in a result. */
    public static final int FIELDS = 3;

    private static final int CHARACTERS_PER_BYTE = 4;
    private static final int LABEL_CHARACTERS = 60;

    /**
     * The fields of a cell.
     *
     * @param characters how much of the text is wanted; the server cuts it, so that no large value travels
     */
    public Sql select(Column column, int characters) {
        Sql value = Sql.of(alias + ".").then(column.quoted());
        if (column.kind() == Kind.BINARY) {
            return Sql.of("'\\x' || encode(substring(")
                    .then(value)
                    .then(" from 1 for " + characters / CHARACTERS_PER_BYTE + "), 'hex'), octet_length(")
                    .then(value)
                    .then("), ")
                    .then(label(column, value));
        }
        return Sql.of("left(")
                .then(value)
                .then("::text, " + characters + "), octet_length(")
                .then(value)
                .then("::text), ")
                .then(label(column, value));
    }

    /** The label of the record that a foreign key refers to: one look into its index for each row of the page. */
    private Sql label(Column column, Sql value) {
        Optional<Reference> reference = relation.referenceOf(column.name());
        Optional<Relation> parent =
                reference.flatMap(r -> catalog.relation(r.to())).filter(Relation::readable);
        Optional<Column> label = parent.flatMap(LabelColumn::of);
        if (reference.isEmpty() || parent.isEmpty() || label.isEmpty()) {
            return Sql.of("null::text");
        }
        return Sql.of("(select left(p.")
                .then(label.get().quoted())
                .then("::text, " + LABEL_CHARACTERS + ") from ")
                .then(parent.get().quoted())
                .then(" p where p.")
                .then(Sql.name(reference.get().toColumns().get(0)))
                .then(" = ")
                .then(value)
                .then(" limit 1)");
    }

    /** Reads the fields of a cell, from a position of a result on. */
    public static Cell read(Column column, ResultSet row, int position) throws SQLException {
        String text = row.getString(position);
        long bytes = row.getLong(position + 1);
        return cell(column, text, bytes, row.getString(position + 2));
    }

    /** A cell of these fields. */
    public static Cell cell(Column column, @Nullable String text, long bytes, @Nullable String label) {
        if (text == null) {
            return new Cell(null, 0, false, null);
        }
        long shown =
                column.kind() == Kind.BINARY ? (text.length() - 2) / 2 : text.getBytes(StandardCharsets.UTF_8).length;
        return new Cell(text, bytes, bytes > shown, label);
    }
}
