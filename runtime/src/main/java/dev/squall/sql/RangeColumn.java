package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;
import dev.squall.type.range.Range;

/**
 * A range column that is never NULL.
 *
 * @param <TBL> the table
 * @param <T> the type of the bounds
 */
public final class RangeColumn<TBL, T> extends RangeValue<T> implements Column<TBL, Range<T>> {

    RangeColumn(RelationNode table, String name, Codec<Range<T>> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
