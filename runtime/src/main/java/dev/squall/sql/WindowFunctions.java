package dev.squall.sql;

import dev.squall.type.Codecs;
import dev.squall.type.temporal.IntervalCodecs;
import java.time.Duration;

/** The window functions among the words of {@link Sql}. */
abstract class WindowFunctions extends StatisticalFunctions {

    WindowFunctions() {}

    /** {@code row_number()}: the number of the row, from 1. */
    public static WindowFunction<NumberValue<Long>> rowNumber() {
        return new WindowFunction<>(Calls.call("row_number"), node -> new NumberValue<>(node, Codecs.BIGINT));
    }

    /** {@code rank()}: the number of the row, equal ones alike, with gaps after them. */
    public static WindowFunction<NumberValue<Long>> rank() {
        return new WindowFunction<>(Calls.call("rank"), node -> new NumberValue<>(node, Codecs.BIGINT));
    }

    /** {@code dense_rank()}: the number of the row, equal ones alike, without gaps. */
    public static WindowFunction<NumberValue<Long>> denseRank() {
        return new WindowFunction<>(Calls.call("dense_rank"), node -> new NumberValue<>(node, Codecs.BIGINT));
    }

    /** {@code percent_rank()}: the rank as a part of the rows, from 0 to 1. */
    public static WindowFunction<NumberValue<Double>> percentRank() {
        return new WindowFunction<>(Calls.call("percent_rank"), node -> new NumberValue<>(node, Codecs.DOUBLE));
    }

    /** {@code cume_dist()}: the part of the rows up to this one and its equals. */
    public static WindowFunction<NumberValue<Double>> cumeDist() {
        return new WindowFunction<>(Calls.call("cume_dist"), node -> new NumberValue<>(node, Codecs.DOUBLE));
    }

    /** {@code ntile(?)}: in which of so many equal parts the row is, from 1. */
    public static WindowFunction<NumberValue<Integer>> ntile(int parts) {
        return new WindowFunction<>(
                Calls.call("ntile", Condition.integer(parts)), node -> new NumberValue<>(node, Codecs.INTEGER));
    }

    /** {@code lag(x)}: the value of the row before, NULL if there is none. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> WindowFunction<N> lag(
            Family<T, V, N> expression) {
        return new WindowFunction<>(Calls.call("lag", expression.node()), node -> Results.nullable(expression, node));
    }

    /** {@code lag(x)}: the value of the row before, NULL if there is none. */
    public static <T> WindowFunction<NullableValue<T>> lag(Expression<T> expression) {
        return new WindowFunction<>(
                Calls.call("lag", expression.node()), node -> new NullableValue<>(node, expression.codec()));
    }

    /** {@code lag(x, ?)}: the value so many rows before, NULL if there are fewer. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> WindowFunction<N> lag(
            Family<T, V, N> expression, int rows) {
        return new WindowFunction<>(
                Calls.call("lag", expression.node(), Condition.integer(rows)),
                node -> Results.nullable(expression, node));
    }

    /** {@code lag(x, ?)}: the value so many rows before, NULL if there are fewer. */
    public static <T> WindowFunction<NullableValue<T>> lag(Expression<T> expression, int rows) {
        return new WindowFunction<>(
                Calls.call("lag", expression.node(), Condition.integer(rows)),
                node -> new NullableValue<>(node, expression.codec()));
    }

    /** {@code lead(x)}: the value of the row after, NULL if there is none. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> WindowFunction<N> lead(
            Family<T, V, N> expression) {
        return new WindowFunction<>(Calls.call("lead", expression.node()), node -> Results.nullable(expression, node));
    }

    /** {@code lead(x)}: the value of the row after, NULL if there is none. */
    public static <T> WindowFunction<NullableValue<T>> lead(Expression<T> expression) {
        return new WindowFunction<>(
                Calls.call("lead", expression.node()), node -> new NullableValue<>(node, expression.codec()));
    }

    /** {@code lead(x, ?)}: the value so many rows after, NULL if there are fewer. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> WindowFunction<N> lead(
            Family<T, V, N> expression, int rows) {
        return new WindowFunction<>(
                Calls.call("lead", expression.node(), Condition.integer(rows)),
                node -> Results.nullable(expression, node));
    }

    /** {@code lead(x, ?)}: the value so many rows after, NULL if there are fewer. */
    public static <T> WindowFunction<NullableValue<T>> lead(Expression<T> expression, int rows) {
        return new WindowFunction<>(
                Calls.call("lead", expression.node(), Condition.integer(rows)),
                node -> new NullableValue<>(node, expression.codec()));
    }

