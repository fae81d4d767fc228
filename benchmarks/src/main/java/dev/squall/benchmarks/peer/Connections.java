package dev.squall.benchmarks.peer;

import com.zaxxer.hikari.HikariDataSource;
import dev.squall.db.DatabaseConfig;

/** The pool that every library but Squall gets; Squall makes an equal one by itself. */
public final class Connections {

    private Connections() {}

    /** A pool of ten connections with the driver's defaults and rewritten batches, as people set it up by hand. */
    public static HikariDataSource pool(DatabaseConfig config) {
        return pool(config, "");
    }

    /** The same with more of the driver's parameters, each after an ampersand. */
    public static HikariDataSource pool(DatabaseConfig config, String parameters) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://" + config.host() + ":" + config.port() + "/" + config.database()
                + "?sslmode=disable&reWriteBatchedInserts=true" + parameters);
        config.user().ifPresent(pool::setUsername);
        config.password().ifPresent(pool::setPassword);
        pool.setMaximumPoolSize(config.maxPoolSize());
        pool.setMinimumIdle(1);
        return pool;
    }
}
