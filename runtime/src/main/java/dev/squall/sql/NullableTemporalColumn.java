package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A date or time column that may be NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class NullableTemporalColumn<TBL, T> extends NullableTemporal<T> implements NullableColumn<TBL, T> {

    NullableTemporalColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
