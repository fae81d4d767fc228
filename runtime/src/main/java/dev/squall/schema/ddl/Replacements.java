package dev.squall.schema.ddl;

import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.CommentTarget;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.ObjectChange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which columns a new one replaces, and which steps are a part of that. */
final class Replacements {
    private final Set<Member> columns = new TreeSet<>();
    /** (table, name) of the indexes of these columns. */
    private final Set<Member> indexes = new TreeSet<>();
    /** What the main file takes away, so that nothing after it can read it. */
    private final Set<String> gone = new HashSet<>();

    Replacements(Diff diff, Predicate<QualifiedName> online) {
        diff.changes().forEach(this::note);
        for (Change change : diff.changes()) {
            if (change instanceof Change.ChangeType type) {
                Member column = column(type);
                if (diff.batched().containsKey(column) && online.test(type.table()) && readsWhatStays(type.using())) {
                    columns.add(column);
                    diff.batched()
                            .getOrDefault(column, List.of())
                            .forEach(i -> indexes.add(new Member(type.table(), i.name())));
                }
            }
        }
    }

    private static Member column(Change.ChangeType type) {
        return new Member(type.table(), type.to().name());
    }

    private void note(Change change) {
        if (change instanceof Change.DropColumn drop) {
            gone.add(drop.column().name());
        } else if (change instanceof Change.DropTable drop) {
            gone.add(drop.table().name());
        } else if (change instanceof Change.DropEnum drop) {
            gone.add(drop.type().name());
        } else if (change instanceof Change.DropSequence drop) {
            gone.add(drop.name().name());
        } else if (change instanceof ObjectChange.DropRaw drop) {
            gone.addAll(SqlExpressions.names(drop.object().name()));
        } else if (change instanceof ObjectChange.DropView drop) {
            gone.add(drop.view().name().name());
        }
    }

    /** Whether the expression can be computed after the main file has run. */
    boolean readsWhatStays(Optional<String> sql) {
        return sql.map(SqlExpressions::names)
                .filter(names -> names.stream().anyMatch(gone::contains))
                .isEmpty();
    }

    boolean isReplaced(Change.ChangeType type) {
        return columns.contains(column(type));
    }

    /** Whether the step is not to be done apart, as the replacement of a column does it. */
    boolean include(Change change) {
        if (change instanceof Change.DropDefault drop) {
            return columns.contains(new Member(drop.table(), drop.column()));
        } else if (change instanceof Change.SetDefault set) {
            return columns.contains(new Member(set.table(), set.column()));
        } else if (change instanceof Change.DropIndex drop) {
            return indexes.contains(new Member(drop.table(), drop.index().name()));
        } else if (change instanceof Change.CreateIndex create) {
            return indexes.contains(new Member(create.table(), create.index().name()));
        } else if (change instanceof Change.SetComment comment) {
            CommentTarget target = comment.target();
            return target.kind() == CommentTarget.Kind.COLUMN
                    && target.member()
                            .filter(m -> columns.contains(new Member(target.object(), m)))
                            .isPresent();
        }
        return false;
    }
}
