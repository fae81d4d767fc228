package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * A vector column that is never NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class VectorColumn<TBL, T> extends VectorValue<T> implements Column<TBL, T> {

    VectorColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
