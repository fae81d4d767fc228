package shop;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ArrayColumn;
import dev.squall.sql.NullableArray;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NullableValueColumn;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.TextColumn;
import dev.squall.sql.UniqueKey;
import dev.squall.sql.ValueColumn;
import dev.squall.sql.node.TableName;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import dev.squall.type.text.StringCodecs;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table {@code orders}, generated from {@link Order}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderTable extends Table<OrderTable, Order> {
    private static final Codec<String> SKU = StringCodecs.as("shop.sku");

    private static final Codec<String> CURRENCY = StringCodecs.as("shop.currency_code");

    private static final Codec<List<Money>> FEES = Codecs.list(MoneyCodec.INSTANCE);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null default nextval('shop.order_number_seq')}. */
    public final NumberColumn<OrderTable, Long> id = this.<OrderTable, Long>number("id", Codecs.BIGINT);

    /** {@code sku shop.sku not null}. */
    public final TextColumn<OrderTable> sku = this.<OrderTable>text("sku", SKU);

    /** {@code currency shop.currency_code not null default 'EUR'}. */
    public final TextColumn<OrderTable> currency = this.<OrderTable>text("currency", CURRENCY);

    /** {@code net numeric not null}. */
    public final NumberColumn<OrderTable, BigDecimal> net = this.<OrderTable, BigDecimal>number("net", Codecs.NUMERIC);

    /** {@code gross shop.money not null}. */
    public final ValueColumn<OrderTable, Money> gross = this.<OrderTable, Money>value("gross", MoneyCodec.INSTANCE);

    /** {@code fees shop.money[] not null}. */
    public final ArrayColumn<OrderTable, Money> fees = this.<OrderTable, Money>array("fees", FEES);

    /** {@code discount shop.money}. */
    public final NullableValueColumn<OrderTable, Money> discount = this.<OrderTable, Money>nullableValue("discount", MoneyCodec.INSTANCE);

    /** {@code changed_at timestamp with time zone not null default now()}. */
    public final TemporalColumn<OrderTable, Instant> changedAt = this.<OrderTable, Instant>temporal("changed_at", Codecs.TIMESTAMPTZ);

    /** Primary key {@code orders_pkey (id)}. */
    public final UniqueKey<OrderTable> PRIMARY_KEY = primaryKey("orders_pkey", id);

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

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Order read(ResultSet row, int at) throws SQLException {
        return new Order(
                NotNull.longAt(row, at),
                SKU.read(row, at + 1),
                CURRENCY.read(row, at + 2),
                Codecs.NUMERIC.read(row, at + 3),
                MoneyCodec.INSTANCE.read(row, at + 4),
                FEES.read(row, at + 5),
                Optional.ofNullable(MoneyCodec.INSTANCE.readNullable(row, at + 6)),
                Codecs.TIMESTAMPTZ.read(row, at + 7));
    }

    /** Holds {@link #ORDERS}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code orders}. */
        OrderTable ORDERS = new OrderTable(TableName.of("shop", "orders"));
    }

    /** {@code orders} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<OrderTable, Order> {
        public final NullableNumber<Long> id = this.<Long>number("id", Codecs.BIGINT);

        public final NullableText sku = text("sku", SKU);

        public final NullableText currency = text("currency", CURRENCY);

        public final NullableNumber<BigDecimal> net = this.<BigDecimal>number("net", Codecs.NUMERIC);

        public final NullableValue<Money> gross = this.<Money>value("gross", MoneyCodec.INSTANCE);

        public final NullableArray<Money> fees = this.<Money>array("fees", FEES);

        public final NullableValue<Money> discount = this.<Money>value("discount", MoneyCodec.INSTANCE);

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
