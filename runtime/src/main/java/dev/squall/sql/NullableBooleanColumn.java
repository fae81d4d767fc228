package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A boolean column that may be NULL.
 *
 * @param <TBL> the table
 */
public final class NullableBooleanColumn<TBL> extends NullableBoolean implements NullableColumn<TBL, Boolean> {

    NullableBooleanColumn(RelationNode table, String name, Codec<Boolean> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
