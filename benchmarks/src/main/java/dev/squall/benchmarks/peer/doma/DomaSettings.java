package dev.squall.benchmarks.peer.doma;

import java.util.logging.Level;
import javax.sql.DataSource;
import org.seasar.doma.jdbc.Config;
import org.seasar.doma.jdbc.JdbcLogger;
import org.seasar.doma.jdbc.UtilLoggingJdbcLogger;
import org.seasar.doma.jdbc.dialect.Dialect;
import org.seasar.doma.jdbc.dialect.PostgresDialect;

/** Doma on a pool, without a transaction manager, without a log of each statement. */
record DomaSettings(DataSource source, Dialect dialect, JdbcLogger logger) implements Config {

    DomaSettings(DataSource source) {
        this(source, new PostgresDialect(), new UtilLoggingJdbcLogger(Level.FINER));
    }

    @Override
    public DataSource getDataSource() {
        return source;
    }

    @Override
    public Dialect getDialect() {
        return dialect;
    }

    @Override
    public JdbcLogger getJdbcLogger() {
        return logger;
    }

    @Override
    public int getBatchSize() {
        return 1_000;
    }
}
