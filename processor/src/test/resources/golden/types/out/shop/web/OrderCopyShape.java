package shop.web;

import dev.squall.generated.GeneratedCode;
import dev.squall.shape.ListEdge;
import dev.squall.shape.Nested;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapePlan;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.NotNull;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.model.Order;
import shop.model.OrderId;
import shop.model.OrderTable;
import shop.money.Currency;

/** {@link OrderCopy}, read from {@code order}. */
@Generated("dev.squall.processor.SquallProcessor")
public final class OrderCopyShape extends Shape<OrderTable, OrderCopy> {
    private static final Codec<OrderId> ID = OrderTable.Instance.ORDER.id.codec();

    private static final Codec<String> MIXED = OrderTable.Instance.ORDER.mixed.codec();

    private static final Codec<Currency> CURRENCY = OrderTable.Instance.ORDER.currency.codec();

    private static final Codec<Order.Kind> KIND = OrderTable.Instance.ORDER.kind.codec();

    private static final Codec<Map<String, List<Integer>>> COUNTS = OrderTable.Instance.ORDER.counts.codec();

    private static final Codec<Integer> NUMBER = OrderTable.Instance.ORDER.number.codec();

    private static final Codec<List<Integer>> NUMBERS = OrderTable.Instance.ORDER.numbers.codec();

    private static final Codec<List<Order.Kind>> KINDS = OrderTable.Instance.ORDER.kinds.codec();

    private static final Codec<List<OrderId>> OTHERS = OrderTable.Instance.ORDER.others.codec();

    private static final Codec<String[]> WORDS = OrderTable.Instance.ORDER.words.codec();

    private static final Codec<List<String>> CODES = OrderTable.Instance.ORDER.codes.codec();

    private static final Codec<Order.Kind> MAYBE_KIND = OrderTable.Instance.ORDER.maybeKind.codec();

    private static final Codec<Integer> MAYBE_JSON = OrderTable.Instance.ORDER.maybeJson.codec();

    private static final Codec<List<String>> MAYBE_TAGS = OrderTable.Instance.ORDER.maybeTags.codec();

    private static final Codec<String[]> MAYBE_WORDS = OrderTable.Instance.ORDER.maybeWords.codec();

    private static final Codec<OrderId> PARENT_ID = OrderTable.Instance.ORDER.parent.codec();

    static {
        GeneratedCode.requireVersion(1);
    }

    /** Reads {@link OrderCopy#nested}; for {@code with}. */
    public final ListEdge<OrderCopy, OrderTable, OrderCopy.Nested> nested = list();

    private OrderCopyShape() {
        super(OrderTable.Instance.ORDER);
    }

    /** What is selected: values, whose positions {@link #read} knows, and what is related. */
    @Override
    protected void plan(OrderTable t, ShapePlan<OrderTable, OrderCopy> plan) {
        plan.value(t.id);
        plan.value(t.flag);
        plan.value(t.small);
        plan.value(t.row);
        plan.value(t.real);
        plan.value(t.precise);
        plan.value(t.name);
        plan.value(t.mixed);
        plan.value(t.at);
        plan.value(t.values);
        plan.value(t.day);
        plan.value(t.time);
        plan.value(t.local);
        plan.value(t.moment);
        plan.value(t.offset);
        plan.value(t.currency);
        plan.value(t.kind);
        plan.value(t.raw);
        plan.value(t.counts);
        plan.value(t.number);
        plan.value(t.numbers);
        plan.value(t.kinds);
        plan.value(t.others);
        plan.value(t.words);
        plan.value(t.codes);
        plan.value(t.maybeFlag);
        plan.value(t.maybeSmall);
        plan.value(t.maybeInt);
        plan.value(t.maybeLong);
        plan.value(t.maybeText);
        plan.value(t.otherText);
        plan.value(t.maybeBytes);
        plan.value(t.maybeMoment);
        plan.value(t.maybeKind);
        plan.value(t.maybeJson);
        plan.value(t.maybeTags);
        plan.value(t.maybeWords);
        plan.value(t.amount);
        plan.value(t.parent);
        plan.list(this.nested, t.order, OrderCopyNestedShape.Instance.NESTED);
    }

    /** Reads one row whose first value is at {@code at}. */
    @Override
    protected OrderCopy read(ResultSet row, int at, Nested<OrderCopy> nested) throws SQLException {
        return new OrderCopy(
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
                CURRENCY.read(row, at + 15),
                KIND.read(row, at + 16),
                Codecs.JSON_TEXT.read(row, at + 17),
                COUNTS.read(row, at + 18),
                NUMBER.read(row, at + 19),
                NUMBERS.read(row, at + 20),
                KINDS.read(row, at + 21),
                OTHERS.read(row, at + 22),
                WORDS.read(row, at + 23),
                CODES.read(row, at + 24),
                Optional.ofNullable(Codecs.BOOLEAN.readNullable(row, at + 25)),
                Codecs.SMALLINT.readNullable(row, at + 26),
                Codecs.INTEGER.readNullable(row, at + 27),
                Optional.ofNullable(Codecs.BIGINT.readNullable(row, at + 28)),
                Optional.ofNullable(Codecs.TEXT.readNullable(row, at + 29)),
                Codecs.TEXT.readNullable(row, at + 30),
                Codecs.BYTEA.readNullable(row, at + 31),
                Codecs.TIMESTAMPTZ.readNullable(row, at + 32),
                MAYBE_KIND.readNullable(row, at + 33),
                MAYBE_JSON.readNullable(row, at + 34),
                MAYBE_TAGS.readNullable(row, at + 35),
                Optional.ofNullable(MAYBE_WORDS.readNullable(row, at + 36)),
                Codecs.NUMERIC.readNullable(row, at + 37),
                Optional.ofNullable(PARENT_ID.readNullable(row, at + 38)),
                nested.list(this.nested));
    }

    /** Holds {@link #ORDER_COPY}, so that using one shape loads no other. */
    public interface Instance {
        /** Reads {@link OrderCopy}. */
        OrderCopyShape ORDER_COPY = new OrderCopyShape();
    }
}
