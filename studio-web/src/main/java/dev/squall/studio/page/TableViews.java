package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.grid.Filter;
import dev.squall.studio.grid.GridPage;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.GridRow;
import dev.squall.studio.grid.Operator;
import dev.squall.studio.grid.Paging;
import dev.squall.studio.grid.RowCount;
import dev.squall.studio.grid.Sort;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.link.Links;
import dev.squall.studio.link.Segment;
import dev.squall.studio.view.Link;
import dev.squall.studio.view.Problem;
import dev.squall.studio.view.TableView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the view of a grid; every link of it is the present address with one thing changed. */
final class TableViews {
    private final Frame frame;
    private final Catalog catalog;
    private final GridQuery query;
    private final Relation relation;
    private final Parameters parameters;
    private final TableLinks links;

    TableViews(Frame frame, Catalog catalog, GridQuery query, Parameters parameters) {
        this.frame = frame;
        this.catalog = catalog;
        this.query = query;
        this.relation = query.relation();
        this.parameters = FilterFormInput.without(parameters);
        this.links = new TableLinks(query, this.parameters);
    }

    /**
     * The view of a page.
     *
     * @param cost how many statements there were, and how long they took
     */
    TableView of(GridPage page, RowCount count, Cost cost) {
        var cells = new CellDisplay(catalog);
        var nested = new NestedViews(catalog);
        return view(
                        Optional.empty(),
                        page.rows().stream().map(row -> row(cells, nested, row)).toList(),
                        new TableView.CountView(
                                Display.rows(count),
                                links.exactCount(count),
                                UUID.randomUUID().toString()),
                        links.pager(page),
                        page)
                .costing(cost.text());
    }

    /** The view when a filter is wrong: everything but rows, so that the filter can be put right. */
    TableView refused(Problem problem) {
        var nothing = new GridPage(List.of(), Optional.empty(), Optional.empty(), false, Paging.KEY, Duration.ZERO, "");
        return view(
                Optional.of(problem),
                List.of(),
                new TableView.CountView("", Optional.empty(), ""),
                new TableView.Pager(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
                nothing);
    }

    /** The view that asks before it makes the server read a large table. */
    TableView asking(String scan) {
        var problem = new Problem(
                "This reads the whole table",
                "No index of " + relation.name() + " helps with " + scan + ", and the table is large.",
                "It is stopped after 5 seconds at the latest.",
                "");
        Parameters anyway = parameters.with(TablePage.SCAN, List.of("1"));
        return refused(problem).asking(new Link("Do it anyway", here(anyway)));
    }

    private TableView view(
            Optional<Problem> problem,
            List<TableView.Row> rows,
            TableView.CountView count,
            TableView.Pager pager,
            GridPage page) {
        return new TableView(
                frame.around(relation.name().toString(), catalog, Optional.of(relation.name())),
                Frame.head(relation),
                List.of(
                        new Link("Structure", Links.schema(relation.name())),
                        new Link("As Java", Links.java(relation.name(), "", start()))),
                problem,
                Optional.empty(),
                chips(),
                form(),
                choices(),
                new NestedViews(catalog).choices(relation, query.expansions()),
                query.columns().stream().map(this::header).toList(),
                rows,
                count,
                pager,
                links.exports(),
                links.live(),
                TableLinks.notes(page),
                "",
                page.sql());
    }

    private Parameters start() {
        return links.start();
    }

    private String here(Parameters changed) {
        return links.here(changed);
    }

    /** All conditions of the address, also those that are wrong: they must be removable. */
    private List<TableView.Chip> chips() {
        List<String> written = parameters.all("f");
        List<TableView.Chip> chips = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            List<String> others = new ArrayList<>(written);
            others.remove(i);
            chips.add(chip(written.get(i), here(start().with("f", others))));
        }
        return chips;
    }

    private TableView.Chip chip(String written, String removeHref) {
        try {
            Filter filter = Filter.parse(relation, written);
            return new TableView.Chip(filter.column().name(), filter.operator().label(), filter.value(), removeHref);
        } catch (RuntimeException e) {
            return new TableView.Chip(written, "", "", removeHref);
        }
    }

