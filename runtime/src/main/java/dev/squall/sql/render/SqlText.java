package dev.squall.sql.render;

import dev.squall.type.Bind;
import java.util.ArrayList;
import java.util.List;

/** The text being written and the values it needs. */
final class SqlText {

    /** The protocol counts parameters in 16 bits. */
    private static final int MAX_BINDS = 65_535;

    private final StringBuilder text = new StringBuilder(192);
    private final List<Bind<?>> binds = new ArrayList<>(8);

    SqlText append(String part) {
        text.append(part);
        return this;
    }

    SqlText append(char part) {
        text.append(part);
        return this;
    }

    SqlText append(SqlText part) {
        text.append(part.text);
        binds.addAll(part.binds);
        return this;
    }

    void bind(Bind<?> bind) {
        text.append('?');
        binds.add(bind);
    }

    Rendered rendered() {
        if (binds.size() > MAX_BINDS) {
            throw new InvalidStatement("The statement has " + binds.size() + " parameters, but PostgreSQL takes "
                    + MAX_BINDS + ". Split it, for example into inserts of fewer rows.");
        }
        return new Rendered(text.toString(), binds);
    }
}
