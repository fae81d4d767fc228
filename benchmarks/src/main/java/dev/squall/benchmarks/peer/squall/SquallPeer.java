package dev.squall.benchmarks.peer.squall;

import static dev.squall.benchmarks.schema.Tables.ACCOUNTS;
import static dev.squall.benchmarks.schema.Tables.EVENTS;
import static dev.squall.sql.Sql.BIGINT;
import static dev.squall.sql.Sql.insert;
import static dev.squall.sql.Sql.prepare;
import static dev.squall.sql.Sql.select;
import static dev.squall.sql.Sql.selectFrom;

import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.data.PlainSql;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.benchmarks.schema.NewEvent;
import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.sql.Query;
import dev.squall.sql.Query1;
import dev.squall.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Squall with its defaults: statements as constants, and built per call. */
public final class SquallPeer implements Peer {
    private static final Query1<Long, Account> BY_ID =
            prepare(BIGINT, id -> selectFrom(ACCOUNTS).where(ACCOUNTS.id.eq(id)));
    private static final Query<Account> ALL = selectFrom(ACCOUNTS).orderBy(ACCOUNTS.id.asc());

    private final Database db;
    private final Dataset dataset;

    /** Connects to the database of the dataset. */
    public SquallPeer(DatabaseConfig config, Dataset dataset) {
        this.db = Database.of(config);
        this.dataset = dataset;
    }

    @Override
    public List<Contender> oneRow() {
        return List.of(
                Contender.of("Squall, prepared", () -> BY_ID.optional(db, Dataset.KEY)),
                Contender.of(
                        "Squall, built per call",
                        () -> selectFrom(ACCOUNTS)
                                .where(ACCOUNTS.id.eq(Dataset.KEY))
                                .optional(db)));
    }

    @Override
    public List<Contender> manyRows() {
        return List.of(Contender.of("Squall", () -> ALL.list(db)));
    }

    @Override
    public List<Contender> insertOne() {
        return List.of(Contender.of(
                "Squall",
                () -> insert(EVENTS, row(Dataset.EVENTS.get(0)))
                        .returning(EVENTS.id)
                        .one(db),
                dataset::inserted));
    }

    @Override
    public List<Contender> insertMany() {
        return List.of(Contender.of("Squall, with ids", this::insertAll, ids -> dataset.drainEvents()));
    }

    private List<Long> insertAll() {
        List<NewEvent> rows = new ArrayList<>(Dataset.EVENTS.size());
        for (Event event : Dataset.EVENTS) {
            rows.add(row(event));
        }
        return insert(EVENTS, rows).returning(EVENTS.id).list(db);
    }

    private static NewEvent row(Event event) {
        return NewEvent.source(event.source())
                .kind(event.kind())
                .message(event.message())
                .severity(event.severity())
                .handled(event.handled())
                .happenedAt(event.happenedAt());
    }

    @Override
    public List<Contender> nested() {
        return NestedQueries.on(db);
    }

    @Override
    public List<Contender> render() {
        return List.of(Contender.of("Squall", () -> dynamicQuery().sql().sql(), PlainSql::of));
    }

    /** A statement with five conditions, not yet written. */
    public static Statement dynamicQuery() {
        return select(ACCOUNTS.id, ACCOUNTS.email)
                .from(ACCOUNTS)
                .where(ACCOUNTS.name
                        .like("%a%")
                        .and(ACCOUNTS.score.ge(10))
                        .and(ACCOUNTS.active.eq(true))
                        .and(ACCOUNTS.email.like("x%"))
                        .and(ACCOUNTS.id.ge(5L)))
                .orderBy(ACCOUNTS.id.asc())
                .limit(20);
    }

    @Override
    public void close() {
        db.close();
    }
}
