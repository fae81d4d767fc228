package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;

/**
 * A column of a table. Its type carries the table, so that an update of one table cannot set a column of another, and
 * none sets a column that is {@link GeneratedAlways}.
 *
 * @param <TBL> the table, or {@code GeneratedAlways<table>}
 * @param <T> the Java type
 */
public sealed interface Column<TBL, T> extends Expression<T>
        permits ArrayColumn,
                BooleanColumn,
                IntervalColumn,
                JsonColumn,
                NetworkColumn,
                NullableColumn,
                NumberColumn,
                RangeColumn,
                TemporalColumn,
                TextColumn,
                TsVectorColumn,
                ValueColumn,
                VersionColumn,
                VectorColumn {

    /** The column's name in the database. */
    default String name() {
        return ((ColumnNode) node()).name();
    }

    /** What it is a column of. */
    default RelationNode table() {
        return ((ColumnNode) node()).relation();
    }

    /** Whether the column may be NULL. */
    default boolean isNullable() {
        return this instanceof NullableColumn;
    }
}
