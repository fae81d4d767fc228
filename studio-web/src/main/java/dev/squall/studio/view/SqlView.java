package dev.squall.studio.view;

import java.util.List;
import java.util.Optional;

/**
 * The page for typed SQL.
 *
 * @param shell what surrounds it
 * @param editor the statement and its parameters
 * @param error what is wrong with it
 * @param result the rows that it gave
 * @param plan its plan
 * @param saved the saved queries
 * @param history what was run lately
 * @param message what was done, possibly empty
 */
public record SqlView(
        Shell shell,
        Editor editor,
        Optional<SqlError> error,
        Optional<Result> result,
        Optional<PlanView> plan,
        List<Link> saved,
        List<Link> history,
        String message) {
    /** Copies the lists. */
    public SqlView {
        saved = List.copyOf(saved);
        history = List.copyOf(history);
    }

    /**
     * The statement as it is typed.
     *
     * @param text the statement
     * @param name the name to save it under, possibly empty
     * @param run the name under which it can be stopped
     * @param parameters its parameters
     */
    public record Editor(String text, String name, String run, List<Parameter> parameters) {
        /** Copies the list. */
        public Editor {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A parameter of the statement.
     *
     * @param name its name
     * @param type the type that the server expects, possibly empty
     * @param value its value
     * @param isNull whether it is NULL
     * @param labels the values to choose from, if its type has only these
     */
    public record Parameter(String name, String type, String value, boolean isNull, List<String> labels) {
        /** Copies the list. */
        public Parameter {
            labels = List.copyOf(labels);
        }
    }

    /**
     * What is wrong with the statement, and where.
     *
     * @param problem what is wrong
     * @param line the line, such as {@code line 3}; empty if nobody knows where
     * @param before the line before the place
     * @param at what is there
     * @param after the rest of the line
     */
    public record SqlError(Problem problem, String line, String before, String at, String after) {}

    /**
     * The rows of a result.
     *
     * @param heads its columns
     * @param rows its rows
     * @param summary how many there are and how long it took
     */
    public record Result(List<Head> heads, List<List<CellView>> rows, String summary) {
        /** Copies the lists. */
        public Result {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a result.
     *
     * @param name its name
     * @param type its type
     * @param css the CSS classes
     */
    public record Head(String name, String type, String css) {}
}
