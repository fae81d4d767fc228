package dev.squall.benchmarks.data;

import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.db.DatabaseConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** A database with the tables and rows of the tasks, and questions about what was inserted. */
public final class Dataset {

    /** The key of the one row that is read. */
    public static final long KEY = 500;

    /** How many accounts there are. */
    public static final int ACCOUNTS = 1_000;

    /** The events of the task that inserts many; their ids are placeholders. */
    public static final List<Event> EVENTS =
            LongStream.rangeClosed(1, 1_000).mapToObj(Dataset::event).toList();

    private final DatabaseConfig config;

    private Dataset(DatabaseConfig config) {
        this.config = config;
    }

    /** The dataset in a database that has it; nothing is opened before it is asked something. */
    public static Dataset of(DatabaseConfig config) {
        return new Dataset(config);
    }

    /** Creates the tables that Squall's processor wrote, and fills them. */
    public static Dataset create(DatabaseConfig config) throws SQLException {
        var dataset = new Dataset(config);
        dataset.execute(script("/META-INF/squall/schema.sql"));
        dataset.execute(script("/dev/squall/benchmarks/data/rows.sql"));
        return dataset;
    }

    /** The accounts as they are in the table. */
    public static List<Account> accounts() {
        return LongStream.rangeClosed(1, ACCOUNTS).mapToObj(Dataset::account).toList();
    }

    private static Account account(long id) {
        return new Account(
                id,
                new UUID(0x0123456789abcdefL, id),
                "user" + id + "@squall.example",
                "User Number " + id,
                (int) (id * 37 % 1000),
                BigDecimal.valueOf(id * 1234 % 1_000_000, 2),
                id % 3 != 0,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(id * 60));
    }

    private static Event event(long number) {
        return new Event(
                0,
                new UUID(0x0fedcba987654321L, number),
                number % 2 == 0 ? "login" : "purchase",
                "Something happened, number " + number,
                (int) (number % 7),
                number % 5 == 0,
                Instant.parse("2026-02-01T00:00:00Z").plusSeconds(number));
    }

    /** The event with an id, without its id. */
    public String inserted(Object id) {
        return ask("select (e.source, e.kind, e.message, e.severity, e.handled, e.happened_at)::text from events e"
                + " where id = " + id);
    }

    /** A fingerprint of all events without their ids, and how many ids there are; deletes them. */
    public String drainEvents() {
        String found = ask("select count(*) || ' ' || count(distinct id) || ' ' || coalesce(md5(string_agg("
                + "(e.source, e.kind, e.message, e.severity, e.handled, e.happened_at)::text, ';' order by source)), '')"
                + " from events e");
        emptyEvents();
        return found;
    }

    /** Deletes all events. */
    public void emptyEvents() {
        execute("truncate events");
    }

    /** Runs statements. */
    public void execute(String sql) {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The preparation of the benchmark failed: " + e.getMessage(), e);
        }
    }

    /** The first value of the first row. */
    public String ask(String sql) {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "nothing";
        } catch (SQLException e) {
            throw new IllegalStateException("The check of a result failed: " + e.getMessage(), e);
        }
    }

    private static String script(String resource) {
        try (InputStream in = Dataset.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + resource + " is missing: compile the module first.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
