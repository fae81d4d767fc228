package dev.squall.benchmarks.peer.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.benchmarks.Contender;
import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.data.NestedAuthor;
import dev.squall.benchmarks.data.NestedBook;
import dev.squall.benchmarks.data.NestedReview;
import dev.squall.benchmarks.peer.Connections;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.peer.hibernate.model.AccountEntity;
import dev.squall.benchmarks.peer.hibernate.model.AuthorEntity;
import dev.squall.benchmarks.peer.hibernate.model.BatchedEventEntity;
import dev.squall.benchmarks.peer.hibernate.model.BookEntity;
import dev.squall.benchmarks.peer.hibernate.model.EventEntity;
import dev.squall.benchmarks.peer.hibernate.model.ReviewEntity;
import dev.squall.benchmarks.schema.Account;
import dev.squall.benchmarks.schema.Event;
import dev.squall.db.DatabaseConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Hibernate: its Session, which keeps what it read, and its StatelessSession, which does not. */
public final class Hibernate implements Peer {
    private static final String PROJECTION =
            "select id, publicId, email, name, score, balance, active, createdAt" + " from AccountEntity order by id";

    private final HikariDataSource pool;
    private final Dataset dataset;
    private final SessionFactory sessions;

    /** Connects to the database of the dataset. */
    public Hibernate(DatabaseConfig config, Dataset dataset) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        this.pool = Connections.pool(config);
        this.dataset = dataset;
        var persistence = new HibernatePersistenceConfiguration("benchmarks");
        persistence.managedClasses(
                AccountEntity.class,
                EventEntity.class,
                BatchedEventEntity.class,
                AuthorEntity.class,
                BookEntity.class,
                ReviewEntity.class);
        persistence.property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        persistence.property(BatchSettings.STATEMENT_BATCH_SIZE, 50);
        persistence.property(
                MappingSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName());
        this.sessions = persistence.createEntityManagerFactory();
    }

    @Override
    public List<Contender> oneRow() {
        return List.of(
                Contender.of(
                        "Hibernate, StatelessSession",
                        () -> sessions.fromStatelessSession(session -> session.get(AccountEntity.class, Dataset.KEY)),
                        entity -> Optional.of(account(entity))),
                Contender.of(
                        "Hibernate, Session",
                        () -> sessions.fromSession(session -> session.find(AccountEntity.class, Dataset.KEY)),
                        entity -> Optional.of(account(entity))));
    }

    @Override
    public List<Contender> manyRows() {
        return List.of(
                Contender.of(
                        "Hibernate, projection",
                        () -> sessions.fromStatelessSession(
                                session -> session.createSelectionQuery(PROJECTION, Account.class)
                                        .list())),
                Contender.of(
                        "Hibernate, Session",
                        () -> sessions.fromSession(session -> session.createSelectionQuery(
                                        "from AccountEntity order by id", AccountEntity.class)
                                .list()),
                        list -> list.stream().map(Hibernate::account).toList()));
    }

    @Override
    public List<Contender> insertOne() {
        return List.of(
                Contender.of(
                        "Hibernate, StatelessSession",
                        () -> sessions.fromStatelessTransaction(
                                session -> session.insert(EventEntity.of(Dataset.EVENTS.get(0)))),
                        dataset::inserted),
                Contender.of(
                        "Hibernate, Session",
                        () -> sessions.fromTransaction(session -> {
                            var entity = EventEntity.of(Dataset.EVENTS.get(0));
                            session.persist(entity);
                            return entity.id;
                        }),
                        dataset::inserted));
    }

    @Override
    public List<Contender> insertMany() {
        return List.of(
                Contender.of(
                        "Hibernate, StatelessSession with ids",
                        () -> sessions.fromStatelessTransaction(session -> {
                            List<BatchedEventEntity> entities = entities();
                            session.setJdbcBatchSize(50);
                            session.insertMultiple(entities);
                            return entities;
                        }),
                        done -> dataset.drainEvents()),
                Contender.of(
                        "Hibernate, Session with ids",
                        () -> sessions.fromTransaction(session -> {
                            List<BatchedEventEntity> entities = entities();
                            entities.forEach(session::persist);
                            return entities;
                        }),
                        done -> dataset.drainEvents()));
    }

    private static List<BatchedEventEntity> entities() {
        List<BatchedEventEntity> entities = new ArrayList<>(Dataset.EVENTS.size());
        for (Event event : Dataset.EVENTS) {
            entities.add(BatchedEventEntity.of(event));
        }
        return entities;
    }

    @Override
    public List<Contender> nested() {
        return List.of(Contender.of(
                "Hibernate, Session with subselects",
                () -> sessions.fromSession(session -> {
                    List<AuthorEntity> authors = session.createSelectionQuery(
                                    "from AuthorEntity order by id", AuthorEntity.class)
                            .list();
                    authors.forEach(author -> author.books.forEach(book -> book.reviews.size()));
                    return authors;
                }),
                authors -> authors.stream().map(Hibernate::nested).toList()));
    }

    private static NestedAuthor nested(AuthorEntity author) {
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

    private static Account account(AccountEntity entity) {
        return new Account(
                entity.id,
                entity.publicId,
                entity.email,
                entity.name,
                entity.score,
                entity.balance,
                entity.active,
                entity.createdAt);
    }

    @Override
    public void close() {
        sessions.close();
        pool.close();
    }
}
