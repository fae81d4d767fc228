package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A boolean column that is never NULL.
 *
 * @param <TBL> the table
 */
public final class BooleanColumn<TBL> extends BooleanValue implements Column<TBL, Boolean> {

    BooleanColumn(RelationNode table, String name, Codec<Boolean> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
