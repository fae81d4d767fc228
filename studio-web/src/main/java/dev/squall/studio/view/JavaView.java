package dev.squall.studio.view;

import java.util.List;

/**
 * A view of a table as code.
 *
 * @param shell what surrounds it
 * @param head what the relation is
 * @param pages other pages about it
 * @param sources the Java files, the query first; none if Java can have no column of the relation
 * @param sql the statement with its values
 */
public record JavaView(Shell shell, RelationHead head, List<Link> pages, List<Source> sources, String sql) {
    /** Copies the lists. */
    public JavaView {
        pages = List.copyOf(pages);
        sources = List.copyOf(sources);
    }

    /**
     * A source file.
     *
     * @param name its name
     * @param text its text
     */
    public record Source(String name, String text) {}
}
