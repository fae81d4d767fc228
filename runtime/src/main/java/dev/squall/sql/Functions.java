package dev.squall.sql;

import dev.squall.sql.node.ExcludedNode;
import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values, {@code case} and {@code excluded} among the words of {@link Sql}. */
abstract class Functions extends DocumentFunctions {

    Functions() {}

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
        return new TextValue(Calls.typed(Codecs.TEXT, value), Codecs.TEXT);
    }

    /** {@code ?::integer}. */
    public static NumberValue<Integer> value(int value) {
        return new NumberValue<>(Calls.typed(Codecs.INTEGER, value), Codecs.INTEGER);
    }

    /** {@code ?::bigint}. */
    public static NumberValue<Long> value(long value) {
        return new NumberValue<>(Calls.typed(Codecs.BIGINT, value), Codecs.BIGINT);
    }

    /** {@code ?::numeric}. */
    public static NumberValue<BigDecimal> value(BigDecimal value) {
        return new NumberValue<>(Calls.typed(Codecs.NUMERIC, value), Codecs.NUMERIC);
    }

    /** {@code ?::type}: a value of any type with a codec. */
    public static <T> Value<T> value(Codec<T> codec, T value) {
        return new Value<>(Calls.typed(codec, value), codec);
    }

    /** {@code case when x then y ... end}. */
    public static <T, V extends Value<T> & Family<T, V, N>, N extends NullableValue<T>> CaseWhen<V, N> caseWhen(
            BooleanExpression condition, Family<T, V, N> then) {
        return new CaseWhen<>(
                CaseWhen.branch(condition, then),
                node -> Results.known(then, node),
                node -> Results.nullable(then, node));
    }

    /** {@code case when x then y ... end}. */
    public static <T> CaseWhen<Value<T>, NullableValue<T>> caseWhen(BooleanExpression condition, Expression<T> then) {
        return new CaseWhen<>(
                CaseWhen.branch(condition, then),
                node -> new Value<>(node, then.codec()),
                node -> new NullableValue<>(node, then.codec()));
    }

    /** Selects a nullable expression as a value or null, instead of an {@code Optional}. */
    public static <T> Selectable<@Nullable T> orNull(NullableValue<T> expression) {
        return new OrNull<>(expression);
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
