package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;
import java.util.List;

/**
 * An array column that may be NULL.
 *
 * @param <TBL> the table
 * @param <E> the element's Java type
 */
public final class NullableArrayColumn<TBL, E> extends NullableArray<E> implements NullableColumn<TBL, List<E>> {

    NullableArrayColumn(RelationNode table, String name, Codec<List<E>> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