    private TableView.FilterForm form() {
        List<TableView.Hidden> kept = new ArrayList<>();
        for (String name : List.of("f", "s", "c", "n", "x")) {
            parameters.all(name).forEach(value -> kept.add(new TableView.Hidden(name, value)));
        }
        List<TableView.Option> columns = relation.columns().stream()
                .map(c -> new TableView.Option(Segment.encode(c.name()), c.name(), operators(c), false))
                .toList();
        List<TableView.Option> operators = Arrays.stream(Operator.values())
                .map(o -> new TableView.Option(o.code(), o.label(), o.takesValue() ? "value" : "", false))
                .toList();
        return new TableView.FilterForm(Links.table(relation.name()), kept, columns, operators);
    }

    private static String operators(Column column) {
        return Operator.of(column).stream().map(Operator::code).collect(Collectors.joining(" "));
    }

    private List<TableView.ColumnChoice> choices() {
        return relation.columns().stream()
                .map(c -> new TableView.ColumnChoice(
                        Segment.encode(c.name()), c.name(), query.columns().contains(c)))
                .toList();
    }

    private TableView.Header header(Column column) {
        Optional<Sort> sort =
                query.sorts().stream().filter(s -> s.column().equals(column)).findFirst();
        boolean indexed = relation.isIndexed(List.of(column.name()));
        boolean key = relation.key().contains(column);
        String order =
                sort.map(s -> s.descending() ? "descending" : "ascending").orElse("none");
        String mark = sort.map(s -> s.descending() ? "\u2193" : "\u2191").orElse("");
        if (sort.isPresent() && query.sorts().size() > 1) {
            mark += query.sorts().indexOf(sort.get()) + 1;
        }
        return new TableView.Header(
                column.name(),
                column.type(),
                CellDisplay.css(relation, column) + (key ? " key" : "") + (indexed ? " indexed" : ""),
                key,
                relation.referenceOf(column.name()).map(r -> new Link(r.to().toString(), Links.table(r.to()))),
                column.sortable() ? Optional.of(here(sorted(column, sort))) : Optional.empty(),
                here(added(column, sort)),
                order,
                mark,
                hint(column, indexed));
    }

    /** A click goes from no order to ascending to descending and back. */
    private Parameters sorted(Column column, Optional<Sort> sort) {
        if (sort.filter(Sort::descending).isPresent()) {
            return start().without("s");
        }
        String written = Sort.written(List.of(new Sort(column, sort.isPresent())));
        return start().with("s", List.of(written));
    }

    /** The same, beside the other columns of the order. */
    private Parameters added(Column column, Optional<Sort> sort) {
        List<Sort> sorts = new ArrayList<>(query.sorts());
        int at = sort.map(sorts::indexOf).orElse(sorts.size());
        sort.ifPresent(sorts::remove);
        if (sort.filter(Sort::descending).isEmpty()) {
            sorts.add(at, new Sort(column, sort.isPresent()));
        }
        return sorts.isEmpty() ? start().without("s") : start().with("s", List.of(Sort.written(sorts)));
    }

    private static String hint(Column column, boolean indexed) {
        List<String> hints = new ArrayList<>();
        hints.add(column.type() + (column.nullable() ? "" : ", not null"));
        column.origin().ifPresent(o -> hints.add(o.how() + (o.expression().isEmpty() ? "" : " " + o.expression())));
        if (column.sortable()) {
            hints.add(indexed ? "sorted by an index" : "not indexed: sorting reads all rows");
        }
        if (!column.labels().isEmpty()) {
            hints.add("one of " + String.join(", ", column.labels()));
        }
        column.comment().ifPresent(hints::add);
        return String.join("\n", hints);
    }

    private TableView.Row row(CellDisplay cells, NestedViews nested, GridRow row) {
        List<dev.squall.studio.view.CellView> views = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            views.add(cells.of(relation, query.columns().get(i), row.cells().get(i)));
        }
        Optional<String> address =
                row.key().isEmpty() ? Optional.empty() : Optional.of(Links.record(relation.name(), row.key()));
        return new TableView.Row(address, views, nested.of(row.nested(), relation, row.key()));
    }
}
