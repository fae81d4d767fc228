package dev.squall.sql;

import dev.squall.sql.node.Node;
import dev.squall.sql.node.SyntaxNode;
import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of values as one array per column, so that the text is the same for any number of rows. */
final class RowArrays {

    private RowArrays() {}

    static Node unnest(List<Selectable<?>> items, List<List<@Nullable Object>> rows) {
        List<Node> arrays = new ArrayList<>(items.size());
        List<String> parts = new ArrayList<>(items.size() + 1);
        for (int i = 0; i < items.size(); i++) {
            parts.add(i == 0 ? "(select * from unnest(" : ", ");
            if (!(items.get(i) instanceof Expression<?> expression)
                    || expression.codec().isTakenApart()) {
                throw new IllegalArgumentException("Item " + (i + 1) + " of the row is not one value, so in() cannot"
                        + " send its values as an array. Compare it by itself.");
            }
            arrays.add(column(expression.codec(), i, rows));
        }
        parts.add("))");
        return SyntaxNode.enclosing(parts, arrays.toArray(new Node[0]));
    }

    private static <T> Node column(Codec<T> codec, int item, List<List<@Nullable Object>> rows) {
        List<@Nullable T> values = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            Object value = row.get(item);
            values.add(typed(codec, value instanceof Optional<?> optional ? optional.orElse(null) : value));
        }
        return Calls.typed(Codecs.nullableList(codec), values);
    }

    /** The rows have the items' types, which are the codecs'. */
    @SuppressWarnings({"unchecked", "unused"})
    private static <T> @Nullable T typed(Codec<T> codec, @Nullable Object value) {
        return (@Nullable T) value;
    }
}
