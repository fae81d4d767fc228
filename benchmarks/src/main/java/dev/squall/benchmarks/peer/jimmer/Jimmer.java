package dev.squall.benchmarks.peer.jimmer;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.data.NestedAuthor;
import dev.squall.benchmarks.data.NestedBook;
import dev.squall.benchmarks.data.NestedReview;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.peer.jimmer.model.JimmerAccount;
import dev.squall.benchmarks.peer.jimmer.model.JimmerAccountTable;
import dev.squall.benchmarks.peer.jimmer.model.JimmerAuthor;
import dev.squall.benchmarks.peer.jimmer.model.JimmerAuthorFetcher;
import dev.squall.benchmarks.peer.jimmer.model.JimmerAuthorTable;
import dev.squall.benchmarks.peer.jimmer.model.JimmerBookFetcher;
import dev.squall.benchmarks.peer.jimmer.model.JimmerEvent;
import dev.squall.benchmarks.peer.jimmer.model.JimmerEventDraft;
import dev.squall.benchmarks.peer.jimmer.model.JimmerReviewFetcher;
import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.db.DatabaseConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.fetcher.Fetcher;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/** Jimmer with its typed queries and fetchers, tuned: one query per association however many parents there are. */
public final class Jimmer implements Peer {
    private static final Fetcher<JimmerAuthor> AUTHORS = JimmerAuthorFetcher.$
            .name()
            .country()
            .books(JimmerBookFetcher.$
                    .title()
                    .pages()
                    .reviews(JimmerReviewFetcher.$.stars().comment()));

    private final HikariDataSource pool;
    private final Dataset dataset;
    private final JSqlClient client;

    /** Connects to the database of the dataset. */
    public Jimmer(DatabaseConfig config, Dataset dataset) {
        this.pool = Connections.pool(config);
        this.dataset = dataset;
        this.client = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(pool))
                .setDialect(new PostgresDialect())
                .setDefaultBatchSize(1_000)
                .setDefaultListBatchSize(1_000)
                .build();
    }

    @Override
    public List<Contender> oneRow() {
        return List.of(Contender.of(
                "Jimmer",
                () -> client.findById(JimmerAccount.class, Dataset.KEY),
                found -> Optional.of(account(found))));
    }

    @Override
    public List<Contender> manyRows() {
        return List.of(Contender.of(
                "Jimmer",
                () -> {
                    JimmerAccountTable accounts = JimmerAccountTable.$;
                    return client.createQuery(accounts)
                            .orderBy(accounts.id())
                            .select(accounts)
                            .execute();
                },
                found -> found.stream().map(Jimmer::account).toList()));
    }

    @Override
    public List<Contender> insertOne() {
        return List.of(Contender.of(
                "Jimmer",
                () -> client.getEntities()
                        .saveCommand(event(Dataset.EVENTS.get(0)))
                        .setMode(SaveMode.INSERT_ONLY)
                        .execute()
                        .getModifiedEntity()
                        .id(),
                dataset::inserted));
    }

    @Override
    public List<Contender> insertMany() {
        return List.of(Contender.of(
                "Jimmer, with ids",
                () -> {
                    List<JimmerEvent> events = new ArrayList<>(Dataset.EVENTS.size());
                    for (Event event : Dataset.EVENTS) {
                        events.add(event(event));
                    }
                    return client.getEntities()
                            .saveEntitiesCommand(events)
                            .setMode(SaveMode.INSERT_ONLY)
                            .execute();
                },
                done -> dataset.drainEvents()));
    }

    private static JimmerEvent event(Event event) {
        return JimmerEventDraft.$.produce(draft -> draft.setSource(event.source())
                .setKind(event.kind())
                .setMessage(event.message())
                .setSeverity(event.severity())
                .setHandled(event.handled())
                .setHappenedAt(event.happenedAt()));
    }

    @Override
    public List<Contender> nested() {
        return List.of(Contender.of(
                "Jimmer, tuned",
                () -> {
                    JimmerAuthorTable authors = JimmerAuthorTable.$;
                    return client.createQuery(authors)
                            .orderBy(authors.id())
                            .select(authors.fetch(AUTHORS))
                            .execute();
                },
                found -> found.stream().map(Jimmer::nested).toList()));
    }

    private static NestedAuthor nested(JimmerAuthor author) {
        return new NestedAuthor(
                author.id(),
                author.name(),
                author.country(),
                author.books().stream()
                        .map(book -> new NestedBook(
                                book.id(),
                                book.title(),
                                book.pages(),
                                book.reviews().stream()
                                        .map(review -> new NestedReview(review.id(), review.stars(), review.comment()))
                                        .toList()))
                        .toList());
    }

    private static Account account(JimmerAccount found) {
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
