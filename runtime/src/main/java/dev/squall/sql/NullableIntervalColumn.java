package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * An interval column that may be NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class NullableIntervalColumn<TBL, T> extends NullableInterval<T> implements NullableColumn<TBL, T> {

    NullableIntervalColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
