package dev.squall.db;

import dev.squall.sql.render.Rendered;
import dev.squall.type.Bind;
import dev.squall.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Statements by hand: these tests are about running them, not about rendering. */
final class Statements {
    private static final Codec<String> TEXT = new Codec<>() {
        @Override
        public String sqlType() {
            return "text";
        }

        @Override
        public @Nullable String readNullable(ResultSet row, int index) throws SQLException {
            return row.getString(index);
        }

        @Override
        public void bind(PreparedStatement statement, int index, @Nullable String value) throws SQLException {
            statement.setString(index, value);
        }
    };

    private Statements() {}

    static Rendered sql(String text, String... values) {
        List<Bind<?>> binds =
                Stream.of(values).<Bind<?>>map(value -> new Bind<>(TEXT, value)).toList();
        return new Rendered(text, binds);
    }

    static String text(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new AssertionError("no row");
        }
        return TEXT.read(rows, 1);
    }
}
