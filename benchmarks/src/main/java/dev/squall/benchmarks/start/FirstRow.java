package dev.squall.benchmarks.start;

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

/** The program that is started: one library reads one row by its key and prints it. */
public final class FirstRow {

    private FirstRow() {}

    /** Arguments: the library, the port, the database, the user, the password. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("nothing")) {
            System.out.println("hello");
            return;
        }
        DatabaseConfig config = DatabaseConfig.builder()
                .port(Integer.parseInt(arguments[1]))
                .database(arguments[2])
                .user(arguments[3])
                .password(arguments[4])
                .parameter("sslmode", "disable")
                .build();
        try (Peer peer = peer(arguments[0], config)) {
            System.out.println(peer.oneRow().get(0).operation().call());
        }
    }

    private static Peer peer(String name, DatabaseConfig config) {
        // no dataset is looked at when one row is read
        Dataset dataset = Dataset.of(config);
        return switch (name) {
            case "JDBC" -> new Raw(config, dataset);
            case "Squall" -> new SquallPeer(config, dataset);
            case "jOOQ" -> new Jooq(config, dataset);
            case "Hibernate" -> new Hibernate(config, dataset);
            case "JDBI" -> new JdbiPeer(config, dataset);
            case "Jimmer" -> new Jimmer(config, dataset);
            case "Doma" -> new Doma(config, dataset);
            default -> throw new IllegalArgumentException("There is no library " + name + ".");
        };
    }
}
