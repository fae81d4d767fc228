package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.range.Range;
import dev.squall.type.text.TsVector;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A type of SQL and the operations that its expressions have: what a parameter of a prepared statement or a column of
 * {@code values} is declared with. Immutable.
 *
 * @param <T> the Java type
 * @param <E> the kind of expression
 */
public final class SqlType<T, E> {

    private final Codec<T> codec;
    private final BiFunction<Node, Codec<T>, E> expression;

    private SqlType(Codec<T> codec, BiFunction<Node, Codec<T>, E> expression) {
        this.codec = codec;
        this.expression = expression;
    }

    /** A type without operations of its own, such as an enum, a uuid or a typed id. */
    public static <T> SqlType<T, Value<T>> of(Codec<T> codec) {
        return new SqlType<>(codec, Value::new);
    }

    /** A numeric type. */
    public static <T> SqlType<T, NumberValue<T>> number(Codec<T> codec) {
        return new SqlType<>(codec, NumberValue::new);
    }

    /** A text type. */
    public static SqlType<String, TextValue> text(Codec<String> codec) {
        return new SqlType<>(codec, TextValue::new);
    }

    /** A date or time type. */
    public static <T> SqlType<T, TemporalValue<T>> temporal(Codec<T> codec) {
        return new SqlType<>(codec, TemporalValue::new);
    }

    /** A boolean type. */
    public static SqlType<Boolean, BooleanValue> bool(Codec<Boolean> codec) {
        return new SqlType<>(codec, BooleanValue::new);
    }

    /** A JSON type. */
    public static <T> SqlType<T, JsonValue<T>> json(Codec<T> codec) {
        return new SqlType<>(codec, JsonValue::new);
    }

    /** A range type. */
    public static <T> SqlType<Range<T>, RangeValue<T>> range(Codec<Range<T>> codec) {
        return new SqlType<>(codec, RangeValue::new);
    }

    /** {@code inet} or {@code cidr}. */
    public static <T> SqlType<T, NetworkValue<T>> network(Codec<T> codec) {
        return new SqlType<>(codec, NetworkValue::new);
    }

    /** {@code interval}. */
    public static <T> SqlType<T, IntervalValue<T>> interval(Codec<T> codec) {
        return new SqlType<>(codec, IntervalValue::new);
    }

    /** {@code tsvector}. */
    public static SqlType<TsVector, TsVectorValue> tsVector(Codec<TsVector> codec) {
        return new SqlType<>(codec, TsVectorValue::new);
    }

    /** A type of pgvector. */
    public static <T> SqlType<T, VectorValue<T>> vector(Codec<T> codec) {
        return new SqlType<>(codec, VectorValue::new);
    }

    /** The type of an expression: {@code of(USERS.role)}, {@code of(USERS.id)}. */
    public static <T> SqlType<T, Value<T>> of(Expression<T> expression) {
        return of(expression.codec());
    }

    /** The array of this type. */
    public SqlType<List<T>, ArrayValue<T>> array() {
        return new SqlType<>(Codecs.list(codec), ArrayValue::new);
    }

    /** This type where NULL may come: values are an {@code Optional}, and so is what is selected of it. */
    public SqlType<Optional<T>, NullableValue<T>> nullable() {
        return new SqlType<>(new OptionalCodec<>(codec), (node, optional) -> new NullableValue<>(node, codec));
    }

    /** Reads and writes the type. */
    public Codec<T> codec() {
        return codec;
    }

    E at(Node node) {
        return expression.apply(node, codec);
    }

    /** Returns the type as SQL writes it. */
    @Override
    public String toString() {
        return codec.sqlType();
    }
}
