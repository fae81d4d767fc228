package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.Link;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.ToOne;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.annotation.processing.Generated;

/** The table {@code order_tags}, generated from {@link OrderTag}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderTagTable extends Table<OrderTagTable, OrderTag> {
    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code order_id bigint not null}. */
    public final NumberColumn<OrderTagTable, Long> orderId = this.<OrderTagTable, Long>number("order_id", Codecs.BIGINT);

    /** {@code tag_id integer not null}. */
    public final NumberColumn<OrderTagTable, Integer> tagId = this.<OrderTagTable, Integer>number("tag_id", Codecs.INTEGER);

    /** {@code orders} with {@code id = order_id}. */
    public final ToOne<OrderTagTable, OrderTable> order = toOne(0);

    /** {@code tags} with {@code id = tag_id}. */
    public final ToOne<OrderTagTable, TagTable> tag = toOne(1);

    /** Primary key {@code order_tags_pkey (order_id, tag_id)}. */
    public final UniqueKey<OrderTagTable> PRIMARY_KEY = primaryKey("order_tags_pkey", orderId, tagId);

    /** Foreign key {@code order_tags_order_id_fkey (order_id)} to {@code orders (id)}. */
    public final ForeignKeyConstraint<OrderTagTable> FOREIGN_KEY_ORDER_ID = foreignKey("order_tags_order_id_fkey");

    /** Foreign key {@code order_tags_tag_id_fkey (tag_id)} to {@code tags (id)}. */
    public final ForeignKeyConstraint<OrderTagTable> FOREIGN_KEY_TAG_ID = foreignKey("order_tags_tag_id_fkey");

    private OrderTagTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public OrderTagTable as(String alias) {
        return new OrderTagTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public OrderTagTable inSchema(String schema) {
        return new OrderTagTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(OrderTable.Instance.ORDERS).on(orderId, "id");
            case 1 -> Link.to(TagTable.Instance.TAGS).on(tagId, "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public OrderTag read(ResultSet row, int at) throws SQLException {
        return new OrderTag(
                NotNull.longAt(row, at),
                NotNull.intAt(row, at + 1));
    }

    /** Holds {@link #ORDER_TAGS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code order_tags}. */
        OrderTagTable ORDER_TAGS = new OrderTagTable(TableName.of("public", "order_tags"));
    }

    /** {@code order_tags} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<OrderTagTable, OrderTag> {
        public final NullableNumber<Long> orderId = this.<Long>number("order_id", Codecs.BIGINT);

        public final NullableNumber<Integer> tagId = this.<Integer>number("tag_id", Codecs.INTEGER);

        private Outer(TableName name) {
            super(new OrderTagTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
