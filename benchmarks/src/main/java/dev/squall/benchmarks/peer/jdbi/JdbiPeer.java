package dev.squall.benchmarks.peer.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.data.NestedAuthor;
import dev.squall.benchmarks.data.NestedBook;
import dev.squall.benchmarks.data.NestedReview;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.db.DatabaseConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** JDBI with named parameters and rows mapped to records by their constructors. */
public final class JdbiPeer implements Peer {
    private static final String ACCOUNT =
            "select id, public_id, email, name, score, balance, active, created_at from accounts";
    private static final String EVENT = "insert into events (source, kind, message, severity, handled, happened_at)"
            + " values (:source, :kind, :message, :severity, :handled, :happenedAt)";
    private static final String NESTED = "select a.id a_id, a.name, a.country, b.id b_id, b.title, b.pages,"
            + " r.id r_id, r.stars, r.comment from authors a join books b on b.author_id = a.id"
            + " join reviews r on r.book_id = b.id order by a.id, b.id, r.id";

    private final HikariDataSource pool;
    private final Dataset dataset;
    private final Jdbi jdbi;

    /** Connects to the database of the dataset. */
    public JdbiPeer(DatabaseConfig config, Dataset dataset) {
        this.pool = Connections.pool(config);
        this.dataset = dataset;
        this.jdbi = Jdbi.create(pool);
        jdbi.registerRowMapper(ConstructorMapper.factory(Account.class));
    }

    @Override
    public List<Contender> oneRow() {
        return List.of(Contender.of(
                "JDBI",
                () -> jdbi.<Optional<Account>, RuntimeException>withHandle(
                        handle -> handle.createQuery(ACCOUNT + " where id = :id")
                                .bind("id", Dataset.KEY)
                                .mapTo(Account.class)
                                .findOne())));
    }

    @Override
    public List<Contender> manyRows() {
        return List.of(Contender.of(
                "JDBI",
                () -> jdbi.<List<Account>, RuntimeException>withHandle(
                        handle -> handle.createQuery(ACCOUNT + " order by id")
                                .mapTo(Account.class)
                                .list())));
    }

    @Override
    public List<Contender> insertOne() {
        return List.of(Contender.of(
                "JDBI",
                () -> jdbi.<Long, RuntimeException>withHandle(
                        handle -> bind(handle.createUpdate(EVENT), Dataset.EVENTS.get(0))
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(Long.class)
                                .one()),
                dataset::inserted));
    }

    @Override
    public List<Contender> insertMany() {
        return List.of(
                Contender.of(
                        "JDBI, batch (no ids)",
                        () -> jdbi.<int[], RuntimeException>inTransaction(
                                handle -> batch(handle).execute()),
                        done -> dataset.drainEvents()),
                Contender.of(
                        "JDBI, batch with ids",
                        () -> jdbi.<List<Long>, RuntimeException>inTransaction(handle -> batch(handle)
                                .executePreparedBatch("id")
                                .mapTo(Long.class)
                                .list()),
                        ids -> dataset.drainEvents()));
    }

    private static PreparedBatch batch(Handle handle) {
        PreparedBatch batch = handle.prepareBatch(EVENT);
        for (Event event : Dataset.EVENTS) {
            bind(batch, event).add();
        }
        return batch;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Event event) {
        return statement
                .bind("source", event.source())
                .bind("kind", event.kind())
                .bind("message", event.message())
                .bind("severity", event.severity())
                .bind("handled", event.handled())
                .bind("happenedAt", event.happenedAt());
    }

    @Override
    public List<Contender> nested() {
        return List.of(Contender.of(
                "JDBI, join",
                () -> jdbi.<List<NestedAuthor>, RuntimeException>withHandle(
                        handle -> List.copyOf(handle.createQuery(NESTED)
                                .reduceRows(new LinkedHashMap<Long, NestedAuthor>(), JdbiPeer::add)
                                .values()))));
    }

    private static Map<Long, NestedAuthor> add(Map<Long, NestedAuthor> authors, RowView row) {
        NestedAuthor author = authors.computeIfAbsent(
                row.getColumn("a_id", Long.class),
                id -> new NestedAuthor(
                        id,
                        row.getColumn("name", String.class),
                        row.getColumn("country", String.class),
                        new ArrayList<>()));
        long bookId = row.getColumn("b_id", Long.class);
        List<NestedBook> books = author.books();
        if (books.isEmpty() || books.get(books.size() - 1).id() != bookId) {
            books.add(new NestedBook(
                    bookId,
                    row.getColumn("title", String.class),
                    row.getColumn("pages", Integer.class),
                    new ArrayList<>()));
        }
        books.get(books.size() - 1)
                .reviews()
                .add(new NestedReview(
                        row.getColumn("r_id", Long.class),
                        row.getColumn("stars", Integer.class),
                        row.getColumn("comment", String.class)));
        return authors;
    }

    @Override
    public void close() {
        pool.close();
    }
}
