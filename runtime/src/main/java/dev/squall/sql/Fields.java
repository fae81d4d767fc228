package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.SelectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several select items as one. Immutable.
 *
 * @param <R> what a row gives for them
 */
public abstract class Fields<R extends @Nullable Object> implements Selectable<R> {

    private final List<Node> nodes;
    private final int[] offsets;

    Fields(Selectable<?>... items) {
        List<Node> all = new ArrayList<>(items.length);
        offsets = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            offsets[i] = all.size();
            all.addAll(items[i].nodes());
        }
        nodes = Collections.unmodifiableList(all);
    }

    @Override
    public final List<Node> nodes() {
        return nodes;
    }

    final int offset(int item) {
        return offsets[item];
    }

    final SelectNode select(boolean distinct) {
        SelectNode select = SelectNode.of(nodes);
        return distinct ? select.withHead(new SelectNode.Head(nodes, true, List.of())) : select;
    }

    final <T extends @Nullable Object> Selectable<T> mapped(RowReader<T> reader) {
        return new Mapped<>(nodes, reader);
    }

    private record Mapped<T extends @Nullable Object>(List<Node> nodes, RowReader<T> reader) implements Selectable<T> {

        @Override
        public T read(ResultSet row, int at) throws SQLException {
            return reader.read(row, at);
        }
    }
}
