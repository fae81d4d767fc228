package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A text column that may be NULL.
 *
 * @param <TBL> the table
 */
public final class NullableTextColumn<TBL> extends NullableText implements NullableColumn<TBL, String> {

    NullableTextColumn(RelationNode table, String name, Codec<String> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
