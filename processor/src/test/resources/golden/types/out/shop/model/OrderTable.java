package shop.model;

import dev.squall.generated.GeneratedCode;
import dev.squall.sql.ArrayColumn;
import dev.squall.sql.BooleanColumn;
import dev.squall.sql.CheckConstraint;
import dev.squall.sql.ForeignKeyConstraint;
import dev.squall.sql.JsonColumn;
import dev.squall.sql.Link;
import dev.squall.sql.NullableArray;
import dev.squall.sql.NullableArrayColumn;
import dev.squall.sql.NullableBoolean;
import dev.squall.sql.NullableBooleanColumn;
import dev.squall.sql.NullableJson;
import dev.squall.sql.NullableJsonColumn;
import dev.squall.sql.NullableNumber;
import dev.squall.sql.NullableNumberColumn;
import dev.squall.sql.NullableTemporal;
import dev.squall.sql.NullableTemporalColumn;
import dev.squall.sql.NullableText;
import dev.squall.sql.NullableTextColumn;
import dev.squall.sql.NullableValue;
import dev.squall.sql.NullableValueColumn;
import dev.squall.sql.NumberColumn;
import dev.squall.sql.OuterTable;
import dev.squall.sql.Table;
import dev.squall.sql.TemporalColumn;
import dev.squall.sql.TextColumn;
import dev.squall.sql.ToMany;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.money.Currency;

