package dev.squall.type;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The error for a NULL in a column that the schema says is NOT NULL: the database and the compiled schema disagree. */
final class UnexpectedNull {

    /** SQLSTATE of {@code null_value_not_allowed}. */
    private static final String SQL_STATE = "22004";

    private UnexpectedNull() {}

    static SQLException in(ResultSet row, int index) throws SQLException {
        String column = row.getMetaData().getColumnLabel(index);
        return new SQLException(
                "Column \"" + column
                        + "\" is NULL, but the compiled schema says NOT NULL. Compare the database with the"
                        + " schema (Database.verify()), or make the record component @Nullable.",
                SQL_STATE);
    }
}
