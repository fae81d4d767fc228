package dev.squall.sql;

import dev.squall.sql.node.ParameterNode;
import dev.squall.sql.render.Rendered;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a parameter of a prepared statement, which stands for a value's codec until there is a value.
 *
 * @param index which parameter, from 0
 * @param type the parameter's codec
 * @param <T> the Java type
 */
record Slot<T>(int index, Codec<T> type) implements Codec<T> {

    static <T, E> E expression(int index, SqlType<T, E> type) {
        return type.at(new ParameterNode(new Bind<>(new Slot<>(index, type.codec()), null)));
    }

    /** The statement with values for its parameters. */
    static Rendered filled(Rendered statement, Object[] arguments) {
        List<Bind<?>> binds = statement.binds();
        Bind<?>[] filled = new Bind<?>[binds.size()];
        for (int i = 0; i < filled.length; i++) {
            Bind<?> bind = binds.get(i);
            filled[i] = bind.codec() instanceof Slot<?> slot ? slot.bindOf(arguments) : bind;
        }
        return new Rendered(statement.sql(), List.of(filled));
    }

    /** The generated classes take each argument with its parameter's type. */
    @SuppressWarnings("unchecked")
    private Bind<T> bindOf(Object[] arguments) {
        Object value = arguments[index];
        if (value == null) {
            throw new IllegalArgumentException("null was passed for parameter " + (index + 1) + " (" + type.sqlType()
                    + ") of a prepared statement, but in SQL NULL equals nothing. Use nullable() of its type for NULL, or prepare another"
                    + " statement.");
        }
        return new Bind<>(type, (T) value);
    }

    @Override
    public String sqlType() {
        return type.sqlType();
    }

    @Override
    public String toText(T value) {
        return type.toText(value);
    }

    @Override
    public T fromText(String text) {
        return type.fromText(text);
    }

    @Override
    public @Nullable T readNullable(ResultSet row, int at) throws SQLException {
        return type.readNullable(row, at);
    }

    @Override
    public void bind(PreparedStatement statement, int at, @Nullable T value) {
        throw new IllegalStateException("Parameter " + (index + 1) + " (" + type.sqlType()
                + ") of a prepared statement has no value. Run what prepare() returned, not the statement inside.");
    }
}
