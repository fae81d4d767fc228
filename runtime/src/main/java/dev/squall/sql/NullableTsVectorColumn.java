package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;
import dev.squall.type.text.TsVector;

/**
 * A {@code tsvector} column that may be NULL.
 *
 * @param <TBL> the table
 */
public final class NullableTsVectorColumn<TBL> extends NullableTsVector implements NullableColumn<TBL, TsVector> {

    NullableTsVectorColumn(RelationNode table, String name, Codec<TsVector> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
