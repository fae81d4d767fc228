package dev.squall.benchmarks.peer.doma;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.data.NestedAuthor;
import dev.squall.benchmarks.data.NestedBook;
import dev.squall.benchmarks.data.NestedReview;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.peer.doma.model.DomaAccount;
import dev.squall.benchmarks.peer.doma.model.DomaAccount_;
import dev.squall.benchmarks.peer.doma.model.DomaAuthor;
import dev.squall.benchmarks.peer.doma.model.DomaAuthor_;
import dev.squall.benchmarks.peer.doma.model.DomaBook_;
import dev.squall.benchmarks.peer.doma.model.DomaEvent;
import dev.squall.benchmarks.peer.doma.model.DomaEvent_;
import dev.squall.benchmarks.peer.doma.model.DomaReview_;
import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.db.DatabaseConfig;
import java.util.ArrayList;
import java.util.List;
import org.seasar.doma.jdbc.criteria.QueryDsl;

/** Doma with its typed criteria. */
public final class Doma implements Peer {
    private final HikariDataSource pool;
    private final Dataset dataset;
    private final QueryDsl doma;
    private final DomaAccount_ accounts = new DomaAccount_();
    private final DomaEvent_ events = new DomaEvent_();
    private final DomaAuthor_ authors = new DomaAuthor_();
    private final DomaBook_ books = new DomaBook_();
    private final DomaReview_ reviews = new DomaReview_();

    /** Connects to the database of the dataset. */
    public Doma(DatabaseConfig config, Dataset dataset) {
        this.pool = Connections.pool(config);
        this.dataset = dataset;
        this.doma = new QueryDsl(new DomaSettings(pool));
    }

    @Override
    public List<Contender> oneRow() {
        return List.of(Contender.of(
                "Doma",
                () -> doma.from(accounts)
                        .where(c -> c.eq(accounts.id, Dataset.KEY))
                        .fetchOptional(),
                found -> found.map(Doma::account)));
    }

    @Override
    public List<Contender> manyRows() {
        return List.of(Contender.of(
                "Doma",
                () -> doma.from(accounts).orderBy(c -> c.asc(accounts.id)).fetch(),
                found -> found.stream().map(Doma::account).toList()));
    }

    @Override
    public List<Contender> insertOne() {
        return List.of(Contender.of(
                "Doma",
                () -> {
                    DomaEvent event = event(Dataset.EVENTS.get(0));
                    doma.insert(events).single(event).execute();
                    return event.id;
                },
                dataset::inserted));
    }

    @Override
    public List<Contender> insertMany() {
        return List.of(Contender.of(
                "Doma, multi-row with ids",
                () -> {
                    List<DomaEvent> rows = new ArrayList<>(Dataset.EVENTS.size());
                    for (Event event : Dataset.EVENTS) {
                        rows.add(event(event));
                    }
                    return doma.insert(events).multi(rows).execute();
                },
                done -> dataset.drainEvents()));
    }

    private static DomaEvent event(Event event) {
        var entity = new DomaEvent();
        entity.source = event.source();
        entity.kind = event.kind();
        entity.message = event.message();
        entity.severity = event.severity();
        entity.handled = event.handled();
        entity.happenedAt = event.happenedAt();
        return entity;
    }

    @Override
    public List<Contender> nested() {
        return List.of(Contender.of(
                "Doma, join",
                () -> doma.from(authors)
                        .innerJoin(books, on -> on.eq(authors.id, books.authorId))
                        .innerJoin(reviews, on -> on.eq(books.id, reviews.bookId))
                        .associate(authors, books, (author, book) -> author.books.add(book))
                        .associate(books, reviews, (book, review) -> book.reviews.add(review))
                        .orderBy(c -> {
                            c.asc(authors.id);
                            c.asc(books.id);
                            c.asc(reviews.id);
                        })
                        .fetch(),
                found -> found.stream().map(Doma::nested).toList()));
    }

    private static NestedAuthor nested(DomaAuthor author) {
        return new NestedAuthor(
                author.id,
                author.name,
                author.country,
                author.books.stream()
                        .map(book -> new NestedBook(
                                book.id,
                                book.title,
                                book.pages,
                                book.reviews.stream()
                                        .map(review -> new NestedReview(review.id, review.stars, review.comment))
                                        .toList()))
                        .toList());
    }

    private static Account account(DomaAccount found) {
        return new Account(
                found.id(),
                found.publicId(),
                found.email(),
                found.name(),
                found.score(),
                found.balance(),
                found.active(),
                found.createdAt());
    }

    @Override
    public void close() {
        pool.close();
    }
}
