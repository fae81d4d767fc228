package dev.squall.sql.node;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A common table expression: {@code name (columns) as materialized (statement) search ... cycle ...}.
 *
 * @param name its name
 * @param columns the names of its columns, empty if the statement gives them
 * @param body the statement, null for a recursive query's sight of itself
 * @param options how it is run
 */
public record CteNode(
        String name, List<String> columns, @Nullable StatementNode body, Options options) {

    /**
     * How it is run.
     *
     * @param recursive whether the statement refers to itself
     * @param materialized whether the result is kept, null for the planner's choice
     * @param search in which order a recursion goes, or null
     * @param cycle what makes a recursion stop, or null
     */
    public record Options(
            boolean recursive,
            @Nullable Boolean materialized,
            @Nullable Search search,
            @Nullable Cycle cycle) {

        /** Nothing special. */
        public static final Options NONE = new Options(false, null, null, null);
    }

    /**
     * {@code search depth first by columns set name}.
     *
     * @param depthFirst depth or breadth first
     * @param by the columns that tell siblings apart
     * @param name the column that then gives the order
     */
    public record Search(boolean depthFirst, List<String> by, String name) {}

    /**
     * {@code cycle columns set mark using path}.
     *
     * @param columns what is the same when a row comes again
     * @param mark the column that says so
     * @param path the column that holds the way
     */
    public record Cycle(List<String> columns, String mark, String path) {}

    /** The same with other options. */
    public CteNode withOptions(Options newOptions) {
        return new CteNode(name, columns, body, newOptions);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
