package dev.squall.seed;

import dev.squall.schema.DataType;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.UniqueConstraint;
import dev.squall.seed.KeyDigits.Digit;
import dev.squall.seed.value.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides what makes the difference between rows in each key of a table. */
final class KeyPlanner {
    private static final Pattern ELEMENT =
            Pattern.compile("(\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_$]*)(?: COLLATE [^ ]+)?(?: [a-z_.]+_ops)? WITH (=|&&)");
    private static final long ENOUGH = 2;

    private final TableRows rows;
    private final Function<ColumnPlan, Optional<Values>> distinct;

    /**
     * Decides for a table.
     *
     * @param distinct the values of a column if they must differ
     */
    KeyPlanner(TableRows rows, Function<ColumnPlan, Optional<Values>> distinct) {
        this.rows = rows;
        this.distinct = distinct;
    }

    private record Key(String name, List<String> columns, boolean nullsDiffer, boolean exclusion) {}

    void plan() {
        for (Key key : keys()) {
            plan(key);
        }
    }

    private List<Key> keys() {
        var keys = new ArrayList<Key>();
        rows.table.primaryKey().ifPresent(key -> keys.add(new Key(key.name(), key.columns(), true, false)));
        for (UniqueConstraint unique : rows.table.uniques()) {
            keys.add(new Key(unique.name(), unique.columns(), !unique.nullsNotDistinct(), false));
        }
        for (Index index : rows.table.indexes()) {
            if (index.unique()) {
                keys.add(new Key(
                        index.name(),
                        index.keys().stream().flatMap(this::columns).toList(),
                        !index.nullsNotDistinct(),
                        false));
            }
        }
        for (ExclusionConstraint exclusion : rows.table.exclusions()) {
            keys.add(new Key(exclusion.name(), elements(exclusion), true, true));
        }
        // those with one column leave no choice
        keys.sort(Comparator.comparingInt(key -> key.columns().size()));
        return keys;
    }

    /** The column; of an expression all columns in it, of which one will make the difference if anything does. */
    private Stream<String> columns(IndexKey key) {
        return key.column()
                .map(Stream::of)
                .orElseGet(() -> rows.columns.keySet().stream()
                        .filter(name -> RowChecks.isIn(name, key.expression().orElse(""))));
    }

    private static List<String> elements(ExclusionConstraint exclusion) {
        int where = exclusion.definition().indexOf(" WHERE (");
        String list =
                where < 0 ? exclusion.definition() : exclusion.definition().substring(0, where);
        return ELEMENT.matcher(list)
                .results()
                .map(element -> element.group(1).replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
    }

    private void plan(Key key) {
        List<ColumnPlan> columns = key.columns().stream()
                .map(rows.columns::get)
                .filter(plan -> plan != null)
                .toList();
        boolean decided = columns.stream().anyMatch(plan -> plan.distinct)
                || rows.keys.stream().anyMatch(digits -> digits.isWithin(key.columns()));
        if (decided) {
            return;
        }
        List<Reference> references = references(key);
        Optional<ColumnPlan> single = single(columns, !references.isEmpty());
        if (single.isPresent()) {
            single.get().distinct = true;
            single.get().required = true;
            return;
        }
        List<Digit> digits = digits(columns, references);
        if (digits.isEmpty()) {
            fallBack(key, columns);
            return;
        }
        var together = new KeyDigits(digits, rows.draw().of(key.name()));
        assign(together, columns, references, key);
    }

    private void assign(KeyDigits together, List<ColumnPlan> columns, List<Reference> references, Key key) {
        boolean nullable = key.nullsDiffer() && references.stream().anyMatch(reference -> reference.nullable);
        references.forEach(reference -> reference.digits = together);
        columns.stream().filter(this::isDigit).forEach(plan -> {
            plan.digits = together;
            plan.required = true;
        });
        together.columns(key.columns());
        // where the reference may be null, those that find nothing more to refer to refer to nothing
        if (!nullable) {
            rows.keys.add(together);
            rows.limit(together.capacity(), key.name() + ", whose values must differ");
        }
    }

    private boolean isDigit(ColumnPlan plan) {
        return plan.isFree()
                && distinct.apply(plan).filter(values -> values.distinct() > 1).isPresent();
    }

    /** The references within the key that decide about different columns of it. */
    private List<Reference> references(Key key) {
        var within = new ArrayList<Reference>();
        Set<String> taken = new LinkedHashSet<>();
        Stream.concat(rows.references.stream(), rows.later.stream())
                .filter(reference -> reference.shared.isEmpty() && reference.digits == null && !reference.isSelf())
                .filter(reference -> key.columns().containsAll(reference.own))
                .sorted(Comparator.comparingInt(reference -> -reference.own.size()))
                .forEach(reference -> {
                    if (reference.own.stream().noneMatch(taken::contains)) {
                        taken.addAll(reference.own);
                        within.add(reference);
                    }
                });
        return within;
    }

    /** A column that can make the difference alone. Numbers beside a reference are those of lines, and begin anew. */
    private Optional<ColumnPlan> single(List<ColumnPlan> columns, boolean beside) {
        var candidates = new ArrayList<ColumnPlan>();
        for (ColumnPlan plan : columns) {
            boolean line = beside && !plan.isCounter() && (isWhole(plan.column.type()) || isRange(plan));
            if (plan.isFree() && !line) {
                long values = distinct.apply(plan).map(Values::distinct).orElse(0L);
                if (values >= rows.size() * ENOUGH || (values >= rows.size() && plan.isCounter())) {
                    // the last one of equals: what comes first in a key groups rows
                    candidates.add(0, plan);
                }
            }
        }
        return candidates.stream().min(Comparator.comparingInt(KeyPlanner::rank));
    }

    private static int rank(ColumnPlan plan) {
        if (plan.isCounter()) {
            return 0;
        }
        return switch (plan.column.type().name()) {
            case "uuid" -> 1;
            case "smallint", "integer", "bigint" -> 2;
            case "text", "character varying", "citext" -> 3;
            default -> 4;
        };
    }

    private static boolean isWhole(DataType type) {
        return Set.of("smallint", "integer", "bigint").contains(type.name()) && !type.array();
    }

    private static boolean isRange(ColumnPlan plan) {
        return plan.column.type().name().contains("range");
    }

    private List<Digit> digits(List<ColumnPlan> columns, List<Reference> references) {
        var digits = new ArrayList<Digit>();
        references.forEach(reference -> digits.add(new Digit(reference, reference::choices, false)));
        columns.stream()
                .filter(this::isDigit)
                .map(plan -> {
                    long choices = distinct.apply(plan).map(Values::distinct).orElse(0L);
                    return new Digit(plan, () -> choices, isWhole(plan.column.type()) || isRange(plan));
                })
                // few choices first: a thousand lines of one kind are fewer than a line of each kind
                .sorted(Comparator.comparingLong(digit -> digit.size().getAsLong()))
                .forEach(digits::add);
        return digits;
    }

    private void fallBack(Key key, List<ColumnPlan> columns) {
        if (key.exclusion() || columns.isEmpty()) {
            rows.limit(1, key.name() + ", which is not understood");
            return;
        }
        rows.seen.add(new SeenKey(key.columns(), key.nullsDiffer()));
        rows.check();
    }
}
