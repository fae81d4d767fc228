package dev.squall.schema.diff;

import dev.squall.schema.Column;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Domain;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The difference of the columns of one table that stays. */
final class ColumnDiff {
    private final Table before;
    private final Table after;
    private final Intents intents;
    private final Set<QualifiedName> domainDefaults;
    private final LossPolicy policy;
    private final Rebuilds rebuilds;
    private final Steps steps;
    private final Gates gates;

    ColumnDiff(Table before, Table after, DesiredSchema to, LossPolicy policy, Rebuilds rebuilds, Steps steps) {
        this.before = before;
        this.after = after;
        this.intents = to.intents();
        this.domainDefaults = to.schema().domains().stream()
                .filter(d -> d.defaultSql().isPresent())
                .map(Domain::name)
                .collect(Collectors.toUnmodifiableSet());
        this.policy = policy;
        this.rebuilds = rebuilds;
        this.steps = steps;
        this.gates = new Gates(to.intents(), policy, steps);
    }

    void compare() {
        if (rebuilds.isEmpty() && before.columns().equals(after.columns())) {
            return;
        }
        for (Column column : after.columns()) {
            Optional<Column> old = before.column(column.name());
            if (old.isEmpty()) {
                add(column);
            } else if (rebuilds.isRecreated(table(), column.name())) {
                recreate(old.get(), column);
            } else {
                alter(old.get(), column);
            }
        }
        before.columns().stream().filter(c -> after.column(c.name()).isEmpty()).forEach(this::drop);
    }

    private QualifiedName table() {
        return after.name();
    }

    private void add(Column column) {
        // a computed column may read columns that are added or change in the same release
        Phase phase = column.generatedSql().isPresent() ? Phase.ADD_GENERATED : Phase.ADD_COLUMNS;
        var change = new Change.AddColumn(table(), column, backfill(column));
        if (change.hazards().contains(Hazard.NEW_COLUMN_FAILS) && !hasDomainDefault(column)) {
            var member = new Member(table(), column.name());
            gates.add(
                    phase,
                    change,
                    member,
                    Hazard.NEW_COLUMN_FAILS,
                    "column " + member + " is new, NOT NULL and without a default",
                    "@Column(backfill = \"...\") or a default on the component");
        } else {
            steps.add(phase, change);
        }
        comment(Optional.empty(), column);
    }

    private boolean hasDomainDefault(Column column) {
        return column.type()
                .userType()
                .filter(type -> !column.type().array() && domainDefaults.contains(type))
                .isPresent();
    }

    private void drop(Column column) {
        var member = new Member(table(), column.name());
        boolean derived = column.generatedSql().isPresent();
        // a computed column is in the way of the columns that it reads
        Phase phase = derived
                ? Phase.DROP_GENERATED
                : rebuilds.usesRebuiltEnum(column) ? Phase.DROP_EARLY : Phase.DROP_COLUMNS;
        if (policy == LossPolicy.ACCEPT || (derived && intents.droppedColumns().contains(member))) {
            steps.add(phase, new Change.DropColumn(table(), column, false, derived));
            return;
        }
        var change =
                new Change.DropColumn(table(), column, !intents.lossyColumns().contains(member), derived);
        if (intents.droppedColumns().contains(member)) {
            steps.add(phase, change);
            return;
        }
        steps.block(Phase.DROP_COLUMNS, change);
        List<String> added = after.columns().stream()
                .map(Column::name)
                .filter(name -> before.column(name).isEmpty())
                .toList();
        Losses.report(
                steps,
                "column " + member,
                added,
                "@Column(renamedFrom = \"" + column.name() + "\") on the component",
                "@Dropped(column = \"" + column.name() + "\") on the record");
    }

    private void recreate(Column old, Column column) {
        boolean derived = old.generatedSql().isPresent();
        var member = new Member(table(), column.name());
        if (!derived && policy != LossPolicy.ACCEPT && !intents.droppedColumns().contains(member)) {
            steps.block(Phase.DROP_GENERATED, new Change.DropColumn(table(), old, true, false));
            Losses.report(
                    steps,
                    "the plain column " + member,
                    List.of("the generated column " + member),
                    "it under another name",
                    "@Dropped(column = \"" + column.name() + "\") on the record");
            return;
        }
        steps.add(
                Phase.DROP_GENERATED,
                new Change.DropColumn(
                        table(),
                        old,
                        !derived
                                && policy != LossPolicy.ACCEPT
                                && !intents.lossyColumns().contains(member),
                        derived));
        add(column);
    }

