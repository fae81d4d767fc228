package dev.squall.testing;

import org.postgresql.ds.PGSimpleDataSource;

/** Databases on the newest server that is supported: see {@link TestServer}. Safe for use by several threads. */
public final class TestPostgres {
    private TestPostgres() {}

    /** Creates an empty database and returns its JDBC URL, credentials included. */
    public static String createDatabase() {
        return TestServer.NEWEST.createDatabase();
    }

    /** Creates an empty database and returns a data source for it, which opens a new connection each time. */
    public static PGSimpleDataSource createDataSource() {
        return TestServer.NEWEST.createDataSource();
    }
}
