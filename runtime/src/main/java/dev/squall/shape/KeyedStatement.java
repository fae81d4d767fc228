package dev.squall.shape;

import dev.squall.sql.node.SelectNode;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import dev.squall.type.Bind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query of a child level, whose text is made once and whose keys come with each run. */
final class KeyedStatement {

    private final SelectNode node;
    private final List<Bind<?>> placeholders;
    private @Nullable Rendered rendered;

    /**
     * Makes one.
     *
     * @param placeholders the parameters that stand for the keys, each the only one that is it
     */
    KeyedStatement(SelectNode node, List<Bind<?>> placeholders) {
        this.node = node;
        this.placeholders = placeholders;
    }

    /** The statement without keys. */
    Rendered rendered() {
        Rendered result = rendered;
        if (result == null) {
            result = Renderer.render(node);
            rendered = result;
        }
        return result;
    }

    /** The statement for these keys. */
    @SuppressWarnings("ReferenceEquality") // another bind with the same value is not a placeholder
    Rendered with(KeySet keys) {
        Rendered statement = rendered();
        List<Bind<?>> binds = new ArrayList<>(statement.binds());
        List<Bind<?>> values = keys.binds();
        for (int i = 0; i < values.size(); i++) {
            for (int at = 0; at < binds.size(); at++) {
                if (binds.get(at) == placeholders.get(i)) {
                    binds.set(at, values.get(i));
                }
            }
        }
        return new Rendered(statement.sql(), binds);
    }
}
