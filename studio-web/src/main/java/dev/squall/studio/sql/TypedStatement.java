package dev.squall.studio.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * One statement that a person typed, with parameters such as {@code :name}.
 *
 * <p>That it is one statement is decided by the parser of the driver, which is what would split it; the studio has no
 * parser of its own that could be of another opinion. Only statements that read are let through, and the read lane is
 * the second lock.
 *
 * @param text what was typed
 * @param jdbc the same with question marks for the parameters
 * @param occurrences the name of the parameter of each question mark
 * @param places for each character of what the server sees, where it is in {@code text}
 */
public record TypedStatement(String text, String jdbc, List<String> occurrences, List<Integer> places) {
    private static final Set<String> READS = Set.of("SELECT", "WITH", "VALUES", "TABLE", "SHOW");
    private static final Set<String> EXPLAINED = Set.of("SELECT", "WITH", "VALUES", "TABLE");

    /** Copies the lists. */
    public TypedStatement {
        occurrences = List.copyOf(occurrences);
        places = List.copyOf(places);
    }

    /**
     * Checks a statement.
     *
     * @throws RefusedStatement if it is none, more than one, or does something else than reading
     */
    public static TypedStatement of(String text) {
        var statement = new StatementScanner(text).statement();
        int commands = commands(statement.jdbc());
        if (commands == 0) {
            throw new RefusedStatement("There is no statement here: write one, such as select 1.");
        }
        if (commands > 1) {
            throw new RefusedStatement("These are " + commands
                    + " statements; run them one at a time. Remove what is behind the first ;.");
        }
        String verb = statement.verb();
        if (verb.equals("EXPLAIN")) {
            // explain analyze create table ... as creates a table even in a READ ONLY transaction
            throw new RefusedStatement("Leave out explain, and use the buttons that explain the statement.");
        }
        if (!READS.contains(verb)) {
            throw new RefusedStatement(
                    "This studio only reads: a statement starts with select, with, values, table," + " show or explain"
                            + (verb.isEmpty() ? "." : ", not with " + verb.toLowerCase(Locale.ROOT) + "."));
        }
        return statement;
    }

    /** The driver's answer, whether or not the server takes a backslash in a string for an escape. */
    private static int commands(String jdbc) {
        try {
            int most = 0;
            for (boolean standardStrings : List.of(true, false)) {
                List<NativeQuery> queries =
                        Parser.parseJdbcSql(jdbc, standardStrings, true, true, false, false, new String[0]);
                most = Math.max(most, (int)
                        queries.stream().filter(q -> !q.nativeSql.isBlank()).count());
            }
            return most;
        } catch (SQLException e) {
            throw new RefusedStatement("The statement cannot be read: " + e.getMessage());
        }
    }

    /** The first word in upper case, behind comments and parentheses; empty if there is none. */
    String verb() {
        return StatementScanner.verb(text);
    }

    /** Whether the server can explain it. */
    public boolean canBeExplained() {
        return EXPLAINED.contains(verb());
    }

    /** The names of the parameters, in the order of their first use. */
    public List<String> parameters() {
        return new ArrayList<>(new LinkedHashSet<>(occurrences));
    }

    /**
     * Where in {@link #text} the server found something.
     *
     * @param position its position, counted in characters from 1
     * @return an index into the text, from 0
     */
    public int place(int position) {
        int index = Math.max(0, Math.min(position - 1, places.size() - 1));
        return places.isEmpty() ? 0 : places.get(index);
    }
}
