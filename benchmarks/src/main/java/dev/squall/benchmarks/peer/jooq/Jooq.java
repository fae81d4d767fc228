package dev.squall.benchmarks.peer.jooq;

import static dev.squall.benchmarks.peer.jooq.JooqTables.ACCOUNTS;
import static dev.squall.benchmarks.peer.jooq.JooqTables.ACCOUNT_ID;
import static dev.squall.benchmarks.peer.jooq.JooqTables.ACCOUNT_NAME;
import static dev.squall.benchmarks.peer.jooq.JooqTables.ACTIVE;
import static dev.squall.benchmarks.peer.jooq.JooqTables.AUTHORS;
import static dev.squall.benchmarks.peer.jooq.JooqTables.AUTHOR_ID;
import static dev.squall.benchmarks.peer.jooq.JooqTables.AUTHOR_NAME;
import static dev.squall.benchmarks.peer.jooq.JooqTables.BALANCE;
import static dev.squall.benchmarks.peer.jooq.JooqTables.BOOKS;
import static dev.squall.benchmarks.peer.jooq.JooqTables.BOOK_AUTHOR;
import static dev.squall.benchmarks.peer.jooq.JooqTables.BOOK_ID;
import static dev.squall.benchmarks.peer.jooq.JooqTables.COMMENT;
import static dev.squall.benchmarks.peer.jooq.JooqTables.COUNTRY;
import static dev.squall.benchmarks.peer.jooq.JooqTables.CREATED_AT;
import static dev.squall.benchmarks.peer.jooq.JooqTables.EMAIL;
import static dev.squall.benchmarks.peer.jooq.JooqTables.EVENTS;
import static dev.squall.benchmarks.peer.jooq.JooqTables.EVENT_ID;
import static dev.squall.benchmarks.peer.jooq.JooqTables.HANDLED;
import static dev.squall.benchmarks.peer.jooq.JooqTables.HAPPENED_AT;
import static dev.squall.benchmarks.peer.jooq.JooqTables.KIND;
import static dev.squall.benchmarks.peer.jooq.JooqTables.MESSAGE;
import static dev.squall.benchmarks.peer.jooq.JooqTables.PAGES;
import static dev.squall.benchmarks.peer.jooq.JooqTables.PUBLIC_ID;
import static dev.squall.benchmarks.peer.jooq.JooqTables.REVIEWS;
import static dev.squall.benchmarks.peer.jooq.JooqTables.REVIEW_BOOK;
import static dev.squall.benchmarks.peer.jooq.JooqTables.REVIEW_ID;
import static dev.squall.benchmarks.peer.jooq.JooqTables.SCORE;
import static dev.squall.benchmarks.peer.jooq.JooqTables.SEVERITY;
import static dev.squall.benchmarks.peer.jooq.JooqTables.SOURCE;
import static dev.squall.benchmarks.peer.jooq.JooqTables.STARS;
import static dev.squall.benchmarks.peer.jooq.JooqTables.TITLE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.data.NestedAuthor;
import dev.squall.benchmarks.data.NestedBook;
import dev.squall.benchmarks.data.NestedReview;
import dev.squall.benchmarks.data.PlainSql;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.db.DatabaseConfig;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep6;
import org.jooq.Record;
import org.jooq.Record8;
import org.jooq.SQLDialect;
import org.jooq.SelectJoinStep;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** jOOQ with typed columns and constructor references. */
public final class Jooq implements Peer {
    private final HikariDataSource pool;
    private final Dataset dataset;
    private final DSLContext jooq;

    /** Connects to the database of the dataset. */
    public Jooq(DatabaseConfig config, Dataset dataset) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        this.pool = Connections.pool(config);
        this.dataset = dataset;
        this.jooq = DSL.using(pool, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    }

    @Override
    public List<Contender> oneRow() {
        return List.of(Contender.of(
                "jOOQ", () -> accounts().where(ACCOUNT_ID.eq(Dataset.KEY)).fetchOptional(mapping(Account::new))));
    }

    @Override
    public List<Contender> manyRows() {
        return List.of(Contender.of("jOOQ", () -> accounts().orderBy(ACCOUNT_ID).fetch(mapping(Account::new))));
    }

    private SelectJoinStep<
                    Record8<
                            Long,
                            java.util.UUID,
                            String,
                            String,
                            Integer,
                            java.math.BigDecimal,
                            Boolean,
                            java.time.Instant>>
            accounts() {
        return jooq.select(ACCOUNT_ID, PUBLIC_ID, EMAIL, ACCOUNT_NAME, SCORE, BALANCE, ACTIVE, CREATED_AT)
                .from(ACCOUNTS);
    }

    @Override
    public List<Contender> insertOne() {
        return List.of(Contender.of("jOOQ", () -> insertOne(Dataset.EVENTS.get(0)), dataset::inserted));
    }

    private Object insertOne(Event event) {
        Optional<Long> id = columns()
                .values(
                        event.source(),
                        event.kind(),
                        event.message(),
                        event.severity(),
                        event.handled(),
                        event.happenedAt())
                .returningResult(EVENT_ID)
                .fetchOptional(EVENT_ID);
        return id.orElseThrow();
    }

    @Override
    public List<Contender> insertMany() {
        return List.of(Contender.of("jOOQ, with ids", this::insertAll, ids -> dataset.drainEvents()));
    }

    private List<Long> insertAll() {
        var insert = columns();
        for (Event event : Dataset.EVENTS) {
            insert = insert.values(
                    event.source(),
                    event.kind(),
                    event.message(),
                    event.severity(),
                    event.handled(),
                    event.happenedAt());
        }
        return insert.returningResult(EVENT_ID).fetch(EVENT_ID);
    }

    private InsertValuesStep6<Record, java.util.UUID, String, String, Integer, Boolean, java.time.Instant> columns() {
        return jooq.insertInto(EVENTS, SOURCE, KIND, MESSAGE, SEVERITY, HANDLED, HAPPENED_AT);
    }

    @Override
    public List<Contender> nested() {
        return List.of(Contender.of("jOOQ, MULTISET", () -> {
            var reviews = multiset(select(REVIEW_ID, STARS, COMMENT)
                            .from(REVIEWS)
                            .where(REVIEW_BOOK.eq(BOOK_ID))
                            .orderBy(REVIEW_ID))
                    .convertFrom(rows -> rows.map(mapping(NestedReview::new)));
            var books = multiset(select(BOOK_ID, TITLE, PAGES, reviews)
                            .from(BOOKS)
                            .where(BOOK_AUTHOR.eq(AUTHOR_ID))
                            .orderBy(BOOK_ID))
                    .convertFrom(rows -> rows.map(mapping(NestedBook::new)));
            return jooq.select(AUTHOR_ID, AUTHOR_NAME, COUNTRY, books)
                    .from(AUTHORS)
                    .orderBy(AUTHOR_ID)
                    .fetch(mapping(NestedAuthor::new));
        }));
    }

    @Override
    public List<Contender> render() {
        return List.of(Contender.of(
                "jOOQ",
                () -> jooq.select(ACCOUNT_ID, EMAIL)
                        .from(ACCOUNTS)
                        .where(ACCOUNT_NAME
                                .like("%a%")
                                .and(SCORE.ge(10))
                                .and(ACTIVE.eq(true))
                                .and(EMAIL.like("x%"))
                                .and(ACCOUNT_ID.ge(5L)))
                        .orderBy(ACCOUNT_ID)
                        .limit(20)
                        .getSQL(),
                PlainSql::of));
    }

    @Override
    public void close() {
        pool.close();
    }
}
