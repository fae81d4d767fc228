package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A numeric column that may be NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class NullableNumberColumn<TBL, T> extends NullableNumber<T> implements NullableColumn<TBL, T> {

    NullableNumberColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
