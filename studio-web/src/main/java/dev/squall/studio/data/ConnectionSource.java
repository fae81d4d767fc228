package dev.squall.studio.data;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Where connections come from, maybe only after a while. */
@FunctionalInterface
public interface ConnectionSource {
    /**
     * Opens unpooled connections; waits while the database is still being opened.
     *
     * @throws SQLException if it could not be opened
     */
    DataSource get() throws SQLException;
}
