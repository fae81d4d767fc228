package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does about a row that exists: {@code on conflict on constraint name do update set ... where ...}.
 *
 * @param target which unique key must be violated
 * @param assignments what is updated; nothing is done if empty
 * @param where which existing rows are updated, null for all
 */
public record ConflictNode(
        Target target,
        List<Assignment> assignments,
        @Nullable Node where) {

    /**
     * A unique key: a constraint, or the columns of an index, or neither for any.
     *
     * @param constraint the constraint, or null
     * @param columns the columns of an index, if there is no constraint
     * @param where the condition of a partial index, or null
     */
    public record Target(
            @Nullable String constraint,
            List<String> columns,
            @Nullable Node where) {

        /** Any unique key. */
        public static final Target ANY = new Target(null, List.of(), null);
    }
}
