package dev.squall.sql.render;

import dev.squall.type.Bind;
import java.util.Arrays;
import java.util.List;

/** The text being written and the values it needs. */
final class SqlText {

    /** The protocol counts parameters in 16 bits. */
    private static final int MAX_BINDS = 65_535;

    private final StringBuilder text = new StringBuilder(192);
    private Bind<?>[] binds = new Bind<?>[8];
    private int size;

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
        for (int i = 0; i < part.size; i++) {
            add(part.binds[i]);
        }
        return this;
    }

    void bind(Bind<?> bind) {
        text.append('?');
        add(bind);
    }

    private void add(Bind<?> bind) {
        if (size == binds.length) {
            binds = Arrays.copyOf(binds, size * 2);
        }
        binds[size++] = bind;
    }

    Rendered rendered() {
        if (size > MAX_BINDS) {
            throw new InvalidStatement("The statement has " + size + " parameters, but PostgreSQL takes " + MAX_BINDS
                    + ". Split it, for example into inserts of fewer rows.");
        }
        return new Rendered(text.toString(), List.of(Arrays.copyOf(binds, size)));
    }
}
