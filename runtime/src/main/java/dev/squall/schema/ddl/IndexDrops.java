package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.Constraint;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which indexes of tables in use are dropped {@code CONCURRENTLY}, after everything else: those that nothing else of the
 * release touches. Else a step in between could need the index gone: another type of its column, a function that it calls,
 * something of its name.
 */
final class IndexDrops {
    private static final Set<Class<? extends Change>> HARMLESS = Set.of(
            Change.CreateNamespace.class,
            Change.CreateEnum.class,
            Change.AddLabel.class,
            Change.SetDefault.class,
            Change.DropDefault.class,
            Change.SetNotNull.class,
            Change.DropNotNull.class,
            Change.ValidateConstraint.class,
            Change.DropIndex.class,
            Change.SetComment.class,
            ObjectChange.CreateDomain.class,
            ObjectChange.CreateComposite.class,
            ObjectChange.CreatePolicy.class,
            ObjectChange.DropPolicy.class);

    private final Diff diff;
    private final Predicate<QualifiedName> online;

    IndexDrops(Diff diff, Predicate<QualifiedName> online) {
        this.diff = diff;
        this.online = online;
    }

    /** Whether the index goes after everything else, or a new one takes its place in a file of its own. */
    boolean isLate(Change.DropIndex drop) {
        return isLate(drop.table(), drop.index());
    }

    /** Whether the index takes the place of one that is there until then. */
    boolean replaces(Change.CreateIndex create) {
        return diff.changes().stream()
                .anyMatch(change -> change instanceof Change.DropIndex drop
                        && is(create, drop.table(), drop.index())
                        && isLate(drop));
    }

    /** Whether a new index takes the place of the one that goes. */
    boolean isReplaced(Change.DropIndex drop) {
        return diff.changes().stream()
                .anyMatch(change ->
                        change instanceof Change.CreateIndex create && is(create, drop.table(), drop.index()));
    }

    private boolean isLate(QualifiedName table, Index index) {
        return online.test(table) && diff.changes().stream().allMatch(change -> leaves(change, table, index));
    }

    private static boolean leaves(Change change, QualifiedName table, Index index) {
        String name = index.name();
        if (change instanceof Change.CreateIndex create) {
            return is(create, table, index) || !create.index().name().equals(name);
        } else if (change instanceof Change.AddConstraint add) {
            return !add.constraint().name().equals(name);
        } else if (change instanceof Change.CreateTable create) {
            return !create.table().name().name().equals(name)
                    && create.table().constraints().stream()
                            .map(Constraint::name)
                            .noneMatch(name::equals);
        } else if (change instanceof Change.AddColumn add) {
            return add.column().identity().isEmpty();
        } else if (change instanceof ObjectChange.CreateView create) {
            QualifiedName view = create.view().name();
            return !view.equals(table) && !view.name().equals(name);
        } else if (change instanceof Change.DropColumn drop) {
            return !drop.table().equals(table);
        } else if (change instanceof Change.DropConstraint drop) {
            // a foreign key may need the index, and comes back with the one that replaces it: that takes one
            // transaction
            return !drop.table().equals(table) && !index.unique();
        }
        return HARMLESS.contains(change.getClass());
    }

    private static boolean is(Change.CreateIndex create, QualifiedName table, Index index) {
        return create.table().equals(table) && create.index().name().equals(index.name());
    }

    /** Drops one; a run that was cut off is repeated. */
    static List<String> drop(QualifiedName table, Index index) {
        return List.of("DROP INDEX CONCURRENTLY IF EXISTS " + quote(new QualifiedName(table.schema(), index.name())));
    }

    /** Builds one beside the one of its name, so that there is no moment without; a run that was cut off is repeated. */
    static List<String> replace(QualifiedName table, Index index) {
        String next = GeneratedNames.fit(index.name() + "_squall");
        List<String> statements = new ArrayList<>();
        var built = new QualifiedName(table.schema(), next);
        statements.add("DROP INDEX CONCURRENTLY IF EXISTS " + quote(built));
        statements.add(Clauses.index(table, index.withName(next), true));
        statements.addAll(drop(table, index));
        statements.add("ALTER INDEX " + quote(built) + " RENAME TO " + quote(index.name()));
        return statements;
    }
}
