package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an insert does about a row that exists: {@code on conflict on constraint name do update set ... where ...}.
 *
 * @param constraint the unique key that is violated, null for any
 * @param assignments what is updated; nothing is done if empty
 * @param where which existing rows are updated, null for all
 */
public record ConflictNode(
        @Nullable String constraint,
        List<Assignment> assignments,
        @Nullable Node where) {}
