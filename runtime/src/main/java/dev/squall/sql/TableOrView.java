package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.range.Range;
import dev.squall.type.text.TsVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table or view of the schema. Selecting it gives its record; only a {@link Table} can be written to.
 *
 * <p>Safe for use by several threads.
 *
 * @param <TBL> the generated class
 * @param <R> the record
 */
public abstract sealed class TableOrView<TBL extends TableOrView<TBL, R>, R>
        implements InnerItem, Selectable<R>, ColumnOwner<TBL> permits Table, View {

    private final TableName name;
    private final List<Column<? extends ColumnOwner<TBL>, ?>> columns = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private List<Column<? extends ColumnOwner<TBL>, ?>> key = List.of();
    private final List<Column<? extends ColumnOwner<TBL>, ?>> selected = new ArrayList<>();

    TableOrView(TableName name) {
        this.name = name;
    }

    /** The table's name in the database and in the statement. */
    public final TableName tableName() {
        return name;
    }

    @Override
    public final TableName relation() {
        return name;
    }

    /** This table under another name, for self joins: {@code users as manager}. */
    public abstract TBL as(String alias);

    /** This table in another PostgreSQL schema, for tenants. */
    public abstract TBL inSchema(String schema);

    /** The columns in the order of the record's components, also those that selecting the table leaves out. */
    public final List<Column<? extends ColumnOwner<TBL>, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    @Override
    public final List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    @Override
    public final int width() {
        return nodes.size();
    }

    /** The columns of the primary key, none if there is none. */
    public final List<Column<? extends ColumnOwner<TBL>, ?>> keyColumns() {
        return key;
    }

    /** Returns the table's name. */
    @Override
    public final String toString() {
        return name.exposedName();
    }

    /** A numeric column. */
    protected final <O extends ColumnOwner<TBL>, T> NumberColumn<O, T> number(String column, Codec<T> codec) {
        return add(new NumberColumn<>(name, column, codec));
    }

    /** A numeric column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableNumberColumn<O, T> nullableNumber(
            String column, Codec<T> codec) {
        return add(new NullableNumberColumn<>(name, column, codec));
    }

    /** A text column. */
    protected final <O extends ColumnOwner<TBL>> TextColumn<O> text(String column, Codec<String> codec) {
        return add(new TextColumn<>(name, column, codec));
    }

    /** A text column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>> NullableTextColumn<O> nullableText(
            String column, Codec<String> codec) {
        return add(new NullableTextColumn<>(name, column, codec));
    }

    /** A boolean column. */
    protected final <O extends ColumnOwner<TBL>> BooleanColumn<O> bool(String column, Codec<Boolean> codec) {
        return add(new BooleanColumn<>(name, column, codec));
    }

    /** A boolean column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>> NullableBooleanColumn<O> nullableBool(
            String column, Codec<Boolean> codec) {
        return add(new NullableBooleanColumn<>(name, column, codec));
    }

    /** A date or time column. */
    protected final <O extends ColumnOwner<TBL>, T> TemporalColumn<O, T> temporal(String column, Codec<T> codec) {
        return add(new TemporalColumn<>(name, column, codec));
    }

    /** A date or time column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableTemporalColumn<O, T> nullableTemporal(
            String column, Codec<T> codec) {
        return add(new NullableTemporalColumn<>(name, column, codec));
    }

    /** Any other column. */
    protected final <O extends ColumnOwner<TBL>, T> ValueColumn<O, T> value(String column, Codec<T> codec) {
        return add(new ValueColumn<>(name, column, codec));
    }

    /** Any other column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableValueColumn<O, T> nullableValue(
            String column, Codec<T> codec) {
        return add(new NullableValueColumn<>(name, column, codec));
    }

    /** An array column. */
    protected final <O extends ColumnOwner<TBL>, E> ArrayColumn<O, E> array(String column, Codec<List<E>> codec) {
        return add(new ArrayColumn<>(name, column, codec));
    }

    /** An array column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, E> NullableArrayColumn<O, E> nullableArray(
            String column, Codec<List<E>> codec) {
        return add(new NullableArrayColumn<>(name, column, codec));
    }

    /** A {@code jsonb} column. */
    protected final <O extends ColumnOwner<TBL>, T> JsonColumn<O, T> json(String column, Codec<T> codec) {
        return add(new JsonColumn<>(name, column, codec));
    }

    /** A {@code jsonb} column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableJsonColumn<O, T> nullableJson(
            String column, Codec<T> codec) {
        return add(new NullableJsonColumn<>(name, column, codec));
    }

    /** A range column. */
    protected final <O extends ColumnOwner<TBL>, T> RangeColumn<O, T> range(String column, Codec<Range<T>> codec) {
        return add(new RangeColumn<>(name, column, codec));
    }

    /** A range column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableRangeColumn<O, T> nullableRange(
            String column, Codec<Range<T>> codec) {
        return add(new NullableRangeColumn<>(name, column, codec));
    }

    /** An {@code inet} or {@code cidr} column. */
    protected final <O extends ColumnOwner<TBL>, T> NetworkColumn<O, T> network(String column, Codec<T> codec) {
        return add(new NetworkColumn<>(name, column, codec));
    }

    /** An {@code inet} or {@code cidr} column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableNetworkColumn<O, T> nullableNetwork(
            String column, Codec<T> codec) {
        return add(new NullableNetworkColumn<>(name, column, codec));
    }

    /** An {@code interval} column. */
    protected final <O extends ColumnOwner<TBL>, T> IntervalColumn<O, T> interval(String column, Codec<T> codec) {
        return add(new IntervalColumn<>(name, column, codec));
    }

    /** An {@code interval} column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableIntervalColumn<O, T> nullableInterval(
            String column, Codec<T> codec) {
        return add(new NullableIntervalColumn<>(name, column, codec));
    }

    /** A {@code tsvector} column. */
    protected final <O extends ColumnOwner<TBL>> TsVectorColumn<O> tsVector(String column, Codec<TsVector> codec) {
        return add(new TsVectorColumn<>(name, column, codec));
    }

    /** A {@code tsvector} column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>> NullableTsVectorColumn<O> nullableTsVector(
            String column, Codec<TsVector> codec) {
        return add(new NullableTsVectorColumn<>(name, column, codec));
    }

    /** A pgvector column. */
    protected final <O extends ColumnOwner<TBL>, T> VectorColumn<O, T> vector(String column, Codec<T> codec) {
        return add(new VectorColumn<>(name, column, codec));
    }

    /** A pgvector column that may be NULL. */
    protected final <O extends ColumnOwner<TBL>, T> NullableVectorColumn<O, T> nullableVector(
            String column, Codec<T> codec) {
        return add(new NullableVectorColumn<>(name, column, codec));
    }

    /** The primary key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final UniqueKey<TBL> primaryKey(String constraint, Column<? extends ColumnOwner<TBL>, ?>... keyColumns) {
        key = List.of(keyColumns);
        return uniqueKey(constraint, keyColumns);
    }

    /** A primary key or unique constraint. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final UniqueKey<TBL> uniqueKey(String constraint, Column<? extends ColumnOwner<TBL>, ?>... keyColumns) {
        return new UniqueKey<>(name.name(), constraint, List.of(keyColumns));
    }

    /** A foreign key. */
    protected final ForeignKeyConstraint<TBL> foreignKey(String constraint) {
        return new ForeignKeyConstraint<>(name.name(), constraint);
    }

    /** A check constraint. */
    protected final CheckConstraint<TBL> check(String constraint) {
        return new CheckConstraint<>(name.name(), constraint);
    }

    /** A column that selecting the table leaves out. */
    protected final <C extends Column<? extends ColumnOwner<TBL>, ?>> C hidden(C column) {
        selected.remove(column);
        nodes.remove(column.node());
        return column;
    }

    /** The columns that the record is read from, in order. */
    final List<Column<? extends ColumnOwner<TBL>, ?>> selected() {
        return selected;
    }

    final <C extends Column<? extends ColumnOwner<TBL>, ?>> C add(C column) {
        columns.add(column);
        selected.add(column);
        nodes.add(column.node());
        return column;
    }
}
