package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A vector column that may be NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class NullableVectorColumn<TBL, T> extends NullableVector<T> implements NullableColumn<TBL, T> {

    NullableVectorColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
