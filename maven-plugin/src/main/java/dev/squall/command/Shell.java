package dev.squall.command;

import dev.squall.db.DatabaseConfig;
import dev.squall.migrate.lint.SqlScript;
import dev.squall.migrate.lint.SqlStatement;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code psql} where it is installed; else a plain prompt that runs what ends with a semicolon. */
final class Shell {
    private static final int MOST_ROWS = 1000;

    private final DatabaseConfig database;

    Shell(DatabaseConfig database) {
        this.database = database;
    }

    int run() {
        var command = new ArrayList<>(List.of(
                "psql",
                "--host",
                database.host(),
                "--port",
                Integer.toString(database.port()),
                "--dbname",
                database.database()));
        database.user().ifPresent(user -> command.addAll(List.of("--username", user)));
        ProcessBuilder psql = new ProcessBuilder(command).inheritIO();
        database.password().ifPresent(password -> psql.environment().put("PGPASSWORD", password));
        try {
            return psql.start().waitFor();
        } catch (IOException e) {
            return prompt(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), System.out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Reads and runs until the input ends or says {@code \q}. */
    int prompt(BufferedReader in, PrintStream out) {
        out.println("psql is not installed; end statements with a semicolon, and leave with \\q.");
        var text = new StringBuilder();
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            while (true) {
                out.print(text.length() == 0 ? "sql> " : "...> ");
                out.flush();
                String line = in.readLine();
                if (line == null || line.strip().equals("\\q")) {
                    return 0;
                }
                text.append(line).append('\n');
                if (line.strip().endsWith(";")) {
                    for (SqlStatement statement : SqlScript.split(text.toString())) {
                        execute(connection, statement.text(), out);
                    }
                    text.setLength(0);
                }
            }
        } catch (SQLException e) {
            throw new CommandException(
                    database.displayUrl() + " cannot be reached (SQLSTATE " + e.getSQLState() + ").");
        } catch (IOException e) {
            throw new UncheckedIOException("the input cannot be read", e);
        }
    }

    private static void execute(Connection connection, String sql, PrintStream out) {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(MOST_ROWS);
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    print(rows, out);
                }
            } else {
                out.println(statement.getUpdateCount() + " rows changed");
            }
        } catch (SQLException e) {
            out.println("error: " + e.getMessage());
        }
    }

    private static void print(ResultSet rows, PrintStream out) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        var head = new StringJoiner(" | ");
        for (int i = 1; i <= columns; i++) {
            head.add(rows.getMetaData().getColumnLabel(i));
        }
        out.println(head);
        int count = 0;
        for (; rows.next(); count++) {
            var line = new StringJoiner(" | ");
            for (int i = 1; i <= columns; i++) {
                String value = rows.getString(i);
                line.add(value == null ? "" : value);
            }
            out.println(line);
        }
        out.println(count == 1 ? "(1 row)" : "(" + count + " rows)");
    }
}
