package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Kind;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.cell.LabelColumn;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.expand.Expansion;
import dev.squall.studio.expand.ExpansionParser;
import dev.squall.studio.expand.Nested;
import dev.squall.studio.grid.RowCount.Certainty;
import dev.squall.studio.http.NotFound;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.link.Segment;
import dev.squall.studio.record.Children;
import dev.squall.studio.record.RecordAddress;
import dev.squall.studio.record.RecordReader;
import dev.squall.studio.record.StoredRecord;
import dev.squall.studio.view.CellView;
import dev.squall.studio.view.Link;
import dev.squall.studio.view.RecordView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A record: as a page, as JSON, and the whole value of one of its fields. */
final class RecordPage {
    private static final String JSON = ".json";

    private final CatalogCache catalogs;
    private final RecordReader records;
    private final Frame frame;

    RecordPage(ReadLane lane, CatalogCache catalogs, Frame frame) {
        this.catalogs = catalogs;
        this.records = new RecordReader(lane);
        this.frame = frame;
    }

    Response show(Request request) throws SQLException, IOException {
        Catalog catalog = catalogs.current();
        Relation relation = TableAddress.of(request).in(catalog);
        String rest = request.pathValue("key");
        boolean json = rest.endsWith(JSON);
        String path = json ? rest.substring(0, rest.length() - JSON.length()) : rest;
        List<String> segments =
                Arrays.stream(path.split("/", -1)).map(Segment::decode).toList();
        int keySize = relation.key().size();
        if (!json && segments.size() == keySize + 1) {
            Column column = relation.column(segments.get(keySize))
                    .orElseThrow(() -> new NotFound(
                            "There is no column \"" + segments.get(keySize) + "\" in " + relation.name() + "."));
            return value(new RecordAddress(relation, segments.subList(0, keySize)), column);
        }
        var address = new RecordAddress(relation, segments);
        List<Expansion> expansions =
                ExpansionParser.parse(catalog, relation, request.query().all("x"));
        long start = System.nanoTime();
        StoredRecord found = records.record(catalog, address, expansions).orElseThrow(() -> missing(address));
        return json ? json(found) : html(catalog, address, found, Cost.NONE.andSince(start));
    }

    private static NotFound missing(RecordAddress address) {
        return new NotFound("There is no record " + String.join("/", address.key()) + " in "
                + address.relation().name() + ", or no longer.");
    }

    private Response html(Catalog catalog, RecordAddress address, StoredRecord found, Cost first) throws SQLException {
        Relation relation = address.relation();
        var cells = new CellDisplay(catalog);
        var nested = new NestedViews(catalog);
        long start = System.nanoTime();
        List<Children> children = records.children(catalog, relation, found);
        Cost cost = children.stream().anyMatch(Children::indexed) ? first.andSince(start) : first;
        String title = relation.name().name() + " " + String.join("/", address.key());
        var view = new RecordView(
                frame.around(title, catalog, Optional.of(relation.name())),
                Frame.head(relation),
                String.join(" / ", address.key()),
                label(relation, found),
                found.fields().stream()
                        .map(field -> field(cells, address, found, field))
                        .toList(),
                children.stream().map(c -> children(found, c)).toList(),
                List.of(
                        new Link("JSON", Links.record(relation.name(), address.key()) + JSON),
                        new Link("As Java", Links.java(relation.name(), "", only(address)))),
                nested.choices(
                        relation, found.nested().stream().map(Nested::expansion).toList()),
                nested.of(found.nested(), relation, address.key()),
                cost.text());
        return Html.page(200, templates -> templates.record(view));
    }

    private static Parameters only(RecordAddress address) {
        List<String> key = address.relation().key().stream().map(Column::name).toList();
        return Links.filters(key, address.key());
    }

