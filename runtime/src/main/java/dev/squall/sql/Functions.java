package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.CastNode;
import dev.squall.sql.node.ExcludedNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.sql.node.Node;
import dev.squall.sql.node.ParameterNode;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions among the words of {@link Sql}. */
abstract class Functions extends RowWords {

    Functions() {}

    /** {@code count(*)}. */
    public static NumberValue<Long> count() {
        return new NumberValue<>(aggregate("count", KeywordNode.STAR), Codecs.BIGINT);
    }

    /** {@code count(x)}: how many are not NULL. */
    public static NumberValue<Long> count(Expression<?> expression) {
        return new NumberValue<>(aggregate("count", expression.node()), Codecs.BIGINT);
    }

    /** {@code count(distinct x)}. */
    public static NumberValue<Long> countDistinct(Expression<?> expression) {
        return new NumberValue<>(new AggregateNode("count", true, List.of(expression.node()), null), Codecs.BIGINT);
    }

    /** {@code sum(x)}, NULL of no rows; exact and without overflow, therefore a {@code BigDecimal}. */
    public static NullableNumber<BigDecimal> sum(NumberExpression<?> expression) {
        return new NullableNumber<>(aggregate("sum", expression.node()), Codecs.NUMERIC);
    }

    /** {@code avg(x)}, NULL of no rows. */
    public static NullableNumber<BigDecimal> avg(NumberExpression<?> expression) {
        return new NullableNumber<>(aggregate("avg", expression.node()), Codecs.NUMERIC);
    }

    /** {@code min(x)}, NULL of no rows. */
    public static <T> NullableNumber<T> min(NumberExpression<T> expression) {
        return new NullableNumber<>(aggregate("min", expression.node()), expression.codec());
    }

    /** {@code min(x)}, NULL of no rows. */
    public static NullableText min(TextExpression expression) {
        return new NullableText(aggregate("min", expression.node()), expression.codec());
    }

    /** {@code min(x)}, NULL of no rows. */
    public static <T> NullableTemporal<T> min(TemporalExpression<T> expression) {
        return new NullableTemporal<>(aggregate("min", expression.node()), expression.codec());
    }

    /** {@code max(x)}, NULL of no rows. */
    public static <T> NullableNumber<T> max(NumberExpression<T> expression) {
        return new NullableNumber<>(aggregate("max", expression.node()), expression.codec());
    }

    /** {@code max(x)}, NULL of no rows. */
    public static NullableText max(TextExpression expression) {
        return new NullableText(aggregate("max", expression.node()), expression.codec());
    }

    /** {@code max(x)}, NULL of no rows. */
    public static <T> NullableTemporal<T> max(TemporalExpression<T> expression) {
        return new NullableTemporal<>(aggregate("max", expression.node()), expression.codec());
    }

    /** {@code excluded.x}: the value of the row that an insert could not add. */
    public static <T> NumberValue<T> excluded(NumberColumn<?, T> column) {
        return new NumberValue<>(new ExcludedNode(column.name()), column.codec());
    }

    /** {@code excluded.x}. */
    public static TextValue excluded(TextColumn<?> column) {
        return new TextValue(new ExcludedNode(column.name()), column.codec());
    }

    /** {@code excluded.x}. */
    public static <T> NullableValue<T> excluded(Column<?, T> column) {
        return new NullableValue<>(new ExcludedNode(column.name()), column.codec());
    }

    /** {@code ?::text}: a value as an expression. */
    public static TextValue value(String value) {
        return new TextValue(typed(Codecs.TEXT, value), Codecs.TEXT);
    }

    /** {@code ?::integer}. */
    public static NumberValue<Integer> value(int value) {
        return new NumberValue<>(typed(Codecs.INTEGER, value), Codecs.INTEGER);
    }

    /** {@code ?::bigint}. */
    public static NumberValue<Long> value(long value) {
        return new NumberValue<>(typed(Codecs.BIGINT, value), Codecs.BIGINT);
    }

    /** {@code ?::numeric}. */
    public static NumberValue<BigDecimal> value(BigDecimal value) {
        return new NumberValue<>(typed(Codecs.NUMERIC, value), Codecs.NUMERIC);
    }

    /** {@code ?::type}: a value of any type with a codec. */
    public static <T> Value<T> value(Codec<T> codec, T value) {
        return new Value<>(typed(codec, value), codec);
    }

    /** Selects a nullable expression as a value or null, instead of an {@code Optional}. */
    public static <T> Selectable<@Nullable T> orNull(NullableValue<T> expression) {
        return new OrNull<>(expression);
    }

    private static Node aggregate(String name, Node argument) {
        return new AggregateNode(name, false, List.of(argument), null);
    }

    private static <T> Node typed(Codec<T> codec, T value) {
        return new CastNode(new ParameterNode(new Bind<>(codec, value)), codec.sqlType());
    }

    private record OrNull<T>(NullableValue<T> expression) implements Selectable<@Nullable T> {

        @Override
        public List<Node> nodes() {
            return expression.nodes();
        }

        @Override
        public @Nullable T read(ResultSet row, int at) throws SQLException {
            return expression.codec().readNullable(row, at);
        }
    }
}
