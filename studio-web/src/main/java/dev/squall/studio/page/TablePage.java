package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.expand.ExpansionParser;
import dev.squall.studio.grid.GridPage;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.GridReader;
import dev.squall.studio.grid.InvalidFilter;
import dev.squall.studio.grid.RowCount;
import dev.squall.studio.grid.RowCount.Certainty;
import dev.squall.studio.grid.RowCounter;
import dev.squall.studio.http.NotFound;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** The grid of a relation: as a page, as data, and with an exact count. */
final class TablePage {
    /** The parameter that says: yes, read all rows. */
    static final String SCAN = "scan";

    /** The parameter of a page that loads itself again. */
    static final String LIVE = "live";

    private static final String LIVE_SECONDS = "5";

    private final CatalogCache catalogs;
    private final GridReader grids;
    private final RowCounter counter;
    private final TableData data;
    private final Frame frame;

    TablePage(ReadLane lane, CatalogCache catalogs, Frame frame) {
        this.catalogs = catalogs;
        this.grids = new GridReader(lane);
        this.counter = new RowCounter(lane);
        this.data = new TableData(grids, counter);
        this.frame = frame;
    }

    Response show(Request request) throws SQLException, IOException {
        TableAddress address = TableAddress.of(request);
        Catalog catalog = catalogs.current();
        Relation relation = address.in(catalog);
        if (address.form().isEmpty()) {
            Optional<String> added = FilterFormInput.filter(request.query());
            return added.isPresent()
                    ? Response.seeOther(added(relation, request.query(), added.get()))
                    : html(catalog, relation, request.query());
        }
        GridQuery query = query(catalog, relation, request.query());
        return switch (address.form()) {
            case "json" -> data.json(catalog, query, request.query());
            case "ndjson" -> data.ndjson(catalog, query);
            case "sql" -> data.inserts(catalog, query);
            case "txt" -> new TextTable(query).of(grids.page(catalog, query));
            case "csv" ->
                data.csv(catalog, query, request.query().first("guard").isPresent());
            default ->
                throw new NotFound(
                        "A table has no form ." + address.form() + "; it has .json, .txt, .ndjson, .csv and .sql.");
        };
    }

    /** Adds the filter of the form to the address, and goes back to the first page. */
    private static String added(Relation relation, Parameters parameters, String filter) {
        Parameters kept = FilterFormInput.without(parameters).without("after", "before", "last");
        return Links.table(relation.name(), kept.and("f", filter));
    }

    private Response html(Catalog catalog, Relation relation, Parameters parameters) throws SQLException {
        try {
            GridQuery query = query(catalog, relation, parameters);
            Optional<String> scan = parameters.first(SCAN).isPresent() ? Optional.empty() : query.scan();
            if (scan.isPresent() && counter.isLarge(relation)) {
                return html(200, new TableViews(frame, catalog, query, parameters).asking(scan.get()));
            }
            GridPage page = grids.page(catalog, query);
            var cost = new Cost(1, page.took());
            var views = new TableViews(frame, catalog, query, parameters);
            // what the rows of the page tell already needs no counting
            if (page.next().isEmpty() && page.previous().isEmpty()) {
                var all = new RowCount(Certainty.EXACT, page.rows().size());
                return live(parameters, html(200, views.of(page, all, cost)));
            }
            long start = System.nanoTime();
            RowCount count = counter.quick(catalog, query);
            return live(parameters, html(200, views.of(page, count, cost.andSince(start))));
        } catch (InvalidFilter e) {
            var problem = new Problem("This view of the table does not fit it", String.valueOf(e.getMessage()), "", "");
            return refused(catalog, relation, parameters, problem);
        } catch (SQLException e) {
            if (!ServerErrors.isAboutValues(e) || parameters.all("f").isEmpty()) {
                throw e;
            }
            return refused(catalog, relation, parameters, ServerErrors.problem(e));
        }
    }

    /** Off by default: every look costs the server something. */
    private static Response live(Parameters parameters, Response page) {
        return parameters.first(LIVE).isPresent() ? page.withHeader("Refresh", LIVE_SECONDS) : page;
    }

    private Response refused(Catalog catalog, Relation relation, Parameters parameters, Problem problem) {
        GridQuery plain = GridQuery.unfiltered(relation);
        return html(400, new TableViews(frame, catalog, plain, parameters).refused(problem));
    }

    private static Response html(int status, dev.squall.studio.view.TableView view) {
        return Html.page(status, templates -> templates.table(view));
    }

    private static GridQuery query(Catalog catalog, Relation relation, Parameters parameters) {
        return GridQuery.parse(relation, parameters)
                .expanding(ExpansionParser.parse(catalog, relation, parameters.all("x")));
    }

    /** Counts exactly, which may take long: hence behind a button, and a POST. */
    Response count(Request request) throws SQLException, IOException {
        TableAddress address = TableAddress.of(request);
        Catalog catalog = catalogs.current();
        Relation relation = address.in(catalog);
        GridQuery query = query(catalog, relation, request.query());
        long start = System.nanoTime();
        RowCount count =
                counter.exact(catalog, query, request.form().first("run").filter(r -> !r.isBlank()));
        if (address.form().equals("json")) {
            return JsonText.response(json -> {
                json.writeStartObject();
                json.writeNumberField("rows", count.rows());
                json.writeEndObject();
            });
        }
        Cost cost = Cost.NONE.andSince(start);
        GridPage page = grids.page(catalog, query);
        var views = new TableViews(frame, catalog, query, request.query());
        return html(200, views.of(page, count, new Cost(2, cost.took().plus(page.took()))));
    }
}
