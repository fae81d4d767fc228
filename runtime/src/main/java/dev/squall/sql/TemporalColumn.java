package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A date or time column that is never NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class TemporalColumn<TBL, T> extends TemporalValue<T> implements Column<TBL, T> {

    TemporalColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
