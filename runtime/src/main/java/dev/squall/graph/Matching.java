package dev.squall.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds which rows of two states are the same, by their primary keys. */
final class Matching {

    private final Map<List<Object>, GraphRow<?>> before = new HashMap<>();
    private final Set<List<Object>> after = new HashSet<>();

    /** Takes the rows of the earlier state. */
    Matching(List<Level<?>> levels) {
        for (Level<?> level : levels) {
            for (GraphRow<?> row : level.rows()) {
                List<Object> key = row.key();
                if (key == null) {
                    throw refused(row, "before has a row without a key", "Give it as it was read");
                }
                if (before.put(key, row) != null) {
                    throw refused(row, "before has the same row twice", "Give each once");
                }
            }
        }
    }

    /** Goes through the rows of the later state, those above first. */
    void match(List<Level<?>> levels) {
        for (Level<?> level : levels) {
            match(level);
        }
    }

    private <S> void match(Level<S> level) {
        for (GraphRow<S> row : level.rows()) {
            row.takeOver();
            List<Object> key = row.key();
            if (key != null && !after.add(key)) {
                throw refused(row, "after has the same row twice", "Remove one of the two");
            }
            GraphRow<?> same = key == null ? null : before.get(key);
            if (same == null) {
                checkNew(row);
            } else {
                join(same, row);
            }
        }
    }

    private static void checkNew(GraphRow<?> row) {
        for (int index : row.graph().key()) {
            if (row.graph().role(index) == Role.SERVER && row.has(index)) {
                throw refused(
                        row,
                        "a row has a value for the key \""
                                + row.graph().table().columns().get(index).name()
                                + "\", which only the server gives, and is not among the rows before",
                        "Leave it empty for a new row, or give the row as it was read as well");
            }
        }
    }

    private static <S> void join(GraphRow<?> same, GraphRow<S> row) {
        row.match(same);
        GraphRow<S> old = Objects.requireNonNull(row.other());
        for (GraphColumn<S, ?> column : row.graph().columns()) {
            adopt(old, row, column);
        }
        row.graph().references().forEach(reference -> reference.compare(old, row));
    }

    /** What changes set by themselves, and what is not given, stays as it is until the server says otherwise. */
    private static <S> void adopt(GraphRow<S> old, GraphRow<S> row, GraphColumn<S, ?> column) {
        int index = column.index();
        if (column.role() == Role.VERSION && row.has(index) && row.differs(old, index)) {
            throw refused(
                    row,
                    "before and after have different versions",
                    "Make after from what was read as before, so that the changes of others are not lost");
        }
        if (column.role().setByChanges() || !row.has(index)) {
            row.set(index, old.value(index));
        }
    }

    private static IllegalArgumentException refused(GraphRow<?> row, String wrong, String advice) {
        return new IllegalArgumentException("Of \"" + row.graph().table() + "\", " + wrong + ". " + advice + ".");
    }
}
