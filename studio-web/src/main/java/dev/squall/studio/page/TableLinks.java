package dev.squall.studio.page;

import dev.squall.studio.grid.GridPage;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.Paging;
import dev.squall.studio.grid.RowCount;
import dev.squall.studio.grid.RowCount.Certainty;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.Link;
import dev.squall.studio.view.TableView;
import java.util.List;
import java.util.Optional;

/**
 * Where one can go from a page of a grid: other pages, other forms, an exact count.
 *
 * @param query what the page shows
 * @param parameters its address, without what a form sent
 */
record TableLinks(GridQuery query, Parameters parameters) {
    private static final List<Integer> SIZES = List.of(25, 50, 100, 250);

    /** The address of the first page. */
    Parameters start() {
        return parameters.without("after", "before", "last");
    }

    /** The same relation with other parameters. */
    String here(Parameters changed) {
        return Links.table(query.relation().name(), changed);
    }

    Optional<String> exactCount(RowCount count) {
        return count.certainty() == Certainty.EXACT
                ? Optional.empty()
                : Optional.of(Links.count(query.relation().name(), parameters));
    }

    TableView.Pager pager(GridPage page) {
        boolean counted = page.paging() == Paging.POSITION;
        Optional<String> first = page.previous().isPresent() ? Optional.of(here(start())) : Optional.empty();
        Optional<String> last = page.next().isPresent() && !counted
                ? Optional.of(here(start().with("last", List.of("1"))))
                : Optional.empty();
        return new TableView.Pager(
                first,
                page.previous().map(token -> here(start().with("before", List.of(token)))),
                page.next().map(token -> here(start().with("after", List.of(token)))),
                last,
                SIZES.stream()
                        .map(size -> new TableView.SizeChoice(
                                size.toString(),
                                here(parameters.with("n", List.of(size.toString()))),
                                size == query.size()))
                        .toList());
    }

    List<Link> exports() {
        Parameters rows = start().without("n");
        return List.of(
                new Link("CSV", Links.table(query.relation().name(), "csv", rows)),
                new Link("SQL", Links.table(query.relation().name(), "sql", rows)),
                new Link("NDJSON", Links.table(query.relation().name(), "ndjson", rows)),
                new Link("JSON of this page", Links.table(query.relation().name(), "json", parameters)),
                new Link("Text of this page", Links.table(query.relation().name(), "txt", parameters)));
    }

    Link live() {
        return parameters.first(TablePage.LIVE).isPresent()
                ? new Link("stop refreshing", here(parameters.without(TablePage.LIVE)))
                : new Link("refresh every 5 s", here(parameters.with(TablePage.LIVE, List.of("1"))));
    }

    static List<String> notes(GridPage page) {
        if (page.unaddressed()) {
            return List.of("The values of this order are too long for an address, so that the rows beyond this page"
                    + " cannot be reached: sort by something shorter.");
        }
        boolean paged = page.next().isPresent() || page.previous().isPresent();
        return switch (page.paging()) {
            case KEY -> List.of();
            case ROW_PLACE ->
                List.of("No primary key: rows are told apart by their place on disk, which an update changes.");
            case POSITION ->
                paged
                        ? List.of("Nothing identifies a row here: pages are counted from the start, and get slower with"
                                + " depth.")
                        : List.of();
        };
    }
}
