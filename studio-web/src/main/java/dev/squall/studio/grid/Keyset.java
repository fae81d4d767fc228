package dev.squall.studio.grid;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.data.Sql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A total order of the rows of a relation, and the condition for the rows behind a given one.
 *
 * <p>NULLs are where PostgreSQL puts them: last when ascending, first when descending. The tie breakers go in the
 * direction of the last sort, so that an index over all of it can be read from either end.
 */
final class Keyset {
    private final List<Term> terms;

    private record Term(Sql expression, Sql cast, boolean descending, boolean nullable) {
        static Term of(Column column, boolean descending) {
            return new Term(Sql.of("t.").then(column.quoted()), Sql.of(column.cast()), descending, column.nullable());
        }

        /** The same order read from its end. */
        Term flipped() {
            return new Term(expression, cast, !descending, nullable);
        }

        Sql bind(String value) {
            return Sql.value(value, cast);
        }

        Sql same(@Nullable String value) {
            return value == null
                    ? expression.then(" is null")
                    : expression.then(" = ").then(bind(value));
        }

        /** The values behind this one; empty if there can be none. */
        Sql behind(@Nullable String value) {
            if (value == null) {
                return descending ? expression.then(" is not null") : Sql.EMPTY;
            }
            Sql strictly = strictlyBehind(value);
            return descending || !nullable
                    ? strictly
                    : Sql.of("(").then(strictly).then(" or ").then(expression).then(" is null)");
        }

        Sql strictlyBehind(String value) {
            return expression.then(descending ? " < " : " > ").then(bind(value));
        }

        Sql order() {
            return expression.then(descending ? " desc" : "");
        }
    }

    private Keyset(List<Term> terms) {
        this.terms = terms;
    }

    static Keyset of(GridQuery query) {
        List<Term> terms = new ArrayList<>();
        query.order().forEach(sort -> terms.add(Term.of(sort.column(), sort.descending())));
        boolean descending = !query.sorts().isEmpty()
                && query.sorts().get(query.sorts().size() - 1).descending();
        if (Paging.of(query.relation()) == Paging.ROW_PLACE) {
            terms.add(new Term(Sql.of("t.ctid"), Sql.of("tid"), descending, false));
        }
        var forward = new Keyset(List.copyOf(terms));
        return query.place().reversed() ? forward.reversed() : forward;
    }

    private Keyset reversed() {
        return new Keyset(terms.stream().map(Term::flipped).toList());
    }

    int size() {
        return terms.size();
    }

    /** The whole values of a row in the columns of the order, as text. */
    List<Sql> values() {
        return terms.stream().map(t -> t.expression.then("::text")).toList();
    }

    Sql orderBy() {
        return terms.isEmpty()
                ? Sql.EMPTY
                : Sql.of(" order by ")
                        .then(Sql.join(", ", terms.stream().map(Term::order).toList()));
    }

    /**
     * The conditions for the rows behind the row with these values: one, or two for rows that follow each other. A
     * condition with "or" for the NULLs of the first column would let no index start at the place.
     */
    List<Sql> behind(List<@Nullable String> values) {
        if (values.size() != terms.size()) {
            throw new InvalidFilter("The page token does not fit the order; start again at the first page.");
        }
        return isUniform(values) ? List.of(rowComparison(values)) : ladder(values);
    }

    /** Whether PostgreSQL's own comparison of rows means the same: one direction, and no NULL on the way. */
    private boolean isUniform(List<@Nullable String> values) {
        boolean descending = terms.get(0).descending;
        return terms.stream().allMatch(t -> t.descending == descending && (descending || !t.nullable))
                && values.stream().allMatch(v -> v != null);
    }

    private Sql rowComparison(List<@Nullable String> values) {
        List<Sql> binds = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                binds.add(terms.get(i).bind(value));
            }
        }
        return Sql.of("(")
                .then(Sql.join(", ", terms.stream().map(Term::expression).toList()))
                .then(terms.get(0).descending ? ") < (" : ") > (")
                .then(Sql.join(", ", binds))
                .then(")");
    }

    /** {@code a behind or (a same and (b behind or (b same and c behind)))}, the NULLs of a apart. */
    private List<Sql> ladder(List<@Nullable String> values) {
        Term term = terms.get(0);
        String value = values.get(0);
        Sql same = Sql.of("(")
                .then(term.same(value))
                .then(" and ")
                .then(rest(values))
                .then(")");
        if (value == null) {
            return term.descending ? List.of(same, term.expression.then(" is not null")) : List.of(same);
        }
        Sql main = term.expression
                .then(term.descending ? " <= " : " >= ")
                .then(term.bind(value))
                .then(" and (")
                .then(term.strictlyBehind(value))
                .then(" or ")
                .then(same)
                .then(")");
        return term.descending || !term.nullable ? List.of(main) : List.of(main, term.expression.then(" is null"));
    }

    private Sql rest(List<@Nullable String> values) {
        Sql rest = Sql.of("false");
        for (int i = terms.size() - 1; i > 0; i--) {
            Term term = terms.get(i);
            String value = values.get(i);
            Sql behind = term.behind(value);
            Sql same =
                    Sql.of("(").then(term.same(value)).then(" and ").then(rest).then(")");
            rest = behind.isEmpty()
                    ? same
                    : Sql.of("(").then(behind).then(" or ").then(same).then(")");
        }
        return rest;
    }
}
