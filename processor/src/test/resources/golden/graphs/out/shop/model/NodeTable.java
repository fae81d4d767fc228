package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableText;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code nodes}, generated from {@link Node}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class NodeTable extends Table<NodeTable, Node> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<NodeTable>, Long> id = this.<GeneratedAlways<NodeTable>, Long>number("id", Codecs.BIGINT);

    /** {@code above_id bigint}. */
    public final NullableNumberColumn<NodeTable, Long> aboveId = this.<NodeTable, Long>nullableNumber("above_id", Codecs.BIGINT);

    /** {@code name text not null}. */
    public final TextColumn<NodeTable> name = this.<NodeTable>text("name", Codecs.TEXT);

    /** {@code nodes} with {@code id = above_id}. */
    public final ToOneIfAny<NodeTable, NodeTable> above = toOneIfAny(0);

    /** {@code nodes} with {@code above_id = id}. */
    public final ToMany<NodeTable, NodeTable> below = toMany(1);

    /** Primary key {@code nodes_pkey (id)}. */
    public final UniqueKey<NodeTable> PRIMARY_KEY = primaryKey("nodes_pkey", id);

    /** Foreign key {@code nodes_above_id_fkey (above_id)} to {@code nodes (id)}. */
    public final ForeignKeyConstraint<NodeTable> FOREIGN_KEY_ABOVE_ID = foreignKey("nodes_above_id_fkey");

    private NodeTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public NodeTable as(String alias) {
        return new NodeTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public NodeTable inSchema(String schema) {
        return new NodeTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(NodeTable.Instance.NODES).on(aboveId, "id");
            case 1 -> Link.to(NodeTable.Instance.NODES).on(id, "above_id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Node read(ResultSet row, int at) throws SQLException {
        return new Node(
                NotNull.longAt(row, at),
                Codecs.BIGINT.readNullable(row, at + 1),
                Codecs.TEXT.read(row, at + 2));
    }

    /** Holds {@link #NODES}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code nodes}. */
        NodeTable NODES = new NodeTable(TableName.of("public", "nodes"));
    }

    /** {@code nodes} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<NodeTable, Node> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableNumber<Long> aboveId = this.<Long>number("above_id", Codecs.BIGINT);

        public final NullableText name = text("name", Codecs.TEXT);

        private Outer(TableName name) {
            super(new NodeTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