/** The table {@code order}, generated from {@link Order}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderTable extends Table<OrderTable, Order> {
    private static final Codec<OrderId> ID = Codecs.mapped(Codecs.BIGINT, OrderId::new, OrderId::value);

    private static final Codec<String> MIXED = StringCodecs.as("citext");

    private static final Codec<Map<String, List<Integer>>> COUNTS = Codecs.jsonb(new MapJson());

    private static final Codec<Integer> NUMBER = Codecs.jsonb(new IntJson());

    private static final Codec<List<Integer>> NUMBERS = Codecs.list(Codecs.INTEGER);

    private static final Codec<List<Order.Kind>> KINDS = Codecs.list(OrderKindCodec.INSTANCE);

    private static final Codec<List<OrderId>> OTHERS = Codecs.list(Codecs.mapped(Codecs.BIGINT, OrderId::new, OrderId::value));

    private static final Codec<String[]> WORDS = Codecs.mapped(Codecs.list(Codecs.TEXT), list -> list.toArray(String[]::new), Arrays::asList);

    private static final Codec<List<String>> CODES = Codecs.list(Codecs.TEXT);

    private static final Codec<Integer> MAYBE_JSON = Codecs.jsonb(new IntJson());

    private static final Codec<List<String>> MAYBE_TAGS = Codecs.list(Codecs.TEXT);

    private static final Codec<String[]> MAYBE_WORDS = Codecs.mapped(Codecs.list(Codecs.TEXT), list -> list.toArray(String[]::new), Arrays::asList);

    private static final Codec<OrderId> PARENT = Codecs.mapped(Codecs.BIGINT, OrderId::new, OrderId::value);

    static {
        GeneratedCode.requireVersion(1);
    }

    /** {@code id bigint not null}: numbered by the server */
    public final ValueColumn<OrderTable, OrderId> id = this.<OrderTable, OrderId>value("id", ID);

    /** {@code flag boolean not null}. */
    public final BooleanColumn<OrderTable> flag = this.<OrderTable>bool("flag", Codecs.BOOLEAN);

    /** {@code small smallint not null}. */
    public final NumberColumn<OrderTable, Short> small = this.<OrderTable, Short>number("small", Codecs.SMALLINT);

    /** {@code row integer not null default 7}. */
    public final NumberColumn<OrderTable, Integer> row = this.<OrderTable, Integer>number("row", Codecs.INTEGER);

    /** {@code real real not null}. */
    public final NumberColumn<OrderTable, Float> real = this.<OrderTable, Float>number("real", Codecs.REAL);

    /** {@code precise double precision not null}. */
    public final NumberColumn<OrderTable, Double> precise = this.<OrderTable, Double>number("precise", Codecs.DOUBLE);

    /** {@code name character varying(40) not null}. */
    public final TextColumn<OrderTable> name = this.<OrderTable>text("name", Codecs.TEXT);

    /** {@code Mixed Case citext not null}. */
    public final TextColumn<OrderTable> mixed = this.<OrderTable>text("Mixed Case", MIXED);

    /** {@code at uuid not null}. */
    public final ValueColumn<OrderTable, UUID> at = this.<OrderTable, UUID>value("at", Codecs.UUID);

    /** {@code values bytea not null}: a name that the builder uses itself: it's '&#123;&#125;' */
    public final ValueColumn<OrderTable, byte[]> values = this.<OrderTable, byte[]>value("values", Codecs.BYTEA);

    /** {@code day date not null}. */
    public final TemporalColumn<OrderTable, LocalDate> day = this.<OrderTable, LocalDate>temporal("day", Codecs.DATE);

    /** {@code time time without time zone not null}. */
    public final TemporalColumn<OrderTable, LocalTime> time = this.<OrderTable, LocalTime>temporal("time", Codecs.TIME);

    /** {@code local timestamp without time zone not null}. */
    public final TemporalColumn<OrderTable, LocalDateTime> local = this.<OrderTable, LocalDateTime>temporal("local", Codecs.TIMESTAMP);

    /** {@code moment timestamp(3) with time zone not null}. */
    public final TemporalColumn<OrderTable, Instant> moment = this.<OrderTable, Instant>temporal("moment", Codecs.TIMESTAMPTZ);

    /** {@code offset timestamp with time zone not null}. */
    public final TemporalColumn<OrderTable, OffsetDateTime> offset = this.<OrderTable, OffsetDateTime>temporal("offset", Codecs.TIMESTAMPTZ_OFFSET);

    /** {@code currency shop.currency_code not null}. */
    public final ValueColumn<OrderTable, Currency> currency = this.<OrderTable, Currency>value("currency", CurrencyCodec.INSTANCE);

    /** {@code kind shop.kind not null}. */
    public final ValueColumn<OrderTable, Order.Kind> kind = this.<OrderTable, Order.Kind>value("kind", OrderKindCodec.INSTANCE);

    /** {@code raw jsonb not null}. */
    public final JsonColumn<OrderTable, String> raw = this.<OrderTable, String>json("raw", Codecs.JSON_TEXT);

    /** {@code counts jsonb not null}. */
    public final JsonColumn<OrderTable, Map<String, List<Integer>>> counts = this.<OrderTable, Map<String, List<Integer>>>json("counts", COUNTS);

    /** {@code number jsonb not null}. */
    public final JsonColumn<OrderTable, Integer> number = this.<OrderTable, Integer>json("number", NUMBER);

    /** {@code numbers integer[] not null}. */
    public final ArrayColumn<OrderTable, Integer> numbers = this.<OrderTable, Integer>array("numbers", NUMBERS);

    /** {@code kinds shop.kind[] not null}. */
    public final ArrayColumn<OrderTable, Order.Kind> kinds = this.<OrderTable, Order.Kind>array("kinds", KINDS);

    /** {@code others bigint[] not null}. */
    public final ArrayColumn<OrderTable, OrderId> others = this.<OrderTable, OrderId>array("others", OTHERS);

    /** {@code words text[] not null}. */
    public final ValueColumn<OrderTable, String[]> words = this.<OrderTable, String[]>value("words", WORDS);

    /** {@code codes character varying(3)[] not null}. */
    public final ArrayColumn<OrderTable, String> codes = this.<OrderTable, String>array("codes", CODES);

    /** {@code maybe_flag boolean}. */
    public final NullableBooleanColumn<OrderTable> maybeFlag = this.<OrderTable>nullableBool("maybe_flag", Codecs.BOOLEAN);

    /** {@code maybe_small smallint}. */
    public final NullableNumberColumn<OrderTable, Short> maybeSmall = this.<OrderTable, Short>nullableNumber("maybe_small", Codecs.SMALLINT);

    /** {@code maybe_int integer}. */
    public final NullableNumberColumn<OrderTable, Integer> maybeInt = this.<OrderTable, Integer>nullableNumber("maybe_int", Codecs.INTEGER);

    /** {@code maybe_long bigint}. */
    public final NullableNumberColumn<OrderTable, Long> maybeLong = this.<OrderTable, Long>nullableNumber("maybe_long", Codecs.BIGINT);

    /** {@code maybe_text text}. */
    public final NullableTextColumn<OrderTable> maybeText = this.<OrderTable>nullableText("maybe_text", Codecs.TEXT);

    /** {@code other_text text}. */
    public final NullableTextColumn<OrderTable> otherText = this.<OrderTable>nullableText("other_text", Codecs.TEXT);

    /** {@code maybe_bytes bytea}. */
    public final NullableValueColumn<OrderTable, byte[]> maybeBytes = this.<OrderTable, byte[]>nullableValue("maybe_bytes", Codecs.BYTEA);

    /** {@code maybe_moment timestamp with time zone}. */
    public final NullableTemporalColumn<OrderTable, Instant> maybeMoment = this.<OrderTable, Instant>nullableTemporal("maybe_moment", Codecs.TIMESTAMPTZ);

    /** {@code maybe_kind shop.kind}. */
    public final NullableValueColumn<OrderTable, Order.Kind> maybeKind = this.<OrderTable, Order.Kind>nullableValue("maybe_kind", OrderKindCodec.INSTANCE);

    /** {@code maybe_json jsonb}. */
    public final NullableJsonColumn<OrderTable, Integer> maybeJson = this.<OrderTable, Integer>nullableJson("maybe_json", MAYBE_JSON);

    /** {@code maybe_tags text[]}. */
    public final NullableArrayColumn<OrderTable, String> maybeTags = this.<OrderTable, String>nullableArray("maybe_tags", MAYBE_TAGS);

    /** {@code maybe_words text[]}. */
    public final NullableValueColumn<OrderTable, String[]> maybeWords = this.<OrderTable, String[]>nullableValue("maybe_words", MAYBE_WORDS);

    /** {@code amount numeric(9,3) default 1.5}. */
    public final NullableNumberColumn<OrderTable, BigDecimal> amount = this.<OrderTable, BigDecimal>nullableNumber("amount", Codecs.NUMERIC);

    /** {@code parent bigint}. */
    public final NullableValueColumn<OrderTable, OrderId> parent = this.<OrderTable, OrderId>nullableValue("parent", PARENT);

    /** {@code lines} with {@code order = id}. */
    public final ToMany<OrderTable, LineTable> lines = toMany(0);

    /** {@code order} with {@code parent = id}. */
    public final ToMany<OrderTable, OrderTable> order = toMany(1);

    /** Primary key {@code order_pkey (id)}. */
    public final UniqueKey<OrderTable> PRIMARY_KEY = primaryKey("order_pkey", id);

    /** Foreign key {@code order_parent_fkey (parent)} to {@code order (id)}. */
    public final ForeignKeyConstraint<OrderTable> FOREIGN_KEY_PARENT = foreignKey("order_parent_fkey");

    /** Unique constraint {@code order_name_day_key (name, day)}. */
    public final UniqueKey<OrderTable> UNIQUE_NAME_DAY = uniqueKey("order_name_day_key", name, day);

    /** Check constraint {@code order_check}. */
    public final CheckConstraint<OrderTable> CHECK = check("order_check");

    /** Check constraint {@code named}. */
    public final CheckConstraint<OrderTable> CHECK_NAMED = check("named");

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
            case 0 -> Link.to(LineTable.Instance.LINES).on(id, "order");
            case 1 -> Link.to(OrderTable.Instance.ORDER).on(id, "parent");
            default -> throw noRelation(relation);
        };
    }

    /** Reads one row whose first column is at {@code at}. */
    @Override
    public Order read(ResultSet row, int at) throws SQLException {
        return new Order(
                ID.read(row, at),
                NotNull.booleanAt(row, at + 1),
                NotNull.shortAt(row, at + 2),
                NotNull.intAt(row, at + 3),
                NotNull.floatAt(row, at + 4),
                NotNull.doubleAt(row, at + 5),
                Codecs.TEXT.read(row, at + 6),
                MIXED.read(row, at + 7),
                Codecs.UUID.read(row, at + 8),
                Codecs.BYTEA.read(row, at + 9),
                Codecs.DATE.read(row, at + 10),
                Codecs.TIME.read(row, at + 11),
                Codecs.TIMESTAMP.read(row, at + 12),
                Codecs.TIMESTAMPTZ.read(row, at + 13),
                Codecs.TIMESTAMPTZ_OFFSET.read(row, at + 14),
                CurrencyCodec.INSTANCE.read(row, at + 15),
                OrderKindCodec.INSTANCE.read(row, at + 16),
                Codecs.JSON_TEXT.read(row, at + 17),
                COUNTS.read(row, at + 18),
                NUMBER.read(row, at + 19),
                NUMBERS.read(row, at + 20),
                KINDS.read(row, at + 21),
                OTHERS.read(row, at + 22),
                WORDS.read(row, at + 23),
                CODES.read(row, at + 24),
                Codecs.BOOLEAN.readNullable(row, at + 25),
                Codecs.SMALLINT.readNullable(row, at + 26),
                Optional.ofNullable(Codecs.INTEGER.readNullable(row, at + 27)),
                Optional.ofNullable(Codecs.BIGINT.readNullable(row, at + 28)),
                Codecs.TEXT.readNullable(row, at + 29),
                Optional.ofNullable(Codecs.TEXT.readNullable(row, at + 30)),
                Codecs.BYTEA.readNullable(row, at + 31),
                Codecs.TIMESTAMPTZ.readNullable(row, at + 32),
                Optional.ofNullable(OrderKindCodec.INSTANCE.readNullable(row, at + 33)),
                Optional.ofNullable(MAYBE_JSON.readNullable(row, at + 34)),
                Optional.ofNullable(MAYBE_TAGS.readNullable(row, at + 35)),
                MAYBE_WORDS.readNullable(row, at + 36),
                Codecs.NUMERIC.readNullable(row, at + 37),
                Optional.ofNullable(PARENT.readNullable(row, at + 38)));
    }

    /** Holds {@link #ORDER}, so that using one table loads no other. */
    public interface Instance {
        /** The table {@code order}. */
        OrderTable ORDER = new OrderTable(TableName.of("shop", "order"));
    }

    /** {@code order} where it may be missing: every column is nullable and the row is an {@code Optional}. */
    public static final class Outer extends OuterTable<OrderTable, Order> {
        public final NullableValue<OrderId> id = this.<OrderId>value("id", ID);

        public final NullableBoolean flag = bool("flag", Codecs.BOOLEAN);

        public final NullableNumber<Short> small = this.<Short>number("small", Codecs.SMALLINT);

        public final NullableNumber<Integer> row = this.<Integer>number("row", Codecs.INTEGER);

        public final NullableNumber<Float> real = this.<Float>number("real", Codecs.REAL);

        public final NullableNumber<Double> precise = this.<Double>number("precise", Codecs.DOUBLE);

        public final NullableText name = text("name", Codecs.TEXT);

        public final NullableText mixed = text("Mixed Case", MIXED);

        public final NullableValue<UUID> at = this.<UUID>value("at", Codecs.UUID);

        public final NullableValue<byte[]> values = this.<byte[]>value("values", Codecs.BYTEA);

        public final NullableTemporal<LocalDate> day = this.<LocalDate>temporal("day", Codecs.DATE);

        public final NullableTemporal<LocalTime> time = this.<LocalTime>temporal("time", Codecs.TIME);

        public final NullableTemporal<LocalDateTime> local = this.<LocalDateTime>temporal("local", Codecs.TIMESTAMP);

        public final NullableTemporal<Instant> moment = this.<Instant>temporal("moment", Codecs.TIMESTAMPTZ);

        public final NullableTemporal<OffsetDateTime> offset = this.<OffsetDateTime>temporal("offset", Codecs.TIMESTAMPTZ_OFFSET);

        public final NullableValue<Currency> currency = this.<Currency>value("currency", CurrencyCodec.INSTANCE);

        public final NullableValue<Order.Kind> kind = this.<Order.Kind>value("kind", OrderKindCodec.INSTANCE);

        public final NullableJson<String> raw = this.<String>json("raw", Codecs.JSON_TEXT);

        public final NullableJson<Map<String, List<Integer>>> counts = this.<Map<String, List<Integer>>>json("counts", COUNTS);

        public final NullableJson<Integer> number = this.<Integer>json("number", NUMBER);

        public final NullableArray<Integer> numbers = this.<Integer>array("numbers", NUMBERS);

        public final NullableArray<Order.Kind> kinds = this.<Order.Kind>array("kinds", KINDS);

        public final NullableArray<OrderId> others = this.<OrderId>array("others", OTHERS);

        public final NullableValue<String[]> words = this.<String[]>value("words", WORDS);

        public final NullableArray<String> codes = this.<String>array("codes", CODES);

        public final NullableBoolean maybeFlag = bool("maybe_flag", Codecs.BOOLEAN);

        public final NullableNumber<Short> maybeSmall = this.<Short>number("maybe_small", Codecs.SMALLINT);

        public final NullableNumber<Integer> maybeInt = this.<Integer>number("maybe_int", Codecs.INTEGER);

        public final NullableNumber<Long> maybeLong = this.<Long>number("maybe_long", Codecs.BIGINT);

        public final NullableText maybeText = text("maybe_text", Codecs.TEXT);

        public final NullableText otherText = text("other_text", Codecs.TEXT);

        public final NullableValue<byte[]> maybeBytes = this.<byte[]>value("maybe_bytes", Codecs.BYTEA);

        public final NullableTemporal<Instant> maybeMoment = this.<Instant>temporal("maybe_moment", Codecs.TIMESTAMPTZ);

        public final NullableValue<Order.Kind> maybeKind = this.<Order.Kind>value("maybe_kind", OrderKindCodec.INSTANCE);

        public final NullableJson<Integer> maybeJson = this.<Integer>json("maybe_json", MAYBE_JSON);

        public final NullableArray<String> maybeTags = this.<String>array("maybe_tags", MAYBE_TAGS);

        public final NullableValue<String[]> maybeWords = this.<String[]>value("maybe_words", MAYBE_WORDS);

        public final NullableNumber<BigDecimal> amount = this.<BigDecimal>number("amount", Codecs.NUMERIC);

        public final NullableValue<OrderId> parent = this.<OrderId>value("parent", PARENT);

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
