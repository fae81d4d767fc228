package dev.squall.studio.grid;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.grid.RowCount.Certainty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts rows in steps: the estimate of the server, a count that stops at a limit or after a quarter of a second, and an
 * exact count for those who ask for it. Safe for use by several threads.
 */
public final class RowCounter {
    private static final long CAP = 10_000;
    private static final long LARGE = 100_000;
    private static final Duration QUICK = Duration.ofMillis(250);
    private static final Duration EXACT = Duration.ofMinutes(5);
    private static final String QUERY_CANCELED = "57014";

    private final ReadLane lane;

    /** A counter over a lane. */
    public RowCounter(ReadLane lane) {
        this.lane = lane;
    }

    /**
     * What can be said at once about the rows of a query.
     *
     * @throws SQLException if the server refuses
     */
    public RowCount quick(Catalog catalog, GridQuery query) throws SQLException {
        Sql estimate = estimate(query.relation());
        Sql counted = new GridSql(catalog, query).cappedCount(CAP + 1);
        boolean filtered = !query.filters().isEmpty();
        // in one statement; of a large table without filters the estimate is all that is wanted
        Sql sql = Sql.of("select rows, case when " + filtered + " or rows <= " + CAP + " then (")
                .then(counted)
                .then(") end from (")
                .then(estimate)
                .then(") estimated(rows)");
        try {
            return lane.read(QUICK, reader -> reader.first(sql, RowCounter::quick))
                    .orElseThrow();
        } catch (SQLException e) {
            if (QUERY_CANCELED.equals(e.getSQLState())) {
                return new RowCount(Certainty.UNKNOWN, 0);
            }
            throw e;
        }
    }

    private static RowCount quick(ResultSet row) throws SQLException {
        long counted = row.getLong(2);
        if (row.wasNull()) {
            return new RowCount(Certainty.ESTIMATE, row.getLong(1));
        }
        return counted > CAP ? new RowCount(Certainty.MORE_THAN, CAP) : new RowCount(Certainty.EXACT, counted);
    }

    /**
     * The exact number of rows of a query; may take minutes.
     *
     * @param run the name under which the lane can stop it
     * @throws SQLException if the server refuses or the time is over
     */
    public RowCount exact(Catalog catalog, GridQuery query, Optional<String> run) throws SQLException {
        return new RowCount(Certainty.EXACT, count(new GridSql(catalog, query).exactCount(), EXACT, run));
    }

    private long count(Sql sql, Duration timeout, Optional<String> run) throws SQLException {
        return lane.read(
                timeout, run, reader -> reader.first(sql, row -> row.getLong(1)).orElse(0L));
    }

    /** Whether a scan of the whole relation is nothing to start unasked. */
    public boolean isLarge(Relation relation) throws SQLException {
        Sql sql = estimate(relation);
        return lane.read(QUICK, reader -> reader.first(sql, row -> row.getLong(1)))
                        .orElse(-1L)
                > LARGE;
    }

    /** The estimate of the last vacuum or analyze, -1 if there was none; of a partitioned table that of its parts. */
    private static Sql estimate(Relation relation) {
        return Sql.of(
                "select coalesce(sum(reltuples)::bigint, -1) from pg_class where relkind <> 'p' and (oid = ?::oid or oid in"
                        + " (select relid from pg_partition_tree(?::oid::regclass)))",
                Long.toString(relation.oid()),
                Long.toString(relation.oid()));
    }
}
