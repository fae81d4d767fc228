package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.diff.Change;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes steps as SQL statements in their plain form, for one transaction; {@link MigrationPlan} chooses the online forms.
 *
 * <p>A statement has no semicolon at its end. Stateless and safe for use by several threads.
 */
public final class DdlWriter {
    private static final Change.Visitor<List<String>> STATEMENTS = new TableStatements();

    private static final Pattern ROUTINE =
            Pattern.compile("(?i)\\s*create\\s+(or\\s+replace\\s+)?(function|procedure)\\s");

    private DdlWriter() {}

    /** The statements that create everything of a schema in an empty database, in order. */
    public static List<String> create(Schema schema) {
        List<String> statements =
                SchemaDiff.between(Schema.EMPTY, new DesiredSchema(schema, Intents.NONE), LossPolicy.ACCEPT)
                        .changes()
                        .stream()
                        .flatMap(change -> write(change).stream())
                        .toList();
        if (statements.stream().noneMatch(DdlWriter::makesRoutine)) {
            return statements;
        }
        List<String> unchecked = new ArrayList<>(List.of("SET check_function_bodies = off"));
        unchecked.addAll(statements);
        unchecked.add("RESET check_function_bodies");
        return unchecked;
    }

    /** Whether it makes a function whose body may name what is made after it, so that it must not be checked yet. */
    static boolean makesRoutine(String statement) {
        return ROUTINE.matcher(statement).lookingAt();
    }

    /** The statements of one step. */
    public static List<String> write(Change change) {
        return change.accept(STATEMENTS);
    }

    /** The statements as one text, each ended by a semicolon and set apart by an empty line. */
    public static String script(List<String> statements) {
        var text = new StringBuilder();
        for (String statement : statements) {
            text.append(text.isEmpty() ? "" : "\n").append(statement).append(";\n");
        }
        return text.toString();
    }

    static String backfill(QualifiedName table, String column, String sql) {
        return "UPDATE " + quote(table) + " SET " + quote(column) + " = " + sql + " WHERE " + quote(column)
                + " IS NULL";
    }

    /** Moves an object to another schema and gives it another name, as far as they differ. */
    static List<String> rename(String kind, QualifiedName from, QualifiedName to) {
        if (from.schema().equals(to.schema())) {
            return List.of(renameTo(kind, from, to.name()));
        }
        if (from.name().equals(to.name())) {
            return List.of(move(kind, from, to.schema()));
        }
        // neither name may be free in the other schema, as several objects move at once
        String between = GeneratedNames.fit(to.name() + "_moving");
        return List.of(
                renameTo(kind, from, between),
                move(kind, new QualifiedName(from.schema(), between), to.schema()),
                renameTo(kind, new QualifiedName(to.schema(), between), to.name()));
    }

    private static String renameTo(String kind, QualifiedName from, String name) {
        return "ALTER " + kind + " " + quote(from) + " RENAME TO " + quote(name);
    }

    private static String move(String kind, QualifiedName from, String schema) {
        return "ALTER " + kind + " " + quote(from) + " SET SCHEMA " + quote(schema);
    }
}
