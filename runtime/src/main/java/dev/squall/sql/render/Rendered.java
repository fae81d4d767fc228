package dev.squall.sql.render;

import dev.squall.type.Bind;
import java.util.List;

/**
 * A statement ready to run: SQL text with {@code ?} for each parameter, and the values for them in order.
 *
 * @param sql the text
 * @param binds the values, one per {@code ?}
 */
public record Rendered(String sql, List<Bind<?>> binds) {

    public Rendered {
        binds = List.copyOf(binds);
    }

    /** Returns the text and the types of the values, never the values. */
    @Override
    public String toString() {
        return binds.isEmpty() ? sql : sql + " -- " + binds;
    }
}
