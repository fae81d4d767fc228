package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.Constraint;
import dev.squall.schema.Index;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.ObjectChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            ObjectChange.CreatePolicy.class,
            ObjectChange.DropPolicy.class);

    /** (table, name) of the indexes that are made. */
    private final Set<Member> created = new TreeSet<>();

    private final Set<Member> late = new TreeSet<>();

    IndexDrops(Diff diff, Predicate<QualifiedName> online) {
        List<Change.DropIndex> drops = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.CreateIndex create) {
                created.add(member(create.table(), create.index()));
            } else if (change instanceof Change.DropIndex drop && online.test(drop.table())) {
                drops.add(drop);
            }
        }
        for (Change.DropIndex drop : drops) {
            if (diff.changes().stream().allMatch(change -> leaves(change, drop.table(), drop.index()))) {
                late.add(member(drop.table(), drop.index()));
            }
        }
    }

    private static Member member(QualifiedName table, Index index) {
        return new Member(table, index.name());
    }

    /** Whether the index goes after everything else, or a new one takes its place in a file of its own. */
    boolean isLate(Change.DropIndex drop) {
        return late.contains(member(drop.table(), drop.index()));
    }

    /** Whether the index takes the place of one that is there until then. */
    boolean replaces(Change.CreateIndex create) {
        return late.contains(member(create.table(), create.index()));
    }

    /** Whether a new index takes the place of the one that goes. */
    boolean isReplaced(Change.DropIndex drop) {
        return created.contains(member(drop.table(), drop.index()));
    }

    private static boolean leaves(Change change, QualifiedName table, Index index) {
        String name = index.name();
        if (change instanceof Change.CreateIndex create) {
            return create.table().equals(table) || !create.index().name().equals(name);
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
        } else if (change instanceof ObjectChange.CreateComposite create) {
            return !create.type().name().name().equals(name);
        } else if (change instanceof Change.DropColumn drop) {
            return !drop.table().equals(table);
        } else if (change instanceof Change.DropConstraint drop) {
            // a foreign key may need the index, and comes back with the one that replaces it: that takes one
            // transaction
            return !drop.table().equals(table) && !index.unique();
        }
        return HARMLESS.contains(change.getClass());
    }

    /** Drops one, also one that a build left behind when it failed; a run that was cut off is repeated. */
    static String drop(QualifiedName table, Index index) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + quote(new QualifiedName(table.schema(), index.name()));
    }

    /** Builds one, in place of what an earlier run left behind. */
    static List<String> build(QualifiedName table, Index index) {
        return List.of(drop(table, index), Clauses.index(table, index, true));
    }

    /** Builds one beside the one of its name, so that there is no moment without; a run that was cut off is repeated. */
    static List<String> replace(QualifiedName table, Index index) {
        Index next = index.withName(ReplacedColumn.temporary(index.name()));
        var built = new QualifiedName(table.schema(), next.name());
        List<String> statements = new ArrayList<>(build(table, next));
        statements.add(drop(table, index));
        statements.add("ALTER INDEX " + quote(built) + " RENAME TO " + quote(index.name()));
        return statements;
    }
}
