package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * An interval column that is never NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class IntervalColumn<TBL, T> extends IntervalValue<T> implements Column<TBL, T> {

    IntervalColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
