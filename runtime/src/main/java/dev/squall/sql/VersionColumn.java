package dev.squall.sql;

import dev.squall.sql.node.ColumnNode;
import dev.squall.sql.node.RelationNode;
import dev.squall.type.Codec;

/**
 * The column that counts the changes of a row, of a component with {@code @Version}: every update that does not set it
 * adds one to it. {@link Update#ifVersion} compares it.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public final class VersionColumn<TBL, T> extends NumberValue<T> implements Column<TBL, T> {

    VersionColumn(RelationNode table, String name, Codec<T> codec) {
        super(new ColumnNode(table, name), codec);
    }
}
