package dev.squall.sql;

import static dev.squall.sql.Sql.caseWhen;
import static dev.squall.sql.Sql.coalesce;
import static dev.squall.sql.Sql.exists;
import static dev.squall.sql.Sql.greatest;
import static dev.squall.sql.Sql.least;
import static dev.squall.sql.Sql.max;
import static dev.squall.sql.Sql.nullif;
import static dev.squall.sql.Sql.scalar;
import static dev.squall.sql.Sql.select;
import static dev.squall.sql.Sql.value;
import static dev.squall.sql.sample.Tables.CITIES;
import static dev.squall.sql.sample.Tables.USERS;

import dev.squall.schema.Identifiers;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Random expressions over the sample tables, each with the SQL that it must mean: with every parenthesis and with
 * values as literals, as nobody but a machine would write it.
 */
final class RandomExpressions {

    private static final String[] WORDS = {"", "a", "Ab", "b%", "_", "a'b", "\\", "?", "\u00e9\ud83d\ude00"};

    /**
     * One expression.
     *
     * @param expression as users build it
     * @param meaning as SQL
     */
    record Pair<E>(E expression, String meaning) {}

    private final Random random;

    RandomExpressions(Random random) {
        this.random = random;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    String word() {
        return WORDS[below(WORDS.length)];
    }

    private static String literal(String text) {
        return Identifiers.literal(text) + "::text";
    }

    @SafeVarargs
    private <E> Pair<E> oneOf(int depth, IntFunction<Pair<E>>... kinds) {
        return kinds[below(kinds.length)].apply(depth - 1);
    }

    Pair<NullableNumber<Long>> number(int depth) {
        if (depth == 0) {
            long constant = below(7) - 3;
            return switch (below(3)) {
                case 0 -> new Pair<>(nullif(USERS.cityId, 9L), "(users.city_id)");
                case 1 -> new Pair<>(nullif(USERS.id, -1L), "(users.id)");
                default -> new Pair<>(nullif(value(constant), 99L), "(" + constant + "::bigint)");
            };
        }
        return oneOf(depth, this::arithmetic, this::negated, this::numberChoice, this::ofText, this::subquery);
    }

    private Pair<NullableNumber<Long>> arithmetic(int depth) {
        var a = number(depth);
        var b = number(depth);
        return switch (below(6)) {
            case 0 -> new Pair<>(a.expression.plus(b.expression), "(" + a.meaning + " + " + b.meaning + ")");
            case 1 -> new Pair<>(a.expression.minus(b.expression), "(" + a.meaning + " - " + b.meaning + ")");
            case 2 -> new Pair<>(a.expression.times(b.expression), "(" + a.meaning + " * " + b.meaning + ")");
            case 3 -> new Pair<>(a.expression.modulo(5), "(" + a.meaning + " % 5)");
            case 4 -> new Pair<>(a.expression.dividedBy(3L), "(" + a.meaning + " / 3)");
            default -> new Pair<>(a.expression.bitXor(6L), "(" + a.meaning + " # 6::bigint)");
        };
    }

    private Pair<NullableNumber<Long>> negated(int depth) {
        var a = number(depth);
        return below(2) == 0
                ? new Pair<>(a.expression.negated(), "(- " + a.meaning + ")")
                : new Pair<>(a.expression.abs(), "abs(" + a.meaning + ")");
    }

    private Pair<NullableNumber<Long>> numberChoice(int depth) {
        var a = number(depth);
        var b = number(depth);
        var c = condition(depth);
        return switch (below(5)) {
            case 0 ->
                new Pair<>(coalesce(a.expression, b.expression), "coalesce(" + a.meaning + ", " + b.meaning + ")");
            case 1 ->
                new Pair<>(greatest(a.expression, b.expression), "greatest(" + a.meaning + ", " + b.meaning + ")");
            case 2 -> new Pair<>(least(a.expression, b.expression), "least(" + a.meaning + ", " + b.meaning + ")");
            case 3 -> new Pair<>(nullif(a.expression, b.expression), "nullif(" + a.meaning + ", " + b.meaning + ")");
            default ->
                new Pair<>(
                        caseWhen(c.expression, a.expression).end(),
                        "(case when (" + c.meaning + ") then " + a.meaning + " end)");
        };
    }

    private Pair<NullableNumber<Long>> ofText(int depth) {
        var text = text(depth);
        return new Pair<>(Sql.cast(text.expression.length(), Sql.BIGINT), "(length(" + text.meaning + ")::bigint)");
    }

    private Pair<NullableNumber<Long>> subquery(int depth) {
        var a = number(depth);
        return new Pair<>(
                scalar(max(CITIES.id), q -> q.from(CITIES).where(CITIES.id.le(a.expression))),
                "(select max(cities.id) from cities where (cities.id <= " + a.meaning + "))");
    }

    Pair<NullableText> text(int depth) {
        if (depth == 0) {
            String word = word();
            return switch (below(3)) {
                case 0 -> new Pair<>(nullif(USERS.name, "\u0001"), "(users.name)");
                case 1 -> new Pair<>(USERS.preferences.textAt("theme"), "(users.preferences #>> '{theme}')");
                default -> new Pair<>(nullif(value(word), "\u0001"), "(" + literal(word) + ")");
            };
        }
        return oneOf(depth, this::changed, this::joined, this::textChoice);
    }

    private Pair<NullableText> changed(int depth) {
        var a = text(depth);
        String word = word();
        return switch (below(6)) {
            case 0 -> new Pair<>(a.expression.upper(), "upper(" + a.meaning + ")");
            case 1 -> new Pair<>(a.expression.left(2), "left(" + a.meaning + ", 2)");
            case 2 -> new Pair<>(a.expression.substring(2), "substr(" + a.meaning + ", 2)");
            case 3 ->
                new Pair<>(a.expression.replace("a", word), "replace(" + a.meaning + ", 'a', " + literal(word) + ")");
            case 4 -> new Pair<>(a.expression.padEnd(3, "*"), "rpad(" + a.meaning + ", 3, '*')");
            default -> new Pair<>(a.expression.collate("C"), "(" + a.meaning + " collate \"C\")");
        };
    }

    private Pair<NullableText> joined(int depth) {
        var a = text(depth);
        var b = text(depth);
        return new Pair<>(a.expression.concat(b.expression), "(" + a.meaning + " || " + b.meaning + ")");
    }

    private Pair<NullableText> textChoice(int depth) {
        var a = text(depth);
        var b = text(depth);
        var c = condition(depth);
        return new Pair<>(
                caseWhen(c.expression, a.expression.coalesce("n"))
                        .otherwise(b.expression.coalesce("m"))
                        .left(3)
                        .concat(b.expression),
                "(left((case when (" + c.meaning + ") then coalesce(" + a.meaning + ", 'n') else coalesce(" + b.meaning
                        + ", 'm') end), 3) || " + b.meaning + ")");
    }

    Pair<Condition> condition(int depth) {
        if (depth == 0) {
            return new Pair<>(USERS.cityId.isNull(), "(users.city_id is null)");
        }
        return oneOf(
                depth, this::compared, this::listed, this::logical, this::logical, this::textual, this::structured);
    }

    private Pair<Condition> compared(int depth) {
        var a = number(depth);
        var b = number(depth);
        return switch (below(6)) {
            case 0 -> new Pair<>(a.expression.eq(b.expression), "(" + a.meaning + " = " + b.meaning + ")");
            case 1 -> new Pair<>(a.expression.lt(b.expression), "(" + a.meaning + " < " + b.meaning + ")");
            case 2 -> new Pair<>(a.expression.ge(2), "(" + a.meaning + " >= 2)");
            case 3 ->
                new Pair<>(
                        a.expression.isDistinctFrom(b.expression),
                        "(" + a.meaning + " is distinct from " + b.meaning + ")");
            case 4 -> new Pair<>(a.expression.betweenSymmetric(3L, 1L), "(" + a.meaning + " between 1 and 3)");
            default ->
                new Pair<>(
                        a.expression.between(b.expression, a.expression),
                        "((" + a.meaning + " >= " + b.meaning + ") and (" + a.meaning + " <= " + a.meaning + "))");
        };
    }

    private Pair<Condition> listed(int depth) {
        var a = number(depth);
        return switch (below(4)) {
            case 0 -> new Pair<>(a.expression.in(1, 2, 3), "(" + a.meaning + " in (1, 2, 3))");
            case 1 -> new Pair<>(a.expression.notIn(List.of(1L, 2L)), "(" + a.meaning + " not in (1, 2))");
            case 2 ->
                new Pair<>(
                        a.expression.eq(Sql.anyOf(select(CITIES.id).from(CITIES))),
                        "(" + a.meaning + " in (select cities.id from cities))");
            default ->
                new Pair<>(
                        exists(select(CITIES.id).from(CITIES).where(CITIES.id.eq(a.expression))),
                        "(exists (select 1 from cities where (cities.id = " + a.meaning + ")))");
        };
    }

    private Pair<Condition> logical(int depth) {
        var a = condition(depth);
        var b = condition(depth);
        return switch (below(5)) {
            case 0 -> new Pair<>(a.expression.and(b.expression), "(" + a.meaning + " and " + b.meaning + ")");
            case 1 -> new Pair<>(a.expression.or(b.expression), "(" + a.meaning + " or " + b.meaning + ")");
            case 2 -> new Pair<>(a.expression.not(), "(not " + a.meaning + ")");
            case 3 -> new Pair<>(a.expression.eq(b.expression), "(" + a.meaning + " = " + b.meaning + ")");
            default -> new Pair<>(a.expression.isNotTrue(), "(" + a.meaning + " is not true)");
        };
    }

    private Pair<Condition> textual(int depth) {
        var a = text(depth);
        String word = word();
        String quoted = literal(word);
        return switch (below(5)) {
            case 0 -> new Pair<>(a.expression.eq(word), "(" + a.meaning + " = " + quoted + ")");
            case 1 -> new Pair<>(a.expression.startsWith(word), "(starts_with(" + a.meaning + ", " + quoted + "))");
            case 2 -> new Pair<>(a.expression.contains(word), "(strpos(" + a.meaning + ", " + quoted + ") > 0)");
            case 3 ->
                new Pair<>(
                        a.expression.endsWith(word),
                        "(right(" + a.meaning + ", length(" + quoted + ")) = " + quoted + ")");
            default -> new Pair<>(a.expression.ilike("%a_%"), "(" + a.meaning + " ilike '%a_%')");
        };
    }

    private Pair<Condition> structured(int depth) {
        String word = word();
        String quoted = literal(word);
        return switch (below(5)) {
            case 0 -> new Pair<>(USERS.tags.has(word), "(users.tags @> array[" + quoted + "])");
            case 1 -> new Pair<>(value(word).eq(Sql.anyOf(USERS.tags)), "(" + quoted + " = any (users.tags))");
            case 2 -> new Pair<>(USERS.tags.at(1).eq(word), "((users.tags)[1] = " + quoted + ")");
            case 3 -> new Pair<>(USERS.preferences.hasKey(word), "(users.preferences ?? " + quoted + ")");
            default ->
                new Pair<>(USERS.tags.append(word).size().eq(2), "(cardinality(users.tags || " + quoted + ") = 2)");
        };
    }
}
