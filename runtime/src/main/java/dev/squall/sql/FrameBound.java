package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.WindowSpec;
import org.jspecify.annotations.Nullable;

/** One end of a window's frame, from {@link Sql#preceding(long)} and its like. Immutable. */
public final class FrameBound {

    private final WindowSpec.Bound bound;

    FrameBound(@Nullable Node offset, String words) {
        this.bound = new WindowSpec.Bound(offset, words);
    }

    WindowSpec.Bound bound() {
        return bound;
    }
}
