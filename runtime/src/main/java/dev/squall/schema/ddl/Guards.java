package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.literal;
import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.QualifiedName;

/** Statements that stop a migration when rows would be lost: the database knows what the compiler cannot. */
final class Guards {
    private Guards() {}

    static String emptyTable(QualifiedName table) {
        return rows("SELECT FROM " + quote(table), "table " + table + " has rows that dropping it would lose");
    }

    static String emptyColumn(QualifiedName table, String column) {
        return rows(
                "SELECT FROM " + quote(table) + " WHERE " + quote(column) + " IS NOT NULL",
                "column " + table + "." + column + " has values that dropping it would lose");
    }

    static String server(int major, String reasons) {
        return block(
                "current_setting('server_version_num')::int < " + major * 10_000,
                "this server is older than PostgreSQL " + major + ", which the migration needs for " + reasons,
                "Nothing of the migration has run. Use a newer server, or do without it in the sources.");
    }

    private static String rows(String rows, String message) {
        return block(
                "EXISTS (" + rows + ")",
                message,
                "Move the data away first, or say in the source that its loss is meant (lossy).");
    }

    static String block(String condition, String message, String hint) {
        String body = "\nBEGIN\n    IF " + condition + " THEN\n        RAISE EXCEPTION USING\n            MESSAGE = "
                + literal(message) + ",\n            HINT = " + literal(hint) + ";\n    END IF;\nEND\n";
        return "DO " + quoted("$guard$", body);
    }

    /** The text in dollar quotes, or as a literal if it has them itself. */
    static String quoted(String tag, String body) {
        return body.contains(tag) ? literal(body) : tag + body + tag;
    }
}
