package dev.squall.seed;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Domain;
import dev.squall.seed.check.Facts;
import dev.squall.seed.value.Hints;
import dev.squall.seed.value.TypeValues;
import dev.squall.seed.value.Values;
import dev.squall.seed.value.Wish;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The values of domains: where their conditions are not simple, the server chooses those that they accept. */
final class DomainPools implements TypeValues.DomainRules {
    /** What PostgreSQL calls the value of a domain. */
    private static final String VALUE = "VALUE";

    private static final int CANDIDATES = 5000;

    private final Connection connection;
    private final Function<Domain, Facts.Sort> sorts;

    DomainPools(Connection connection, Function<Domain, Facts.Sort> sorts) {
        this.connection = connection;
        this.sorts = sorts;
    }

    private Facts facts(Domain domain, CheckConstraint check) {
        return Facts.of(check.expression(), name -> name.equals(VALUE) ? sorts.apply(domain) : Facts.Sort.OTHER);
    }

    @Override
    public void describe(Domain domain, Hints hints) {
        for (CheckConstraint check : domain.checks()) {
            facts(domain, check).hints().forEach(fact -> fact.fact().addTo(hints));
        }
    }

    @Override
    public Optional<Values> accepted(Domain domain, Wish wish, Values values) {
        boolean known =
                domain.checks().stream().allMatch(check -> facts(domain, check).complete());
        if (known) {
            return Optional.of(values);
        }
        List<String> pool;
        try {
            pool = pool(domain, values);
        } catch (SQLException e) {
            throw new SeedException("The conditions of the domain " + domain.name() + " cannot be computed (SQLSTATE "
                    + e.getSQLState() + "). Leave out the tables that use it with rows of 0.");
        }
        return pool.isEmpty() ? Optional.empty() : Optional.of(wish.list(pool));
    }

    private List<String> pool(Domain domain, Values values) throws SQLException {
        var candidates = new ArrayList<String>();
        for (int i = 0; i < CANDIDATES && (values.distinct() == 0 || i < values.distinct()); i++) {
            candidates.add(values.at(i));
        }
        String conditions = domain.checks().stream()
                .map(check -> "(" + RowChecks.escaped(check.expression()) + ") IS NOT FALSE")
                .collect(Collectors.joining(" AND "));
        // of a domain, VALUE is a column of that name
        String sql = "SELECT u.candidate FROM unnest(?::text[]) WITH ORDINALITY AS u(candidate, number),"
                + " LATERAL (SELECT u.candidate::" + domain.type().sql() + " AS value) AS v WHERE " + conditions
                + " ORDER BY u.number";
        var pool = new ArrayList<String>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", candidates.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pool.add(rows.getString(1));
                }
            }
        }
        return pool.stream().distinct().toList();
    }
}