    /** {@code lag(x, ?, y)}: the value so many rows before, or another one if there are fewer. */
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> WindowFunction<V> lag(
            V expression, int rows, V otherwise) {
        return new WindowFunction<>(
                Calls.call("lag", expression.node(), Condition.integer(rows), otherwise.node()),
                node -> Results.known(expression, node));
    }

    /** {@code lead(x, ?, y)}: the value so many rows after, or another one if there are fewer. */
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> WindowFunction<V> lead(
            V expression, int rows, V otherwise) {
        return new WindowFunction<>(
                Calls.call("lead", expression.node(), Condition.integer(rows), otherwise.node()),
                node -> Results.known(expression, node));
    }

    /** {@code first_value(x)}: the value of the first row of the frame. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> WindowFunction<N> firstValue(
            Family<T, V, N> expression) {
        return new WindowFunction<>(
                Calls.call("first_value", expression.node()), node -> Results.nullable(expression, node));
    }

    /** {@code first_value(x)}: the value of the first row of the frame. */
    public static <T> WindowFunction<NullableValue<T>> firstValue(Expression<T> expression) {
        return new WindowFunction<>(
                Calls.call("first_value", expression.node()), node -> new NullableValue<>(node, expression.codec()));
    }

    /** {@code last_value(x)}: the value of the last row of the frame, which by default ends with the current one. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> WindowFunction<N> lastValue(
            Family<T, V, N> expression) {
        return new WindowFunction<>(
                Calls.call("last_value", expression.node()), node -> Results.nullable(expression, node));
    }

    /** {@code last_value(x)}: the value of the last row of the frame, which by default ends with the current one. */
    public static <T> WindowFunction<NullableValue<T>> lastValue(Expression<T> expression) {
        return new WindowFunction<>(
                Calls.call("last_value", expression.node()), node -> new NullableValue<>(node, expression.codec()));
    }

    /** {@code nth_value(x, ?)}: the value of a row of the frame, from 1, NULL if it has fewer. */
    public static <T, V extends Value<T>, N extends NullableValue<T>> WindowFunction<N> nthValue(
            Family<T, V, N> expression, int row) {
        return new WindowFunction<>(
                Calls.call("nth_value", expression.node(), Condition.integer(row)),
                node -> Results.nullable(expression, node));
    }

    /** {@code nth_value(x, ?)}: the value of a row of the frame, from 1, NULL if it has fewer. */
    public static <T> WindowFunction<NullableValue<T>> nthValue(Expression<T> expression, int row) {
        return new WindowFunction<>(
                Calls.call("nth_value", expression.node(), Condition.integer(row)),
                node -> new NullableValue<>(node, expression.codec()));
    }

    /** A named window, to be declared with {@code select(...).window(w)} and used in {@code over(w)}. */
    public static Window window(String name) {
        return Window.of(name);
    }

    /** {@code unbounded preceding}: the first row of the partition. */
    public static FrameBound unboundedPreceding() {
        return new FrameBound(null, "unbounded preceding");
    }

    /** {@code ? preceding}. */
    public static FrameBound preceding(long rows) {
        return new FrameBound(Calls.typed(Codecs.BIGINT, rows), "preceding");
    }

    /** {@code ?::interval preceding}, of a range over dates or times. */
    public static FrameBound preceding(Duration time) {
        return new FrameBound(Calls.typed(IntervalCodecs.DURATION, time), "preceding");
    }

    /** {@code current row}. */
    public static FrameBound currentRow() {
        return new FrameBound(null, "current row");
    }

    /** {@code ? following}. */
    public static FrameBound following(long rows) {
        return new FrameBound(Calls.typed(Codecs.BIGINT, rows), "following");
    }

    /** {@code ?::interval following}, of a range over dates or times. */
    public static FrameBound following(Duration time) {
        return new FrameBound(Calls.typed(IntervalCodecs.DURATION, time), "following");
    }

    /** {@code unbounded following}: the last row of the partition. */
    public static FrameBound unboundedFollowing() {
        return new FrameBound(null, "unbounded following");
    }
}
