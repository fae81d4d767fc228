package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A column that may be NULL of a type without operators of its own, such as a uuid, an enum or a typed id.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class NullableValueColumn<TBL, T> extends NullableValue<T> implements NullableColumn<TBL, T> {

    NullableValueColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
