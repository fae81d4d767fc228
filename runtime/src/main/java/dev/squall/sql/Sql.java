package dev.squall.sql;

import dev.squall.sql.node.Node;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of SQL, for {@code import static}. */
public final class Sql {

    private Sql() {}

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
