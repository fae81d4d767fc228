package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.range.Range;
import dev.squall.type.text.TsVector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * A table on the side of an outer join that may be missing: its columns are nullable, and selecting it gives an
 * {@code Optional} of its record.
 *
 * <p>Safe for use by several threads.
 *
 * @param <TBL> the table's own class
 * @param <R> the record
 */
public abstract non-sealed class OuterTable<TBL extends TableOrView<TBL, R>, R>
        implements OuterItem, Selectable<Optional<R>> {

    private final TableOrView<TBL, R> inner;
    private final int presence;

    /**
     * For generated subclasses.
     *
     * @param inner the table, under the same name
     * @param presence the index of a NOT NULL column among those that are selected, best of the key: the row is missing
     *     where it is NULL
     */
    protected OuterTable(TableOrView<TBL, R> inner, int presence) {
        this.inner = inner;
        this.presence = presence;
    }

    @Override
    public final TableName relation() {
        return inner.relation();
    }

    /** This table under another name. */
    public abstract OuterTable<TBL, R> as(String alias);

    @Override
    public final List<Node> nodes() {
        return inner.nodes();
    }

    @Override
    public final int width() {
        return inner.width();
    }

    /** Reads the row, if it is there. */
    @Override
    public final Optional<R> read(ResultSet row, int at) throws SQLException {
        boolean missing = inner.selected().get(presence).codec().readNullable(row, at + presence) == null;
        return missing ? Optional.empty() : Optional.of(inner.read(row, at));
    }

    /** Returns the table's name. */
    @Override
    public final String toString() {
        return inner.toString();
    }

    /** A numeric column. */
    protected final <T> NullableNumber<T> number(String column, Codec<T> codec) {
        return new NullableNumber<>(new ColumnNode(relation(), column), codec);
    }

    /** A text column. */
    protected final NullableText text(String column, Codec<String> codec) {
        return new NullableText(new ColumnNode(relation(), column), codec);
    }

    /** A boolean column. */
    protected final NullableBoolean bool(String column, Codec<Boolean> codec) {
        return new NullableBoolean(new ColumnNode(relation(), column), codec);
    }

    /** A date or time column. */
    protected final <T> NullableTemporal<T> temporal(String column, Codec<T> codec) {
        return new NullableTemporal<>(new ColumnNode(relation(), column), codec);
    }

    /** Any other column. */
    protected final <T> NullableValue<T> value(String column, Codec<T> codec) {
        return new NullableValue<>(new ColumnNode(relation(), column), codec);
    }

    /** An array column. */
    protected final <E> NullableArray<E> array(String column, Codec<List<E>> codec) {
        return new NullableArray<>(new ColumnNode(relation(), column), codec);
    }

    /** A {@code jsonb} column. */
    protected final <T> NullableJson<T> json(String column, Codec<T> codec) {
        return new NullableJson<>(new ColumnNode(relation(), column), codec);
    }

    /** A range column. */
    protected final <T> NullableRange<T> range(String column, Codec<Range<T>> codec) {
        return new NullableRange<>(new ColumnNode(relation(), column), codec);
    }

    /** An {@code inet} or {@code cidr} column. */
    protected final <T> NullableNetwork<T> network(String column, Codec<T> codec) {
        return new NullableNetwork<>(new ColumnNode(relation(), column), codec);
    }

    /** An {@code interval} column. */
    protected final <T> NullableInterval<T> interval(String column, Codec<T> codec) {
        return new NullableInterval<>(new ColumnNode(relation(), column), codec);
    }

    /** A {@code tsvector} column. */
    protected final NullableTsVector tsVector(String column, Codec<TsVector> codec) {
        return new NullableTsVector(new ColumnNode(relation(), column), codec);
    }

    /** A pgvector column. */
    protected final <T> NullableVector<T> vector(String column, Codec<T> codec) {
        return new NullableVector<>(new ColumnNode(relation(), column), codec);
    }
}
