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
 * A table of the schema; generated classes extend it. Selecting the table gives its record.
 *
 * <p>Safe for use by several threads.
 *
 * @param <TBL> the table's own class
 * @param <R> the record
 */
public abstract non-sealed class Table<TBL extends Table<TBL, R>, R>
        implements InnerItem, Linkable<TBL>, Selectable<R> {

    private final TableName name;
    private final List<Column<TBL, ?>> columns = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private List<Column<TBL, ?>> key = List.of();

    /** For generated subclasses, whose fields then make the columns in order. */
    protected Table(TableName name) {
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

    /** The columns in the order of the record's components. */
    public final List<Column<TBL, ?>> columns() {
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
    public final List<Column<TBL, ?>> keyColumns() {
        return key;
    }

    /** Returns the table's name. */
    @Override
    public final String toString() {
        return name.exposedName();
    }

    /** A numeric column. */
    protected final <T> NumberColumn<TBL, T> number(String column, Codec<T> codec) {
        return add(new NumberColumn<>(name, column, codec));
    }

    /** A numeric column that may be NULL. */
    protected final <T> NullableNumberColumn<TBL, T> nullableNumber(String column, Codec<T> codec) {
        return add(new NullableNumberColumn<>(name, column, codec));
    }

    /** A text column. */
    protected final TextColumn<TBL> text(String column, Codec<String> codec) {
        return add(new TextColumn<>(name, column, codec));
    }

    /** A text column that may be NULL. */
    protected final NullableTextColumn<TBL> nullableText(String column, Codec<String> codec) {
        return add(new NullableTextColumn<>(name, column, codec));
    }

    /** A boolean column. */
    protected final BooleanColumn<TBL> bool(String column, Codec<Boolean> codec) {
        return add(new BooleanColumn<>(name, column, codec));
    }

    /** A boolean column that may be NULL. */
    protected final NullableBooleanColumn<TBL> nullableBool(String column, Codec<Boolean> codec) {
        return add(new NullableBooleanColumn<>(name, column, codec));
    }

    /** A date or time column. */
    protected final <T> TemporalColumn<TBL, T> temporal(String column, Codec<T> codec) {
        return add(new TemporalColumn<>(name, column, codec));
    }

    /** A date or time column that may be NULL. */
    protected final <T> NullableTemporalColumn<TBL, T> nullableTemporal(String column, Codec<T> codec) {
        return add(new NullableTemporalColumn<>(name, column, codec));
    }

    /** Any other column. */
    protected final <T> ValueColumn<TBL, T> value(String column, Codec<T> codec) {
        return add(new ValueColumn<>(name, column, codec));
    }

    /** Any other column that may be NULL. */
    protected final <T> NullableValueColumn<TBL, T> nullableValue(String column, Codec<T> codec) {
        return add(new NullableValueColumn<>(name, column, codec));
    }

    /** An array column. */
    protected final <E> ArrayColumn<TBL, E> array(String column, Codec<List<E>> codec) {
        return add(new ArrayColumn<>(name, column, codec));
    }

    /** An array column that may be NULL. */
    protected final <E> NullableArrayColumn<TBL, E> nullableArray(String column, Codec<List<E>> codec) {
        return add(new NullableArrayColumn<>(name, column, codec));
    }

    /** A {@code jsonb} column. */
    protected final <T> JsonColumn<TBL, T> json(String column, Codec<T> codec) {
        return add(new JsonColumn<>(name, column, codec));
    }

    /** A {@code jsonb} column that may be NULL. */
    protected final <T> NullableJsonColumn<TBL, T> nullableJson(String column, Codec<T> codec) {
        return add(new NullableJsonColumn<>(name, column, codec));
    }

    /** A range column. */
    protected final <T> RangeColumn<TBL, T> range(String column, Codec<Range<T>> codec) {
        return add(new RangeColumn<>(name, column, codec));
    }

    /** A range column that may be NULL. */
    protected final <T> NullableRangeColumn<TBL, T> nullableRange(String column, Codec<Range<T>> codec) {
        return add(new NullableRangeColumn<>(name, column, codec));
    }

    /** An {@code inet} or {@code cidr} column. */
    protected final <T> NetworkColumn<TBL, T> network(String column, Codec<T> codec) {
        return add(new NetworkColumn<>(name, column, codec));
    }

    /** An {@code inet} or {@code cidr} column that may be NULL. */
    protected final <T> NullableNetworkColumn<TBL, T> nullableNetwork(String column, Codec<T> codec) {
        return add(new NullableNetworkColumn<>(name, column, codec));
    }

    /** An {@code interval} column. */
    protected final <T> IntervalColumn<TBL, T> interval(String column, Codec<T> codec) {
        return add(new IntervalColumn<>(name, column, codec));
    }

    /** An {@code interval} column that may be NULL. */
    protected final <T> NullableIntervalColumn<TBL, T> nullableInterval(String column, Codec<T> codec) {
        return add(new NullableIntervalColumn<>(name, column, codec));
    }

    /** A {@code tsvector} column. */
    protected final TsVectorColumn<TBL> tsVector(String column, Codec<TsVector> codec) {
        return add(new TsVectorColumn<>(name, column, codec));
    }

    /** A {@code tsvector} column that may be NULL. */
    protected final NullableTsVectorColumn<TBL> nullableTsVector(String column, Codec<TsVector> codec) {
        return add(new NullableTsVectorColumn<>(name, column, codec));
    }

    /** A pgvector column. */
    protected final <T> VectorColumn<TBL, T> vector(String column, Codec<T> codec) {
        return add(new VectorColumn<>(name, column, codec));
    }

    /** A pgvector column that may be NULL. */
    protected final <T> NullableVectorColumn<TBL, T> nullableVector(String column, Codec<T> codec) {
        return add(new NullableVectorColumn<>(name, column, codec));
    }

    /** The primary key. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final UniqueKey<TBL> primaryKey(String constraint, Column<TBL, ?>... keyColumns) {
        key = List.of(keyColumns);
        return uniqueKey(constraint, keyColumns);
    }

    /** A primary key or unique constraint. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    protected final UniqueKey<TBL> uniqueKey(String constraint, Column<TBL, ?>... keyColumns) {
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

    /** The other tables' rows that refer to this one's, or are linked to it through a junction. */
    protected final <T extends Table<T, ?>> ToMany<TBL, T> toMany(int relation) {
        return new ToMany<>(this, relation);
    }

    /** The row that a foreign key refers to, which is never NULL. */
    protected final <T extends Table<T, ?>> ToOne<TBL, T> toOne(int relation) {
        return new ToOne<>(this, relation);
    }

    /** The row that a foreign key refers to, which may be NULL. */
    protected final <T extends Table<T, ?>> ToOneIfAny<TBL, T> toOneIfAny(int relation) {
        return new ToOneIfAny<>(this, relation);
    }

    /** What a relation is by; generated tables with relations override it, so that no other table is loaded before. */
    protected Link<?> link(int relation) {
        throw noRelation(relation);
    }

    /** What to throw where a relation is not there. */
    protected final IllegalArgumentException noRelation(int relation) {
        return new IllegalArgumentException("\"" + name.name() + "\" has no relation " + relation
                + ". Its generated class is stale: compile the schema again.");
    }

    private <C extends Column<TBL, ?>> C add(C column) {
        columns.add(column);
        nodes.add(column.node());
        return column;
    }
}
