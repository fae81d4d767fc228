package dev.squall.schema.diff;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Index;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which columns change so much that what depends on them must go before and come back after: the checks, indexes, foreign
 * keys and generated columns that PostgreSQL would refuse to carry over, or would print differently afterwards.
 */
final class Rebuilds {
    private final Schema from;
    private final Set<QualifiedName> rebuiltEnums;
    /** Columns whose type changes in another way than its length or precision, or whose enum type is rebuilt. */
    private final Set<Member> retyped = new TreeSet<>();
    /** Columns whose type changes in any way: not even the length of one that a computed column reads can change. */
    private final Set<Member> altered = new TreeSet<>();
    /** Those of the retyped whose values need a written conversion. */
    private final Set<Member> converted = new TreeSet<>();
    /** Columns that are dropped and added again under the same name. */
    private final Set<Member> recreated = new TreeSet<>();

    Rebuilds(Schema from, Schema to, Set<QualifiedName> rebuiltEnums) {
        this.from = from;
        this.rebuiltEnums = rebuiltEnums;
        for (Table table : from.tables()) {
            to.table(table.name())
                    .filter(after -> !rebuiltEnums.isEmpty() || !after.columns().equals(table.columns()))
                    .ifPresent(after -> classify(table, after));
        }
    }

    private void classify(Table before, Table after) {
        for (Column column : before.columns()) {
            Optional<Column> match = after.column(column.name());
            if (match.isPresent()) {
                classify(new Member(before.name(), column.name()), column, match.get());
            }
        }
        for (Column column : before.columns()) {
            boolean stays = after.column(column.name()).isPresent();
            boolean depends = column.generatedSql()
                    .filter(sql -> altered.stream()
                            .anyMatch(m -> m.owner().equals(before.name()) && SqlExpressions.mentions(sql, m.name())))
                    .isPresent();
            if (stays && depends) {
                recreated.add(new Member(before.name(), column.name()));
            }
        }
    }

    private void classify(Member member, Column before, Column after) {
        boolean enumRebuilt =
                before.type().userType().filter(rebuiltEnums::contains).isPresent();
        boolean sameType =
                before.type().element().name().equals(after.type().element().name())
                        && before.type().schema().equals(after.type().schema())
                        && before.type().array() == after.type().array();
        if (enumRebuilt || !sameType) {
            retyped.add(member);
        }
        if (enumRebuilt
                || !before.type().equals(after.type())
                || !before.collation().equals(after.collation())) {
            altered.add(member);
        }
        if (enumRebuilt || new TypeChange(before.type(), after.type()).needsUsing()) {
            converted.add(member);
        }
        boolean becomesGenerated =
                before.generatedSql().isEmpty() && after.generatedSql().isPresent();
        boolean virtualBecomesPlain = before.virtual() && after.generatedSql().isEmpty();
        boolean otherExpression = before.generatedSql().isPresent()
                && after.generatedSql().isPresent()
                && !(before.generatedSql().equals(after.generatedSql())
                        && before.virtual() == after.virtual()
                        && before.type().equals(after.type()));
        if (becomesGenerated || otherExpression || virtualBecomesPlain) {
            recreated.add(member);
        }
    }

    /** Whether nothing has to go and come back: then a table that is equal on both sides has no steps. */
    boolean isEmpty() {
        return rebuiltEnums.isEmpty() && retyped.isEmpty() && altered.isEmpty() && recreated.isEmpty();
    }

    boolean isRecreated(QualifiedName table, String column) {
        return recreated.contains(new Member(table, column));
    }

    boolean usesRebuiltEnum(Column column) {
        return column.type().userType().filter(rebuiltEnums::contains).isPresent();
    }

    /** Whether the constraint of the previous schema must be dropped even if it stays as it is. */
    boolean affects(QualifiedName table, Constraint constraint, Set<Member> droppedKeys) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Boolean primaryKey(PrimaryKey key) {
                return any(recreated, table, Stream.concat(key.columns().stream(), key.include().stream()));
            }

            @Override
            public Boolean unique(UniqueConstraint unique) {
                return any(recreated, table, Stream.concat(unique.columns().stream(), unique.include().stream()));
            }

            @Override
            public Boolean foreignKey(ForeignKey key) {
                Set<Member> touched = new TreeSet<>(recreated);
                touched.addAll(converted);
                return any(touched, table, key.columns().stream())
                        || any(touched, key.target(), key.targetColumns().stream())
                        || droppedKeys.contains(keyOf(key.target(), key.targetColumns()));
            }

            @Override
            public Boolean check(CheckConstraint check) {
                return mentions(table, check.expression());
            }

            @Override
            public Boolean exclusion(ExclusionConstraint exclusion) {
                return mentions(table, exclusion.definition());
            }
        });
    }

    /** Whether the index of the previous schema must be dropped even if it stays as it is. */
    boolean affects(QualifiedName table, Index index) {
        Set<Member> touched = new TreeSet<>(recreated);
        touched.addAll(converted);
        List<String> columns = new ArrayList<>(index.include());
        List<String> expressions = new ArrayList<>(index.where().stream().toList());
        index.keys().forEach(key -> {
            key.column().ifPresent(columns::add);
            key.expression().ifPresent(expressions::add);
        });
        return any(touched, table, columns.stream()) || expressions.stream().anyMatch(sql -> mentions(table, sql));
    }

    private boolean mentions(QualifiedName table, String sql) {
        return Stream.concat(retyped.stream(), recreated.stream())
                .anyMatch(m -> m.owner().equals(table) && SqlExpressions.mentions(sql, m.name()));
    }

    private static boolean any(Set<Member> members, QualifiedName table, Stream<String> columns) {
        return columns.anyMatch(c -> members.contains(new Member(table, c)));
    }

    /** A key of a table as foreign keys see it: its columns in any order. */
    static Member keyOf(QualifiedName table, List<String> columns) {
        return new Member(table, String.join("\0", new TreeSet<>(columns)));
    }

    /** The columns of an enum type in the previous schema. */
    List<Change.Use> uses(QualifiedName type, Steps steps) {
        List<Change.Use> uses = new ArrayList<>();
        for (Table table : from.tables()) {
            for (Column column : table.columns()) {
                if (column.type().userType().equals(Optional.of(type))
                        && !isRecreated(table.name(), column.name())
                        && !steps.dropsEarly(table.name(), column.name())) {
                    uses.add(new Change.Use(
                            table.name(), column.name(), column.type().array()));
                }
            }
        }
        return uses;
    }
}
