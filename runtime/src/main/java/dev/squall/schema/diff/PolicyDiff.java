package dev.squall.schema.diff;

import dev.squall.schema.QualifiedName;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.RowSecurity.Policy;
import dev.squall.schema.Schema;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The difference of row level security and its policies. */
final class PolicyDiff {
    private final Schema from;
    private final Schema to;
    private final Touched touched;
    private final Set<String> droppedNames;
    private final Steps steps;

    PolicyDiff(Schema from, Schema to, Touched touched, Set<String> droppedNames, Steps steps) {
        this.from = from;
        this.to = to;
        this.touched = touched;
        this.droppedNames = droppedNames;
        this.steps = steps;
    }

    void compare() {
        for (Table table : to.tables()) {
            RowSecurity old = from.table(table.name()).map(Table::rowSecurity).orElse(RowSecurity.OFF);
            compare(table.name(), old, table.rowSecurity());
        }
    }

    private void compare(QualifiedName table, RowSecurity old, RowSecurity wanted) {
        Set<String> kept = new HashSet<>();
        for (Policy policy : old.policies()) {
            Optional<Policy> same = find(wanted, policy.name());
            if (same.isPresent() && equal(policy, same.get()) && !isInTheWay(table, policy)) {
                kept.add(policy.name());
            } else {
                steps.add(Phase.DROP_DEPENDENTS, new ObjectChange.DropPolicy(table, policy));
            }
        }
        if (old.enabled() != wanted.enabled() || old.forced() != wanted.forced()) {
            steps.add(Phase.POLICIES, new ObjectChange.SetRowSecurity(table, old, wanted));
        }
        for (Policy policy : wanted.policies()) {
            boolean stays = kept.contains(policy.name());
            if (!stays) {
                steps.add(Phase.POLICIES, new ObjectChange.CreatePolicy(table, policy));
            }
            steps.comment(
                    CommentTarget.member(CommentTarget.Kind.POLICY, table, policy.name()),
                    stays ? find(old, policy.name()).flatMap(Policy::comment) : Optional.empty(),
                    policy.comment());
        }
    }

    private static boolean equal(Policy policy, Policy same) {
        return policy.withComment(same.comment()).equals(same);
    }

    private static Optional<Policy> find(RowSecurity security, String name) {
        return security.policies().stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** PostgreSQL changes no column, and drops no function or view, that a policy names. */
    private boolean isInTheWay(QualifiedName table, Policy policy) {
        Set<String> names = SqlExpressions.names(
                policy.using().orElse("") + "\n" + policy.check().orElse(""));
        return names.stream().anyMatch(droppedNames::contains) || touched.standsIn(table, names);
    }
}