    private static String label(Relation relation, StoredRecord found) {
        return LabelColumn.of(relation)
                .flatMap(column -> found.fields().stream()
                        .filter(field -> field.column().equals(column))
                        .findFirst())
                .map(field -> Optional.ofNullable(field.cell().text()).orElse(""))
                .filter(text -> text.length() <= 200)
                .orElse("");
    }

    private static RecordView.FieldView field(
            CellDisplay cells, RecordAddress address, StoredRecord found, StoredRecord.Field field) {
        Relation relation = address.relation();
        Column column = field.column();
        List<String> badges = new ArrayList<>();
        if (relation.key().contains(column)) {
            badges.add("key");
        }
        if (!column.nullable()) {
            badges.add("not null");
        }
        column.origin().ifPresent(origin -> badges.add(origin.how()));
        CellView cell = withLink(cells, relation, found, column, cells.of(relation, column, field.cell()));
        boolean binary = column.kind() == Kind.BINARY && !field.cell().isNull();
        Optional<Link> whole = field.cell().cut() || binary
                ? Optional.of(new Link(
                        (binary ? "download, " : "whole value, ")
                                + Display.bytes(field.cell().bytes()),
                        Links.value(relation.name(), address.key(), column.name())))
                : Optional.empty();
        return new RecordView.FieldView(
                column.name(),
                column.type(),
                badges,
                cell,
                whole,
                column.comment().orElse(""));
    }

    /** Also a key of several columns leads somewhere: from each of its columns. */
    private static CellView withLink(
            CellDisplay cells, Relation relation, StoredRecord found, Column column, CellView cell) {
        if (cell.href().isPresent()) {
            return cell;
        }
        Optional<String> href = relation.references().stream()
                .filter(r -> r.fromColumns().contains(column.name()))
                .filter(r -> !found.values(r.fromColumns()).isEmpty())
                .map(r -> cells.record(r, found.values(r.fromColumns())))
                .findFirst();
        return new CellView(cell.text(), cell.css(), href, cell.label(), cell.more());
    }

    private static RecordView.ChildrenView children(StoredRecord found, Children children) {
        var reference = children.reference();
        String count = children.count().certainty() == Certainty.UNKNOWN ? "count" : Display.rows(children.count());
        return new RecordView.ChildrenView(
                reference.from().toString(),
                String.join(", ", reference.fromColumns()),
                count,
                Links.rows(reference.from(), reference.fromColumns(), found.values(reference.toColumns())),
                children.indexed()
                        ? ""
                        : "no index on " + String.join(", ", reference.fromColumns())
                                + ": counting reads the whole table");
    }

    private static Response json(StoredRecord found) throws IOException {
        return JsonText.response(json -> {
            json.writeStartObject();
            for (StoredRecord.Field field : found.fields()) {
                json.writeStringField(field.column().name(), field.cell().text());
            }
            if (!found.nested().isEmpty()) {
                NestedViews.write(json, found.nested());
            }
            json.writeEndObject();
        });
    }

    /** Bytes are always a download of no known type: a browser must not guess that they are a page. */
    private Response value(RecordAddress address, Column column) throws SQLException {
        if (!records.exists(address)) {
            throw missing(address);
        }
        boolean binary = column.kind() == Kind.BINARY;
        Response whole = Response.stream(
                binary ? "application/octet-stream" : "text/plain; charset=utf-8", out -> write(address, column, out));
        String file = column.name().replaceAll("[^A-Za-z0-9_-]", "_") + ".bin";
        return binary ? whole.withHeader("Content-Disposition", "attachment; filename=\"" + file + "\"") : whole;
    }

    private void write(RecordAddress address, Column column, OutputStream out) throws IOException {
        try {
            records.value(address, column, piece -> {
                try {
                    out.write(piece);
                } catch (IOException e) {
                    // the client is gone; leaving the loop cancels the statement
                    throw new UncheckedIOException(e);
                }
            });
        } catch (SQLException e) {
            throw new IOException("the value could not be read to its end", e);
        }
    }
}
