package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A text column that is never NULL.
 *
 * @param <TBL> the table
 */
public final class TextColumn<TBL> extends TextValue implements Column<TBL, String> {

    TextColumn(RelationNode table, String name, Codec<String> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
