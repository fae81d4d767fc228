package dev.squall.sql.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Immutable lists that grow by copying. */
public final class Lists {

    private Lists() {}

    /** The first list followed by the second. */
    public static <T> List<T> concat(List<T> first, List<T> second) {
        if (first.isEmpty()) {
            return second;
        }
        if (second.isEmpty()) {
            return first;
        }
        List<T> all = new ArrayList<>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return Collections.unmodifiableList(all);
    }

    /** The list followed by one element. */
    public static <T> List<T> append(List<T> list, T element) {
        return concat(list, List.of(element));
    }
}
