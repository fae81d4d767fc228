package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A column that is never NULL of a type without operators of its own, such as a uuid, an enum or a typed id.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class ValueColumn<TBL, T> extends Value<T> implements Column<TBL, T> {

    ValueColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
