package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.literal;
import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.QualifiedName;

/** Statements that stop a migration when rows would be lost: the database knows what the compiler cannot. */
final class Guards {
    private Guards() {}

    static String emptyTable(QualifiedName table) {
        return block("SELECT FROM " + quote(table), "table " + table + " has rows that dropping it would lose");
    }

    static String emptyColumn(QualifiedName table, String column) {
        return block(
                "SELECT FROM " + quote(table) + " WHERE " + quote(column) + " IS NOT NULL",
                "column " + table + "." + column + " has values that dropping it would lose");
    }

    private static String block(String rows, String message) {
        String tag = "$guard$";
        String body =
                "\nBEGIN\n    IF EXISTS (" + rows + ") THEN\n        RAISE EXCEPTION USING\n            MESSAGE = "
                        + literal(message) + ",\n            HINT = "
                        + literal("Move the data away first, or say in the source that its loss is meant (lossy).")
                        + ";\n    END IF;\nEND\n";
        return "DO " + (body.contains(tag) ? literal(body) : tag + body + tag);
    }
}
