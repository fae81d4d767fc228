package dev.squall.schema.ddl;

import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.Index;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import dev.squall.schema.View;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the steps of one difference need that PostgreSQL 14, the oldest server that is supported, does not have. What a
 * text in SQL needs (a default, a query, a function) is not known.
 */
final class ServerNeeds {
    private final TreeMap<Integer, Set<String>> byVersion = new TreeMap<>();

    private ServerNeeds() {}

    /** A statement that stops a migration on a server that is too old; empty if there is none. */
    static Optional<String> guard(Diff diff) {
        var needs = new ServerNeeds();
        diff.changes().forEach(needs::step);
        if (needs.byVersion.isEmpty()) {
            return Optional.empty();
        }
        int newest = needs.byVersion.lastKey();
        List<String> reasons = new ArrayList<>();
        needs.byVersion.forEach(
                (version, what) -> what.forEach(each -> reasons.add(each + " (PostgreSQL " + version + ")")));
        return Optional.of(Guards.server(newest, String.join(", ", reasons)));
    }

    private void step(Change change) {
        if (change instanceof Change.CreateTable create) {
            table(create.table());
        } else if (change instanceof Change.AddColumn add) {
            column(add.table(), add.column());
        } else if (change instanceof Change.AddConstraint add) {
            constraint(add.table(), add.constraint());
        } else if (change instanceof Change.CreateIndex create) {
            index(create.table(), create.index());
        } else if (change instanceof ObjectChange.CreateView create) {
            view(create.view());
        }
    }

    private void table(Table table) {
        table.columns().forEach(column -> column(table.name(), column));
        table.uniques().forEach(unique -> constraint(table.name(), unique));
        if (table.partitioning().isPresent()) {
            table.columns().stream()
                    .filter(column -> column.identity().isPresent())
                    .forEach(column ->
                            need(17, "the identity column " + table.name() + "." + column.name() + " with partitions"));
            for (ExclusionConstraint exclusion : table.exclusions()) {
                need(17, "the exclusion constraint " + table.name() + "." + exclusion.name() + " with partitions");
            }
        }
    }

    private void column(QualifiedName table, Column column) {
        if (column.virtual()) {
            need(18, "the virtual column " + table + "." + column.name());
        }
    }

    private void constraint(QualifiedName table, Constraint constraint) {
        if (constraint instanceof UniqueConstraint unique && unique.nullsNotDistinct()) {
            need(15, "NULLS NOT DISTINCT of " + table + "." + unique.name());
        }
    }

    private void index(QualifiedName table, Index index) {
        if (index.nullsNotDistinct()) {
            need(15, "NULLS NOT DISTINCT of " + table + "." + index.name());
        }
    }

    private void view(View view) {
        if (view.options().containsKey("security_invoker")) {
            need(15, "security_invoker of " + view.name());
        }
    }

    private void need(int version, String what) {
        byVersion.computeIfAbsent(version, v -> new TreeSet<>()).add(what);
    }
}
