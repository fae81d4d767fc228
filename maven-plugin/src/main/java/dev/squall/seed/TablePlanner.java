package dev.squall.seed;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import dev.squall.seed.check.Facts;
import dev.squall.seed.value.Values;
import dev.squall.seed.value.Wish;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides how the rows of one table are made. */
final class TablePlanner {
    private static final int WIDE = 150;
    private static final Pattern NEXTVAL = Pattern.compile("nextval\\('((?:[^']|'')+)'.*");

    private final SeedPlan plan;
    private final Table table;
    private final TableRows rows;
    private final List<String> doubtful = new ArrayList<>();

    TablePlanner(SeedPlan plan, Table table) {
        this.plan = plan;
        this.table = table;
        rows = plan.rows(table.name());
    }

    void plan() throws SQLException {
        if (plan.order().impossible().contains(table.name())) {
            rows.limit(0, "its ring of references, none of which may be null or wait for the others");
        }
        describe();
        refer();
        new KeyPlanner(rows, column -> values(column, true)).plan();
        choose();
        plan.checks(rows, doubtful);
    }

    private void describe() {
        Set<String> referredTo = plan.referredTo(table.name());
        // a row must fit a page of 8 kB
        int nulls = table.columns().size() > WIDE ? 90 : 12;
        for (Column column : table.columns()) {
            if (column.generatedSql().isEmpty()) {
                var added = new ColumnPlan(rows, column, nulls);
                added.required |=
                        referredTo.contains(column.name()) || plan.types().isRequired(column.type());
                rows.columns.put(column.name(), added);
                rank(added);
                count(added);
            }
        }
        Partitions.describe(table, rows.columns);
        Set<Facts.Order> orders = new HashSet<>();
        for (CheckConstraint check : table.checks()) {
            Facts facts = Facts.of(check.expression(), name -> sort(name));
            facts.hints().stream()
                    .filter(fact -> rows.columns.containsKey(fact.column()))
                    .forEach(fact -> fact.fact().addTo(rows.plan(fact.column()).hints));
            orders.addAll(facts.orders());
            if (!facts.complete() || !facts.orders().isEmpty()) {
                doubtful.add(check.expression());
            }
        }
        sort(orders);
        rows.columns.values().forEach(column -> column.required |= column.hints.required());
    }

    private Facts.Sort sort(String name) {
        return table.column(name)
                .filter(column -> column.generatedSql().isEmpty())
                .map(column -> plan.types().sort(column.type()))
                .orElse(Facts.Sort.OTHER);
    }

    /** Names tell which time of a row comes first. */
    private static void rank(ColumnPlan column) {
        String name = column.name();
        int rank = name.matches(".*(updat|modif|chang|last_|edit).*")
                ? 1
                : name.matches(".*(delet|clos|return|end|finish|ship|deliver|expir|due|until|required|archived).*")
                        ? 2
                        : 0;
        column.hints.rank(rank, 1);
    }

    private void count(ColumnPlan column) {
        if (!column.isCounter()) {
            return;
        }
        SequenceOptions options = column.column
                .identity()
                .map(Identity::sequence)
                .or(() -> sequence(column.column.defaultSql().orElse("")).map(Sequence::options))
                .orElse(SequenceOptions.DEFAULTS);
        column.hints.counts(options.firstValue(), options.increment().orElse(1));
        column.distinct = true;
        column.required = true;
    }

    private Optional<Sequence> sequence(String nextval) {
        Matcher matcher = NEXTVAL.matcher(nextval);
        String name = matcher.matches() ? matcher.group(1).replace("\"", "") : "";
        return plan.schema().sequences().stream()
                .filter(sequence -> sequence.name().toString().equals(name)
                        || sequence.name().equals(new QualifiedName("public", name)))
                .findFirst();
    }

    /** Columns that must be in order get their places. */
    private void sort(Set<Facts.Order> orders) {
        Map<String, Integer> places = new HashMap<>();
        for (int round = 0; round <= orders.size(); round++) {
            for (Facts.Order order : orders) {
                int before = places.getOrDefault(order.lower(), initial(order.lower()));
                int after = places.getOrDefault(order.higher(), initial(order.higher()));
                places.put(order.lower(), before);
                places.put(order.higher(), Math.max(after, before + 1));
            }
        }
        int most = places.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        places.forEach((name, place) ->
                Optional.ofNullable(rows.columns.get(name)).ifPresent(column -> column.hints.rank(place, most + 1)));
    }

