package dev.squall.benchmarks.micro;

import dev.squall.benchmarks.data.Dataset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A result that stands on the row of one account, in the binary form that a prepared statement gets. */
record PreparedRow(Connection connection, ResultSet row) {
    private static final String ACCOUNT =
            "select id, public_id, email, name, score, balance, active, created_at from accounts where id = ?";

    /** The driver asks for binary values from the second run of a prepared statement on. */
    private static final int RUNS = 3;

    static PreparedRow open() {
        try {
            Connection connection = Micro.database().toBuilder()
                    .parameter("prepareThreshold", "1")
                    .build()
                    .unpooledDataSource()
                    .getConnection();
            PreparedStatement statement = connection.prepareStatement(ACCOUNT);
            statement.setLong(1, Dataset.KEY);
            for (int i = 1; i < RUNS; i++) {
                statement.executeQuery().close();
            }
            ResultSet row = statement.executeQuery();
            row.next();
            return new PreparedRow(connection, row);
        } catch (SQLException e) {
            throw new IllegalStateException("The row cannot be read: " + e.getMessage(), e);
        }
    }

    void close() throws SQLException {
        connection.close();
    }
}
