package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;
import dev.squall.type.range.Range;

/**
 * A range column that may be NULL.
 *
 * @param <TBL> the table
 * @param <T> the type of the bounds
 */
public final class NullableRangeColumn<TBL, T> extends NullableRange<T> implements NullableColumn<TBL, Range<T>> {

    NullableRangeColumn(RelationNode table, String name, Codec<Range<T>> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