    private void alter(Column old, Column column) {
        boolean typeChanges =
                !old.type().equals(column.type()) || !old.collation().equals(column.collation());
        boolean defaultInTheWay = typeChanges || rebuilds.usesRebuiltEnum(old);
        if (old.generatedSql().isPresent() && column.generatedSql().isEmpty()) {
            steps.add(Phase.DROP_DEFAULTS, new Change.DropExpression(table(), column.name()));
        }
        if (old.identity().isPresent() && column.identity().isEmpty()) {
            steps.add(Phase.DROP_DEFAULTS, new Change.DropIdentity(table(), column.name()));
        }
        defaults(old, column, defaultInTheWay);
        if (typeChanges) {
            changeType(old, column);
        }
        nullability(old, column);
        column.identity().ifPresent(identity -> {
            if (old.identity().isEmpty()) {
                steps.add(Phase.IDENTITY, new Change.AddIdentity(table(), column, identity));
            } else if (!old.identity().get().equals(identity)) {
                steps.add(Phase.IDENTITY, new Change.AlterIdentity(table(), column, identity, narrows(old, column)));
            }
        });
        comment(old.comment(), column);
    }

    private static boolean narrows(Column old, Column column) {
        var before = old.identity().orElseThrow().sequence();
        var after = column.identity().orElseThrow().sequence();
        return after.narrows(column.type(), before, old.type());
    }

    private void defaults(Column old, Column column, boolean inTheWay) {
        boolean dropped =
                old.defaultSql().isPresent() && (inTheWay || column.defaultSql().isEmpty());
        if (dropped) {
            steps.add(Phase.DROP_DEFAULTS, new Change.DropDefault(table(), column.name()));
        }
        if (dropped || !old.defaultSql().equals(column.defaultSql())) {
            column.defaultSql()
                    .ifPresent(
                            sql -> steps.add(Phase.SET_DEFAULTS, new Change.SetDefault(table(), column.name(), sql)));
        }
    }

    private void nullability(Column old, Column column) {
        if (old.nullable() && !column.nullable()) {
            setNotNull(column);
        } else if (!old.nullable() && column.nullable()) {
            steps.add(Phase.NULLABILITY, new Change.DropNotNull(table(), column.name()));
        }
    }

    /** A column that is filled, or that becomes an identity, which its key has kept from being NULL, is safe. */
    private void setNotNull(Column column) {
        var change = new Change.SetNotNull(table(), column.name(), backfill(column));
        var member = new Member(table(), column.name());
        if (change.backfill().isPresent()) {
            steps.add(Phase.NULLABILITY, change);
        } else {
            gates.add(
                    Phase.NULLABILITY,
                    change,
                    member,
                    Hazard.NOT_NULL_SCANS,
                    "column " + member + " becomes NOT NULL",
                    "@Column(backfill = \"...\") on the component");
        }
    }

    private void changeType(Column old, Column column) {
        var change = new Change.ChangeType(table(), old, column, using(old, column));
        var member = new Member(table(), column.name());
        var types = new TypeChange(old.type(), column.type());
        boolean said = intents.conversions().containsKey(member);
        if (said || !(types.narrows() || types.needsUsing())) {
            steps.add(Phase.CHANGE_TYPES, change);
            return;
        }
        gates.add(
                Phase.CHANGE_TYPES,
                change,
                member,
                types.needsUsing() ? Hazard.TYPE_MAY_FAIL : Hazard.TYPE_NARROWS,
                "column " + member + " changes from " + old.type().sql() + " to "
                        + column.type().sql(),
                "@Column(using = \"...\") on the component");
    }

    private Optional<String> using(Column old, Column column) {
        Optional<String> given = Optional.ofNullable(intents.conversions().get(new Member(table(), column.name())));
        var types = new TypeChange(old.type(), column.type());
        return given.or(() ->
                types.needsUsing() ? Optional.of(types.using(Identifiers.quote(column.name()))) : Optional.empty());
    }

    private Optional<String> backfill(Column column) {
        return Optional.ofNullable(intents.backfills().get(new Member(table(), column.name())));
    }

    private void comment(Optional<String> old, Column column) {
        steps.comment(CommentTarget.member(CommentTarget.Kind.COLUMN, table(), column.name()), old, column.comment());
    }
}
