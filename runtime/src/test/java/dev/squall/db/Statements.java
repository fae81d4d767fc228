package dev.squall.db;

import dev.squall.sql.render.Rendered;
import dev.squall.type.Bind;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Statements by hand: these tests are about running them, not about rendering. */
final class Statements {
    private Statements() {}

    static Rendered sql(String text, String... values) {
        List<Bind<?>> binds = Stream.of(values)
                .<Bind<?>>map(value -> new Bind<>(Codecs.TEXT, value))
                .toList();
        return new Rendered(text, binds);
    }

    static String text(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new AssertionError("no row");
        }
        return Codecs.TEXT.read(rows, 1);
    }
}
