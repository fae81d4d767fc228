package dev.squall.benchmarks.peer.raw;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.data.PlainSql;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.db.DatabaseConfig;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** JDBC as a careful person writes it by hand: pgjdbc and HikariCP, columns by position. */
public final class Raw implements Peer {
    private static final String ACCOUNT =
            "select id, public_id, email, name, score, balance, active, created_at from accounts";
    private static final String EVENT =
            "insert into events (source, kind, message, severity, handled, happened_at) values (?, ?, ?, ?, ?, ?)";

    private final HikariDataSource pool;
    private final Dataset dataset;

    /** Connects to the database of the dataset. */
    public Raw(DatabaseConfig config, Dataset dataset) {
        this(Connections.pool(config), dataset);
    }

    /** Uses a pool of one's own, which is closed with this. */
    public Raw(HikariDataSource pool, Dataset dataset) {
        this.pool = pool;
        this.dataset = dataset;
    }

    @Override
    public List<Contender> oneRow() {
        return List.of(Contender.of("JDBC", () -> account(Dataset.KEY)));
    }

    @Override
    public List<Contender> manyRows() {
        return List.of(Contender.of("JDBC", this::accounts));
    }

    @Override
    public List<Contender> insertOne() {
        return List.of(Contender.of("JDBC", () -> insert(Dataset.EVENTS.get(0)), dataset::inserted));
    }

    @Override
    public List<Contender> insertMany() {
        return List.of(
                Contender.of("JDBC, rewritten batch (no ids)", this::insertBatch, done -> dataset.drainEvents()),
                Contender.of("JDBC, batch with ids", this::insertBatchWithIds, done -> dataset.drainEvents()),
                Contender.of("JDBC, unnest with ids", this::insertUnnest, done -> dataset.drainEvents()));
    }

    @Override
    public List<Contender> render() {
        return List.of(Contender.of("StringBuilder", Raw::dynamicSql, PlainSql::of));
    }

    /** The text of a statement with five conditions. */
    public static String dynamicSql() {
        return new DynamicSql(
                        Optional.of("%a%"), Optional.of(10), Optional.of(true), Optional.of("x%"), Optional.of(5L))
                .render();
    }

    @Override
    public List<Contender> nested() {
        return List.of(Contender.of("JDBC, three keyed queries", () -> new RawNested(pool).read()));
    }

    private Optional<Account> account(long id) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(ACCOUNT + " where id = ?")) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    private List<Account> accounts() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(ACCOUNT + " order by id");
                ResultSet rows = statement.executeQuery()) {
            List<Account> accounts = new ArrayList<>();
            while (rows.next()) {
                accounts.add(read(rows));
            }
            return accounts;
        }
    }

    /** The account in the present row. */
    public static Account read(ResultSet row) throws SQLException {
        return new Account(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getBigDecimal(6),
                row.getBoolean(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    private long insert(Event event) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(EVENT + " returning id")) {
            bind(statement, event);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private int insertBatch() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(EVENT)) {
                addAll(statement);
                int inserted = statement.executeBatch().length;
                connection.commit();
                return inserted;
            }
        }
    }

    private List<Long> insertBatchWithIds() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(EVENT, Statement.RETURN_GENERATED_KEYS)) {
                addAll(statement);
                statement.executeBatch();
                List<Long> ids = new ArrayList<>(Dataset.EVENTS.size());
                try (ResultSet rows = statement.getGeneratedKeys()) {
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                }
                connection.commit();
                return ids;
            }
        }
    }

    private List<Long> insertUnnest() throws SQLException {
        String sql = "insert into events (source, kind, message, severity, handled, happened_at) select * from"
                + " unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::boolean[], ?::timestamptz[]) returning id";
        List<Event> events = Dataset.EVENTS;
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(
                    1,
                    array(connection, "uuid", events.stream().map(Event::source).toArray()));
            statement.setArray(
                    2,
                    array(connection, "text", events.stream().map(Event::kind).toArray()));
            statement.setArray(
                    3,
                    array(
                            connection,
                            "text",
                            events.stream().map(Event::message).toArray()));
            statement.setArray(
                    4,
                    array(
                            connection,
                            "int4",
                            events.stream().map(Event::severity).toArray()));
            statement.setArray(
                    5,
                    array(
                            connection,
                            "bool",
                            events.stream().map(Event::handled).toArray()));
            statement.setArray(
                    6,
                    array(
                            connection,
                            "timestamptz",
                            events.stream().map(Event::happenedAt).toArray()));
            List<Long> ids = new ArrayList<>(events.size());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private static void addAll(PreparedStatement statement) throws SQLException {
        for (Event event : Dataset.EVENTS) {
            bind(statement, event);
            statement.addBatch();
        }
    }

    private static void bind(PreparedStatement statement, Event event) throws SQLException {
        statement.setObject(1, event.source(), Types.OTHER);
        statement.setString(2, event.kind());
        statement.setString(3, event.message());
        statement.setInt(4, event.severity());
        statement.setBoolean(5, event.handled());
        statement.setObject(6, event.happenedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        pool.close();
    }
}
