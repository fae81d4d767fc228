package dev.squall.studio.view;

import java.util.List;
import java.util.Optional;

/**
 * The rows of a relation.
 *
 * @param shell what surrounds it
 * @param head what the relation is
 * @param pages other pages about it
 * @param problem why there are no rows, if a filter is wrong
 * @param anyway the same page without asking, if it asks
 * @param chips the conditions in force
 * @param form the form for one more condition
 * @param columns the columns to choose from
 * @param expansions what can be shown under each row
 * @param headers the shown columns
 * @param rows the rows
 * @param count how many rows there are
 * @param pager the other pages
 * @param exports the rows in other forms
 * @param live the same page that loads itself again, or no longer does
 * @param notes what the user should know about this page
 * @param timing how long the database took
 * @param sql the statement
 */
public record TableView(
        Shell shell,
        RelationHead head,
        List<Link> pages,
        Optional<Problem> problem,
        Optional<Link> anyway,
        List<Chip> chips,
        FilterForm form,
        List<ColumnChoice> columns,
        List<ColumnChoice> expansions,
        List<Header> headers,
        List<Row> rows,
        CountView count,
        Pager pager,
        List<Link> exports,
        Link live,
        List<String> notes,
        String timing,
        String sql) {
    /** Copies the lists. */
    public TableView {
        pages = List.copyOf(pages);
        chips = List.copyOf(chips);
        columns = List.copyOf(columns);
        expansions = List.copyOf(expansions);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        exports = List.copyOf(exports);
        notes = List.copyOf(notes);
    }

    /** The same view with a way to go on nevertheless. */
    public TableView asking(Link other) {
        return new TableView(
                shell,
                head,
                pages,
                problem,
                Optional.of(other),
                chips,
                form,
                columns,
                expansions,
                headers,
                rows,
                count,
                pager,
                exports,
                live,
                notes,
                timing,
                sql);
    }

    /** The same view with what it cost. */
    public TableView costing(String cost) {
        return new TableView(
                shell,
                head,
                pages,
                problem,
                anyway,
                chips,
                form,
                columns,
                expansions,
                headers,
                rows,
                count,
                pager,
                exports,
                live,
                notes,
                cost,
                sql);
    }

    /**
     * A condition in force.
     *
     * @param column the column
     * @param operator the operator
     * @param value the value, possibly empty
     * @param removeHref the same page without it
     */
    public record Chip(String column, String operator, String value, String removeHref) {}

    /**
     * The form for one more condition.
     *
     * @param action where it is sent
     * @param kept the state that it keeps
     * @param columns the columns
     * @param operators the operators
     */
    public record FilterForm(String action, List<Hidden> kept, List<Option> columns, List<Option> operators) {
        /** Copies the lists. */
        public FilterForm {
            kept = List.copyOf(kept);
            columns = List.copyOf(columns);
            operators = List.copyOf(operators);
        }
    }

    /**
     * A hidden field of a form.
     *
     * @param name its name
     * @param value its value
     */
    public record Hidden(String name, String value) {}

    /**
     * An option of a choice.
     *
     * @param value what is sent
     * @param text what is shown
     * @param data for the script: what it goes with
     * @param chosen whether it is chosen
     */
    public record Option(String value, String text, String data, boolean chosen) {}

    /**
     * Something that can be shown or hidden: a column, or what belongs to a row.
     *
     * @param value what is sent
     * @param name its name
     * @param shown whether it is shown
     */
    public record ColumnChoice(String value, String name, boolean shown) {}

    /**
     * The header of a column.
     *
     * @param name its name
     * @param type its type
     * @param css the CSS classes
     * @param key whether it belongs to the key
     * @param reference the relation that it refers to
     * @param sortHref the same rows in the order of this column
     * @param addHref the same rows in the order of this column beside the others
     * @param order for aria-sort: ascending, descending or none
     * @param mark the sign of the order, possibly empty
     * @param hint what else is to be known
     */
    public record Header(
            String name,
            String type,
            String css,
            boolean key,
            Optional<Link> reference,
            Optional<String> sortHref,
            String addHref,
            String order,
            String mark,
            String hint) {}

    /**
     * A row of a grid.
     *
     * @param record the address of the record
     * @param cells its cells
     * @param nested what is shown under it
     */
    public record Row(Optional<String> record, List<CellView> cells, List<NestedView> nested) {
        /** Copies the lists. */
        public Row {
            cells = List.copyOf(cells);
            nested = List.copyOf(nested);
        }
    }

    /**
     * How many rows there are.
     *
     * @param text the number
     * @param action where an exact count is asked for
     * @param run the name under which that count can be stopped
     */
    public record CountView(String text, Optional<String> action, String run) {}

    /**
     * The other pages.
     *
     * @param first the first one
     * @param previous the one before
     * @param next the one behind
     * @param last the last one
     * @param sizes the sizes to choose from
     */
    public record Pager(
            Optional<String> first,
            Optional<String> previous,
            Optional<String> next,
            Optional<String> last,
            List<SizeChoice> sizes) {
        /** Copies the lists. */
        public Pager {
            sizes = List.copyOf(sizes);
        }
    }

    /**
     * A number of rows per page.
     *
     * @param size the number
     * @param href the same place with it
     * @param current whether it is in force
     */
    public record SizeChoice(String size, String href, boolean current) {}
}
