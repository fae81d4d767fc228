package dev.squall.benchmarks;

import dev.squall.benchmarks.data.Dataset;
import dev.squall.benchmarks.peer.Peer;
import dev.squall.benchmarks.peer.doma.Doma;
import dev.squall.benchmarks.peer.hibernate.Hibernate;
import dev.squall.benchmarks.peer.jdbi.JdbiPeer;
import dev.squall.benchmarks.peer.jimmer.Jimmer;
import dev.squall.benchmarks.peer.jooq.Jooq;
import dev.squall.benchmarks.peer.raw.Raw;
import dev.squall.benchmarks.peer.squall.SquallPeer;
import dev.squall.db.DatabaseConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tasks with all contenders, on one database. */
public final class Benchmarks implements AutoCloseable {
    private final Dataset dataset;
    private final List<Peer> peers;

    /** Connects all contenders to a database that has the dataset. */
    public Benchmarks(DatabaseConfig config, Dataset dataset) {
        this.dataset = dataset;
        peers = List.of(
                new Raw(config, dataset),
                new SquallPeer(config, dataset),
                new Jooq(config, dataset),
                new Hibernate(config, dataset),
                new JdbiPeer(config, dataset),
                new Jimmer(config, dataset),
                new Doma(config, dataset));
    }

    /** The tasks that are measured inside one JVM by one thread. */
    public List<Task> tasks() {
        return List.of(
                Task.of("1", "one row by key, 8 columns", all(Peer::oneRow)),
                Task.of("2", "1,000 rows of 8 columns", all(Peer::manyRows)),
                new Task("3", "insert one row, returning its id", all(Peer::insertOne), dataset::emptyEvents),
                new Task("4", "insert 1,000 rows", all(Peer::insertMany), dataset::emptyEvents),
                Task.of("5", "50 authors with 10 books with 3 reviews each", all(Peer::nested)),
                Task.of("6", "build and render a query of five conditions", all(Peer::render)));
    }

    /** The first way of each library to read one row. */
    List<Contender> oneRowOfEach() {
        return peers.stream().map(peer -> peer.oneRow().get(0)).toList();
    }

    private List<Contender> all(Function<Peer, List<Contender>> ways) {
        List<Contender> contenders = new ArrayList<>();
        peers.forEach(peer -> contenders.addAll(ways.apply(peer)));
        return contenders;
    }

    @Override
    public void close() {
        peers.forEach(Peer::close);
    }
}
