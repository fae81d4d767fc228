package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ArrayColumn;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.GeneratedAlways;
import dev.squall.sql.Link;
import dev.squall.sql.NullableArray;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableTextColumn;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.ToMany;
import dev.squall.sql.ToOne;
import dev.squall.sql.ToOneIfAny;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.VersionColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code orders}, generated from {@link Order}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderTable extends Table<OrderTable, Order> {
    private static final Codec<CustomerId> CUSTOMER_ID = Codecs.mapped(Codecs.BIGINT, CustomerId::new, CustomerId::value);

    private static final Codec<List<String>> LABELS = Codecs.list(Codecs.TEXT);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}. */
    public final NumberColumn<GeneratedAlways<OrderTable>, Long> id = this.<GeneratedAlways<OrderTable>, Long>number("id", Codecs.BIGINT);

    /** {@code version integer not null default 0}. */
    public final VersionColumn<OrderTable, Integer> version = this.<Integer>version("version", Codecs.INTEGER);

    /** {@code customer_id bigint not null}. */
    public final ValueColumn<OrderTable, CustomerId> customerId = this.<OrderTable, CustomerId>value("customer_id", CUSTOMER_ID);

    /** {@code shop_id integer}. */
    public final NullableNumberColumn<OrderTable, Integer> shopId = this.<OrderTable, Integer>nullableNumber("shop_id", Codecs.INTEGER);

    /** {@code labels text[] not null}. */
    public final ArrayColumn<OrderTable, String> labels = this.<OrderTable, String>array("labels", LABELS);

    /** {@code note text}. */
    public final NullableTextColumn<OrderTable> note = this.<OrderTable>nullableText("note", Codecs.TEXT);

    /** {@code note_length integer generated always as (length(note))}. */
    public final NullableNumberColumn<GeneratedAlways<OrderTable>, Integer> noteLength = this.<GeneratedAlways<OrderTable>, Integer>nullableNumber("note_length", Codecs.INTEGER);

    /** {@code changed_at timestamp with time zone not null default now()}. */
    public final TemporalColumn<OrderTable, Instant> changedAt = onUpdate("now()", this.<OrderTable, Instant>temporal("changed_at", Codecs.TIMESTAMPTZ));

    /** {@code customers} with {@code id = customer_id}. */
    public final ToOne<OrderTable, CustomerTable> customer = toOne(0);

    /** {@code shops} with {@code id = shop_id}. */
    public final ToOneIfAny<OrderTable, ShopTable> shop = toOneIfAny(1);

    /** {@code invoices} with {@code order_id = id}. */
    public final ToOneIfAny<OrderTable, InvoiceTable> invoice = toOneIfAny(2);

    /** {@code lines} with {@code order_id = id}. */
    public final ToMany<OrderTable, LineTable> lines = toMany(3);

    /** {@code order_tags} with {@code order_id = id}. */
    public final ToMany<OrderTable, OrderTagTable> orderTags = toMany(4);

    /** {@code tags} through {@code order_tags} with {@code order_id = id} and {@code id = tag_id}. */
    public final ToMany<OrderTable, TagTable> tags = toMany(5);

    /** Primary key {@code orders_pkey (id)}. */
    public final UniqueKey<OrderTable> PRIMARY_KEY = primaryKey("orders_pkey", id);

    /** Foreign key {@code orders_customer_id_fkey (customer_id)} to {@code customers (id)}. */
    public final ForeignKeyConstraint<OrderTable> FOREIGN_KEY_CUSTOMER_ID = foreignKey("orders_customer_id_fkey");

    /** Foreign key {@code orders_shop_id_fkey (shop_id)} to {@code shops (id)}. */
    public final ForeignKeyConstraint<OrderTable> FOREIGN_KEY_SHOP_ID = foreignKey("orders_shop_id_fkey");

    private OrderTable(TableName name) {
        super(name);
    }

    /** This table under another name, for self joins. */
    @Override
    public OrderTable as(String alias) {
        return new OrderTable(tableName().as(alias));
    }

    /** This table in another PostgreSQL schema, for tenants. */
    @Override
    public OrderTable inSchema(String schema) {
        return new OrderTable(tableName().inSchema(schema));
    }

    /** This table where it may be missing: the side of an outer join. */
    public Outer outer() {
        return new Outer(tableName().asOuter());
    }

    @Override
    protected Link<?> link(int relation) {
        return switch (relation) {
            case 0 -> Link.to(CustomerTable.Instance.CUSTOMERS).on(customerId, "id");
            case 1 -> Link.to(ShopTable.Instance.SHOPS).on(shopId, "id");
            case 2 -> Link.to(InvoiceTable.Instance.INVOICES).on(id, "order_id");
            case 3 -> Link.to(LineTable.Instance.LINES).on(id, "order_id");
            case 4 -> Link.to(OrderTagTable.Instance.ORDER_TAGS).on(id, "order_id");
            case 5 -> Link.through(OrderTagTable.Instance.ORDER_TAGS).on(id, "order_id")
                    .to(TagTable.Instance.TAGS).on("tag_id", "id");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Order read(ResultSet row, int at) throws SQLException {
        return new Order(
                NotNull.longAt(row, at),
                NotNull.intAt(row, at + 1),
                CUSTOMER_ID.read(row, at + 2),
                Codecs.INTEGER.readNullable(row, at + 3),
                LABELS.read(row, at + 4),
                Codecs.TEXT.readNullable(row, at + 5),
                Codecs.INTEGER.readNullable(row, at + 6),
                Codecs.TIMESTAMPTZ.read(row, at + 7));
    }

    /** Holds {@link #ORDERS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code orders}. */
        OrderTable ORDERS = new OrderTable(TableName.of("public", "orders"));
    }

    /** {@code orders} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<OrderTable, Order> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableNumber<Integer> version = this.<Integer>number("version", Codecs.INTEGER);

        public final NullableValue<CustomerId> customerId = this.<CustomerId>value("customer_id", CUSTOMER_ID);

        public final NullableNumber<Integer> shopId = this.<Integer>number("shop_id", Codecs.INTEGER);

        public final NullableArray<String> labels = this.<String>array("labels", LABELS);

        public final NullableText note = text("note", Codecs.TEXT);

        public final NullableNumber<Integer> noteLength = this.<Integer>number("note_length", Codecs.INTEGER);

        public final NullableTemporal<Instant> changedAt = this.<Instant>temporal("changed_at", Codecs.TIMESTAMPTZ);

        private Outer(TableName name) {
            super(new OrderTable(name), 0);
        }

        /** This table under another name, for self joins. */
        @Override
        public Outer as(String alias) {
            return new Outer(relation().as(alias));
        }
    }
}
