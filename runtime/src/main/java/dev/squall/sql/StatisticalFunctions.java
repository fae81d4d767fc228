package dev.squall.sql;

import dev.squall.sql.node.AggregateNode;
import dev.squall.sql.node.FunctionNode;
import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.util.List;

/** The statistical aggregates among the words of {@link Sql}. */
abstract class StatisticalFunctions extends AggregateFunctions {

    StatisticalFunctions() {}

    /** {@code stddev_samp(x)}: the standard deviation of a sample; NULL of fewer than two. */
    public static NumberAggregate<BigDecimal> stddev(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateNode.of("stddev_samp", expression.node()), Codecs.NUMERIC);
    }

    /** {@code stddev_pop(x)}: the standard deviation of all. */
    public static NumberAggregate<BigDecimal> stddevPop(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateNode.of("stddev_pop", expression.node()), Codecs.NUMERIC);
    }

    /** {@code var_samp(x)}: the variance of a sample; NULL of fewer than two. */
    public static NumberAggregate<BigDecimal> variance(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateNode.of("var_samp", expression.node()), Codecs.NUMERIC);
    }

    /** {@code var_pop(x)}: the variance of all. */
    public static NumberAggregate<BigDecimal> variancePop(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateNode.of("var_pop", expression.node()), Codecs.NUMERIC);
    }

    /** {@code corr(y, x)}: the correlation, of {@code (y, x)}. */
    public static NumberAggregate<Double> corr(NumberExpression<?> y, NumberExpression<?> x) {
        return new NumberAggregate<>(AggregateNode.of("corr", y.node(), x.node()), Codecs.DOUBLE);
    }

    /** {@code covar_pop(y, x)}: the covariance of all, of {@code (y, x)}. */
    public static NumberAggregate<Double> covarPop(NumberExpression<?> y, NumberExpression<?> x) {
        return new NumberAggregate<>(AggregateNode.of("covar_pop", y.node(), x.node()), Codecs.DOUBLE);
    }

    /** {@code covar_samp(y, x)}: the covariance of a sample, of {@code (y, x)}. */
    public static NumberAggregate<Double> covarSamp(NumberExpression<?> y, NumberExpression<?> x) {
        return new NumberAggregate<>(AggregateNode.of("covar_samp", y.node(), x.node()), Codecs.DOUBLE);
    }

    /** {@code regr_slope(y, x)}: the slope of the fitted line, of {@code (y, x)}. */
    public static NumberAggregate<Double> regrSlope(NumberExpression<?> y, NumberExpression<?> x) {
        return new NumberAggregate<>(AggregateNode.of("regr_slope", y.node(), x.node()), Codecs.DOUBLE);
    }

    /** {@code regr_intercept(y, x)}: where the fitted line meets the y axis, of {@code (y, x)}. */
    public static NumberAggregate<Double> regrIntercept(NumberExpression<?> y, NumberExpression<?> x) {
        return new NumberAggregate<>(AggregateNode.of("regr_intercept", y.node(), x.node()), Codecs.DOUBLE);
    }

    /** {@code bit_and(x)}: the bits that all have, of whole numbers; NULL of no rows. */
    public static <T> NumberAggregate<T> bitAnd(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateNode.of("bit_and", expression.node()), expression.codec());
    }

    /** {@code bit_or(x)}: the bits that one has, of whole numbers; NULL of no rows. */
    public static <T> NumberAggregate<T> bitOr(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateNode.of("bit_or", expression.node()), expression.codec());
    }

    /** {@code percentile_cont(?) within group (order by x)}: a value between the rows', 0.5 for the median. */
    public static NumberAggregate<Double> percentileCont(double fraction, NumberExpression<?> expression) {
        return new NumberAggregate<>(within("percentile_cont", fraction, expression), Codecs.DOUBLE);
    }

    /** {@code percentile_disc(?) within group (order by x)}: the first value at or after a fraction of the rows. */
    public static <T> NumberAggregate<T> percentileDisc(double fraction, NumberExpression<T> expression) {
        return new NumberAggregate<>(within("percentile_disc", fraction, expression), expression.codec());
    }

    /** {@code percentile_disc(?) within group (order by x)}. */
    public static TextAggregate percentileDisc(double fraction, TextExpression expression) {
        return new TextAggregate(within("percentile_disc", fraction, expression), expression.codec());
    }

    /** {@code percentile_disc(?) within group (order by x)}. */
    public static <T> TemporalAggregate<T> percentileDisc(double fraction, TemporalExpression<T> expression) {
        return new TemporalAggregate<>(within("percentile_disc", fraction, expression), expression.codec());
    }

    /** {@code mode() within group (order by x)}: the most frequent value. */
    public static <T> NumberAggregate<T> mode(NumberExpression<T> expression) {
        return new NumberAggregate<>(
                AggregateNode.withinGroup("mode", List.of(), expression.node()), expression.codec());
    }

    /** {@code mode() within group (order by x)}: the most frequent value. */
    public static TextAggregate mode(TextExpression expression) {
        return new TextAggregate(AggregateNode.withinGroup("mode", List.of(), expression.node()), expression.codec());
    }

    /** {@code mode() within group (order by x)}: the most frequent value. */
    public static <T> TemporalAggregate<T> mode(TemporalExpression<T> expression) {
        return new TemporalAggregate<>(
                AggregateNode.withinGroup("mode", List.of(), expression.node()), expression.codec());
    }

    /** {@code mode() within group (order by x)}: the most frequent value. */
    public static <T> ValueAggregate<T> mode(Expression<T> expression) {
        return new ValueAggregate<>(
                AggregateNode.withinGroup("mode", List.of(), expression.node()), expression.codec());
    }

    /** {@code grouping(a, b)}: one bit per key, set where the row is a total over that key. */
    public static NumberValue<Integer> grouping(Expression<?>... keys) {
        return new NumberValue<>(new FunctionNode("grouping", Select.nodes(keys)), Codecs.INTEGER);
    }

    private static AggregateNode within(String name, double fraction, Expression<?> expression) {
        return AggregateNode.withinGroup(name, List.of(Calls.typed(Codecs.DOUBLE, fraction)), expression.node());
    }
}
