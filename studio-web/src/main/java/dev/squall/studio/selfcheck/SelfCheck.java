package dev.squall.studio.selfcheck;

import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.sql.RefusedStatement;
import dev.squall.studio.sql.TypedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the attacks. Safe for use by several threads. */
public final class SelfCheck {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(900);

    private final ReadLane lane;

    /** The attacks on a lane. */
    public SelfCheck(ReadLane lane) {
        this.lane = lane;
    }

    private record Typed(String attack, String sql) {}

    /** What a person may type on the SQL page. */
    private static final List<Typed> TYPED = List.of(
            new Typed("Several statements at once", "select 1; commit; begin read write; select 2"),
            new Typed("A second statement behind a backslash", "select '\\'; commit; --'"),
            new Typed("Leaving the read-only mode", "set transaction read write"),
            new Typed("Running a program", "copy (select 1) to program 'true'"),
            new Typed("Lifting the time limit", "set statement_timeout = 0"),
            new Typed("A write inside of EXPLAIN", "explain analyze create table squall_self_check as select 1"),
            new Typed("Code of the server", "do $$ begin null; end $$"));

    /** Statements that read, as far as the first look goes. */
    private static final List<Typed> DISGUISED = List.of(
            new Typed(
                    "Leaving the read-only mode by a function",
                    "select set_config('transaction_read_only', 'off', true)"),
            new Typed("A new table by a select", "select 1 as one into squall_self_check"),
            new Typed("Reading a file of the server", "select length(pg_read_file('PG_VERSION'))"),
            new Typed("Writing a large object to a file", "select lo_export(1, '/dev/null')"));

    private static final String TIME_LIMIT = "select set_config('statement_timeout', '0', true), pg_sleep(10)";

    private static final String WRITABLE = """
            select count(*) from pg_class c where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text !~ '^pg_'
              and has_schema_privilege(c.relnamespace, 'usage')
              and has_table_privilege(c.oid, 'insert, update, delete, truncate')
            """;

    /**
     * Tries everything; takes about two seconds.
     *
     * @throws SQLException if the database does not answer
     */
    public List<Finding> run() throws SQLException {
        List<Finding> findings = new ArrayList<>();
        TYPED.forEach(attack -> findings.add(typed(attack)));
        for (Typed attack : DISGUISED) {
            findings.add(disguised(attack));
        }
        findings.add(timeLimit());
        findings.add(role());
        return findings;
    }

    private static Finding typed(Typed attack) {
        try {
            TypedStatement.of(attack.sql);
            return new Finding(attack.attack, attack.sql, false, "it would be sent to the server");
        } catch (RefusedStatement e) {
            return new Finding(attack.attack, attack.sql, true, "refused before it is sent");
        }
    }

    private Finding disguised(Typed attack) throws SQLException {
        try {
            lane.readTyped(
                    TIMEOUT, Optional.empty(), reader -> reader.execute(attack.sql, List.of(), 0, row -> row.next()));
            return new Finding(attack.attack, attack.sql, false, "the server did it: give the studio a lesser role");
        } catch (SQLException e) {
            return held(attack.attack, attack.sql, e);
        }
    }

    private static Finding held(String attack, String sql, SQLException e) throws SQLException {
        String state = String.valueOf(e.getSQLState());
        if (state.equals("null") || state.startsWith("08")) {
            throw e;
        }
        return new Finding(attack, sql, true, "the server refuses: " + e.getMessage());
    }

    private Finding timeLimit() throws SQLException {
        String attack = "Lifting the time limit by a function";
        long start = System.nanoTime();
        try {
            lane.readTyped(
                    SHORT, Optional.empty(), reader -> reader.execute(TIME_LIMIT, List.of(), 0, row -> row.next()));
            return new Finding(attack, TIME_LIMIT, false, "the statement ran to its end");
        } catch (SQLException e) {
            Finding finding = held(attack, TIME_LIMIT, e);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Finding(
                    attack,
                    TIME_LIMIT,
                    finding.held(),
                    String.format(java.util.Locale.ROOT, "stopped after %.1f s", seconds));
        }
    }

    private Finding role() throws SQLException {
        long writable = lane.read(TIMEOUT, reader -> reader.first(Sql.of(WRITABLE), row -> row.getLong(1)))
                .orElse(0L);
        return new Finding(
                "Rights of the role",
                "has_table_privilege(..., 'insert, update, delete, truncate')",
                writable == 0,
                writable == 0
                        ? "the role can write no table, whatever the studio does"
                        : "the role can write " + writable + (writable == 1 ? " table" : " tables")
                                + ": only the READ ONLY transaction and the checks above stand before them. Give the"
                                + " studio a role that can read and nothing else");
    }
}
