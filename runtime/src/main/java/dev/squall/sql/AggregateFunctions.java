package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.KeywordNode;
import dev.squall.type.Codecs;
import dev.squall.type.text.StringCodecs;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The aggregates among the words of {@link Sql}. */
abstract class AggregateFunctions extends RowWords {

    AggregateFunctions() {}

    /** {@code count(*)}. */
    public static CountAggregate count() {
        return new CountAggregate(AggregateNode.of("count", KeywordNode.STAR), Codecs.BIGINT);
    }

    /** {@code count(x)}: how many are not NULL. */
    public static CountAggregate count(Expression<?> expression) {
        return new CountAggregate(AggregateNode.of("count", expression.node()), Codecs.BIGINT);
    }

    /** {@code count(distinct x)}. */
    public static CountAggregate countDistinct(Expression<?> expression) {
        return count(expression).distinct();
    }

    /** {@code sum(x)}, NULL of no rows; exact and without overflow, therefore a {@code BigDecimal}. */
    public static NumberAggregate<BigDecimal> sum(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateNode.of("sum", expression.node()), Codecs.NUMERIC);
    }

    /** {@code sum(x)} of intervals, NULL of no rows. */
    public static <T> ValueAggregate<T> sumIntervals(IntervalExpression<T> expression) {
        return new ValueAggregate<>(AggregateNode.of("sum", expression.node()), expression.codec());
    }

    /** {@code avg(x)}, NULL of no rows. */
    public static NumberAggregate<BigDecimal> avg(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateNode.of("avg", expression.node()), Codecs.NUMERIC);
    }

    /** {@code min(x)}, NULL of no rows. */
    public static <T> NumberAggregate<T> min(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateNode.of("min", expression.node()), expression.codec());
    }

    /** {@code min(x)}, NULL of no rows. */
    public static TextAggregate min(TextExpression expression) {
        return new TextAggregate(AggregateNode.of("min", expression.node()), expression.codec());
    }

    /** {@code min(x)}, NULL of no rows. */
    public static <T> TemporalAggregate<T> min(TemporalExpression<T> expression) {
        return new TemporalAggregate<>(AggregateNode.of("min", expression.node()), expression.codec());
    }

    /** {@code min(x)}, NULL of no rows. */
    public static <T> ValueAggregate<T> min(Expression<T> expression) {
        return new ValueAggregate<>(AggregateNode.of("min", expression.node()), expression.codec());
    }

    /** {@code max(x)}, NULL of no rows. */
    public static <T> NumberAggregate<T> max(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateNode.of("max", expression.node()), expression.codec());
    }

    /** {@code max(x)}, NULL of no rows. */
    public static TextAggregate max(TextExpression expression) {
        return new TextAggregate(AggregateNode.of("max", expression.node()), expression.codec());
    }

    /** {@code max(x)}, NULL of no rows. */
    public static <T> TemporalAggregate<T> max(TemporalExpression<T> expression) {
        return new TemporalAggregate<>(AggregateNode.of("max", expression.node()), expression.codec());
    }

    /** {@code max(x)}, NULL of no rows. */
    public static <T> ValueAggregate<T> max(Expression<T> expression) {
        return new ValueAggregate<>(AggregateNode.of("max", expression.node()), expression.codec());
    }

    /** {@code any_value(x)}: one of the values that are not NULL, any. */
    public static <T> NumberAggregate<T> anyValue(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateNode.of("any_value", expression.node()), expression.codec());
    }

    /** {@code any_value(x)}: one of the values that are not NULL, any. */
    public static TextAggregate anyValue(TextExpression expression) {
        return new TextAggregate(AggregateNode.of("any_value", expression.node()), expression.codec());
    }

    /** {@code any_value(x)}: one of the values that are not NULL, any. */
    public static <T> TemporalAggregate<T> anyValue(TemporalExpression<T> expression) {
        return new TemporalAggregate<>(AggregateNode.of("any_value", expression.node()), expression.codec());
    }

    /** {@code any_value(x)}: one of the values that are not NULL, any. */
    public static <T> ValueAggregate<T> anyValue(Expression<T> expression) {
        return new ValueAggregate<>(AggregateNode.of("any_value", expression.node()), expression.codec());
    }

    /** {@code bool_and(x)}: whether all are true; NULL of no rows. */
    public static BooleanAggregate boolAnd(BooleanExpression condition) {
        return new BooleanAggregate(AggregateNode.of("bool_and", condition.node()), Codecs.BOOLEAN);
    }

    /** {@code bool_or(x)}: whether one is true; NULL of no rows. */
    public static BooleanAggregate boolOr(BooleanExpression condition) {
        return new BooleanAggregate(AggregateNode.of("bool_or", condition.node()), Codecs.BOOLEAN);
    }

    /** {@code every(x)}: the name in the SQL standard of {@link #boolAnd}; NULL of no rows. */
    public static BooleanAggregate every(BooleanExpression condition) {
        return new BooleanAggregate(AggregateNode.of("every", condition.node()), Codecs.BOOLEAN);
    }

    /** {@code array_agg(x)}, NULL of no rows. */
    public static <E> ArrayAggregate<E> arrayAgg(Value<E> expression) {
        return new ArrayAggregate<>(AggregateNode.of("array_agg", expression.node()), Codecs.list(expression.codec()));
    }

    /** {@code array_agg(x)} of what may be NULL, NULL of no rows; to leave NULL out, filter. */
    @SuppressWarnings("NullAway") // arrays are declared over elements that are there; here the codec says otherwise
    public static <E> ArrayAggregate<@Nullable E> arrayAgg(NullableValue<E> expression) {
        return new ArrayAggregate<>(
                AggregateNode.of("array_agg", expression.node()), Codecs.nullableList(expression.codec()));
    }

    /** {@code string_agg(x, ?)}, NULL of no rows; NULL among them is left out. */
    public static TextAggregate stringAgg(TextExpression expression, String delimiter) {
        return new TextAggregate(AggregateNode.of("string_agg", expression.node(), Calls.text(delimiter)), Codecs.TEXT);
    }

    /** {@code json_agg(x)}: a JSON array, as JSON text; NULL of no rows. */
    public static JsonAggregate<String> jsonAgg(Expression<?> expression) {
        return new JsonAggregate<>(AggregateNode.of("json_agg", expression.node()), StringCodecs.JSON);
    }

    /** {@code json_object_agg(k, v)}: a JSON object, as JSON text; NULL of no rows. */
    public static JsonAggregate<String> jsonObjectAgg(Value<?> key, Expression<?> value) {
        return new JsonAggregate<>(AggregateNode.of("json_object_agg", key.node(), value.node()), StringCodecs.JSON);
    }

    /** {@code jsonb_agg(x)}: a JSON array, as JSON text; NULL of no rows. */
    public static JsonAggregate<String> jsonbAgg(Expression<?> expression) {
        return new JsonAggregate<>(AggregateNode.of("jsonb_agg", expression.node()), Codecs.JSON_TEXT);
    }

    /** {@code jsonb_object_agg(k, v)}: a JSON object, as JSON text; NULL of no rows. */
    public static JsonAggregate<String> jsonbObjectAgg(Value<?> key, Expression<?> value) {
        return new JsonAggregate<>(AggregateNode.of("jsonb_object_agg", key.node(), value.node()), Codecs.JSON_TEXT);
    }
}
