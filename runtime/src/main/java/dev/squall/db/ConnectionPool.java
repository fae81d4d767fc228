package dev.squall.db;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.squall.db.error.ConnectionException;
import dev.squall.db.error.DatabaseClosed;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The pool, which opens its first connection when the first one is asked for. */
final class ConnectionPool {
    private final DatabaseConfig config;
    private final ConnectionErrors errors;
    private final HikariDataSource source;
    private volatile boolean shrinks;

    ConnectionPool(DatabaseConfig config, ConnectionErrors errors) {
        this.config = config;
        this.errors = errors;
        this.source = new HikariDataSource();
        source.setDataSource(config.unpooledDataSource());
        source.setPoolName("squall-" + config.database());
        source.setMaximumPoolSize(config.maxPoolSize());
        source.setIdleTimeout(config.idleTimeout().toMillis());
        source.setConnectionTimeout(config.connectionTimeout().toMillis());
        // with 0 the connection that checks the server at the start would be closed again; see shrink()
        source.setMinimumIdle(1);
    }

    Connection borrow() {
        if (source.isClosed()) {
            throw closed();
        }
        try {
            Connection connection = source.getConnection();
            shrink();
            return connection;
        } catch (PoolInitializationException e) {
            throw opening(DriverError.cause(e, SQLException.class).orElse(null), e);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void close() {
        source.close();
    }

    /** From now on all unused connections are closed after the idle timeout. */
    private void shrink() {
        if (!shrinks) {
            shrinks = true;
            source.getHikariConfigMXBean().setMinimumIdle(0);
        }
    }

    private ConnectionException failed(SQLException e) {
        if (source.isClosed()) {
            return closed();
        }
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        int active = pool == null ? 0 : pool.getActiveConnections();
        if (active >= config.maxPoolSize()) {
            return errors.exhausted(active);
        }
        return opening(DriverError.cause(e.getCause(), SQLException.class).orElse(e), e);
    }

    private ConnectionException opening(@Nullable SQLException e, Exception outer) {
        return errors.opening(e == null ? new SQLException(outer.getClass().getSimpleName()) : e);
    }

    private DatabaseClosed closed() {
        return new DatabaseClosed(
                "The Database for " + config.displayUrl() + " is closed. Open a new one, or close it later.", null);
    }
}
