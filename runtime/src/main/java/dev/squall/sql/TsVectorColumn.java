package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;
import dev.squall.type.text.TsVector;

/**
 * A {@code tsvector} column that is never NULL.
 *
 * @param <TBL> the table
 */
public final class TsVectorColumn<TBL> extends TsVectorValue implements Column<TBL, TsVector> {

    TsVectorColumn(RelationNode table, String name, Codec<TsVector> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
