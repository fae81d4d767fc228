package dev.squall.seed;

import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows by the COPY protocol, which keeps no more than a buffer of them. */
final class CopyWriter {
    private static final int BUFFER = 1 << 16;
    /** The server remembers each row of a statement until it has checked its references. */
    private static final int ROWS = 100_000;

    private final PGConnection connection;
    private final String sql;
    private final StringBuilder buffer = new StringBuilder(BUFFER * 2);
    private @Nullable CopyIn copy;
    private int rows;

    CopyWriter(Connection connection, QualifiedName table, List<String> columns) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        sql = "COPY " + Identifiers.quote(table) + " (" + Identifiers.quoteAll(columns) + ") FROM STDIN";
    }

    void write(List<@Nullable String> values, BitSet taken) throws SQLException {
        String separator = "";
        for (int i = 0; i < values.size(); i++) {
            if (taken.get(i)) {
                buffer.append(separator);
                separator = "\t";
                append(values.get(i));
            }
        }
        buffer.append('\n');
        rows++;
        if (buffer.length() >= BUFFER) {
            flush();
        }
        if (rows >= ROWS) {
            end();
        }
    }

    private void append(@Nullable String value) {
        if (value == null) {
            buffer.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
    }

    private void flush() throws SQLException {
        CopyIn open = copy;
        if (open == null) {
            open = connection.getCopyAPI().copyIn(sql);
            copy = open;
        }
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        open.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    /** Ends the statement, if there is one. */
    void end() throws SQLException {
        if (buffer.length() > 0) {
            flush();
        }
        CopyIn open = copy;
        if (open != null) {
            copy = null;
            rows = 0;
            open.endCopy();
        }
    }
}