    private int initial(String name) {
        ColumnPlan column = rows.columns.get(name);
        return column == null ? 0 : column.hints.rank();
    }

    private void refer() {
        List<ForeignKey> keys = table.foreignKeys().stream()
                .filter(key -> !isTrivial(key))
                .sorted(Comparator.comparingInt((ForeignKey key) -> isLater(key) ? 1 : 0)
                        .thenComparingInt(key -> key.target().equals(table.name()) ? 1 : 0)
                        .thenComparingInt(key -> LoadOrder.isNullable(table, key) ? 1 : 0)
                        .thenComparingInt(key -> -key.columns().size()))
                .toList();
        for (ForeignKey key : keys) {
            refer(key);
        }
    }

    /** A row that refers to itself by its own key, or the same reference again. */
    private boolean isTrivial(ForeignKey key) {
        boolean itself = key.target().equals(table.name()) && key.columns().equals(key.targetColumns());
        boolean again = table.foreignKeys().stream()
                .anyMatch(other -> other.name().compareTo(key.name()) < 0
                        && other.columns().equals(key.columns())
                        && other.target().equals(key.target())
                        && other.targetColumns().equals(key.targetColumns()));
        return itself || again;
    }

    private boolean isLater(ForeignKey key) {
        return plan.order().later().contains(new LoadOrder.Edge(table.name(), key.name()));
    }

    private void refer(ForeignKey key) {
        boolean later = isLater(key);
        boolean own = later || key.target().equals(table.name());
        boolean someNullable = key.columns().stream().anyMatch(name -> rows.isNullable(name));
        List<String> shared = key.columns().stream()
                .filter(name -> rows.plan(name).reference != null
                        || rows.plan(name).later
                        // its own key, of which the reference only has a part
                        || (own && someNullable && !rows.isNullable(name)))
                .toList();
        boolean nullable = key.columns().stream().anyMatch(name -> !shared.contains(name) && rows.isNullable(name));
        if (key.matchFull()) {
            nullable = shared.isEmpty() && key.columns().stream().allMatch(name -> rows.isNullable(name));
        }
        Rows parent = key.target().equals(table.name()) ? rows : plan.parent(key.target());
        var reference = new Reference(key, rows, parent, shared, nullable);
        if (later) {
            rows.later.add(reference);
            reference.own.forEach(name -> rows.plan(name).later = true);
            return;
        }
        rows.references.add(reference);
        reference.own.forEach(name -> {
            rows.plan(name).reference = reference;
            rows.plan(name).distinct = false;
        });
        if (!shared.isEmpty()) {
            rows.check();
        }
    }

    private void choose() {
        var left = new ArrayList<String>();
        for (ColumnPlan column : rows.columns.values()) {
            if (column.reference != null || column.later) {
                continue;
            }
            column.values =
                    values(column, column.distinct || column.digits != null).orElse(null);
            Values values = column.values;
            if (values == null) {
                left.add(column.name());
                if (column.required && column.column.defaultSql().isEmpty()) {
                    rows.limit(
                            0,
                            column.name() + " of the type "
                                    + column.column.type().sql() + ", for which there are no values");
                }
            } else if (column.distinct) {
                rows.limit(values.distinct(), column.name() + ", whose values must differ");
            }
        }
        boolean none = rows.columns.values().stream().noneMatch(ColumnPlan::isFilled);
        if (none) {
            rows.limit(0, "its columns, none of which can be filled");
        }
        if (!left.isEmpty()) {
            rows.notes.add("left to their defaults: " + String.join(", ", left));
        }
    }

    private Optional<Values> values(ColumnPlan column, boolean distinct) {
        var wish = new Wish(table.name().name(), column.name(), column.hints, column.draw, rows.draw(), distinct);
        return plan.types().values().of(wish, column.column.type());
    }
}
