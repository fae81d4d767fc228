package dev.squall.type;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads primitives from NOT NULL columns without boxing. JDBC gives 0 for NULL, so a 0 is looked at twice.
 *
 * <p>Generated row readers use it.
 */
public final class NotNull {

    private NotNull() {}

    /** Reads a {@code boolean}. */
    public static boolean booleanAt(ResultSet row, int index) throws SQLException {
        boolean value = row.getBoolean(index);
        if (!value) {
            check(row, index);
        }
        return value;
    }

    /** Reads a {@code smallint}. */
    public static short shortAt(ResultSet row, int index) throws SQLException {
        short value = row.getShort(index);
        if (value == 0) {
            check(row, index);
        }
        return value;
    }

    /** Reads an {@code integer}. */
    public static int intAt(ResultSet row, int index) throws SQLException {
        int value = row.getInt(index);
        if (value == 0) {
            check(row, index);
        }
        return value;
    }

    /** Reads a {@code bigint}. */
    public static long longAt(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        if (value == 0) {
            check(row, index);
        }
        return value;
    }

    /** Reads a {@code real}. */
    public static float floatAt(ResultSet row, int index) throws SQLException {
        float value = row.getFloat(index);
        if (value == 0) {
            check(row, index);
        }
        return value;
    }

    /** Reads a {@code double precision}. */
    public static double doubleAt(ResultSet row, int index) throws SQLException {
        double value = row.getDouble(index);
        if (value == 0) {
            check(row, index);
        }
        return value;
    }

    private static void check(ResultSet row, int index) throws SQLException {
        if (row.wasNull()) {
            throw UnexpectedNull.in(row, index);
        }
    }
}
