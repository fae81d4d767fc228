package dev.squall.studio.grid;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.grid.RowCount.Certainty;
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
        long estimate = estimate(query.relation());
        if (query.filters().isEmpty() && estimate > CAP) {
            return new RowCount(Certainty.ESTIMATE, estimate);
        }
        Sql sql = new GridSql(catalog, query).cappedCount(CAP + 1);
        try {
            long rows = count(sql, QUICK, Optional.empty());
            return rows > CAP ? new RowCount(Certainty.MORE_THAN, CAP) : new RowCount(Certainty.EXACT, rows);
        } catch (SQLException e) {
            if (QUERY_CANCELED.equals(e.getSQLState())) {
                return new RowCount(Certainty.UNKNOWN, 0);
            }
            throw e;
        }
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
        return estimate(relation) > LARGE;
    }

    /** The estimate of the last vacuum or analyze, -1 if there was none; of a partitioned table that of its parts. */
    private long estimate(Relation relation) throws SQLException {
        Sql sql = Sql.of(
                "select sum(reltuples)::bigint from pg_class where relkind <> 'p' and (oid = ?::oid or oid in"
                        + " (select relid from pg_partition_tree(?::oid::regclass)))",
                Long.toString(relation.oid()),
                Long.toString(relation.oid()));
        return lane.read(
                QUICK, reader -> reader.first(sql, row -> row.getLong(1)).orElse(-1L));
    }
}
