package dev.squall.studio.page;

import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.data.Reader;
import dev.squall.studio.grid.GridPage;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.GridReader;
import dev.squall.studio.grid.GridRow;
import dev.squall.studio.grid.RowCount;
import dev.squall.studio.grid.RowCounter;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a relation for scripts: one page as JSON, or all of them, streamed, as CSV or lines of JSON. */
final class TableData {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final GridReader grids;
    private final RowCounter counter;

    TableData(GridReader grids, RowCounter counter) {
        this.grids = grids;
        this.counter = counter;
    }

    /** One page; values are text or null, and of long ones only the beginning, as on the page. */
    Response json(Catalog catalog, GridQuery query, Parameters parameters) throws SQLException, IOException {
        GridPage page = grids.page(catalog, query);
        RowCount count = counter.quick(catalog, query);
        return JsonText.response(json -> {
            json.writeStartObject();
            json.writeStringField("relation", query.relation().name().toString());
            json.writeFieldName("count");
            json.writeStartObject();
            json.writeNumberField("rows", count.rows());
            json.writeStringField("certainty", count.certainty().name().toLowerCase(java.util.Locale.ROOT));
            json.writeEndObject();
            writeColumns(json, query);
            json.writeArrayFieldStart("rows");
            for (GridRow row : page.rows()) {
                writeRow(json, query, row);
            }
            json.writeEndArray();
            writePlace(json, query, parameters, "next", "after", page.next().orElse(null));
            writePlace(
                    json,
                    query,
                    parameters,
                    "previous",
                    "before",
                    page.previous().orElse(null));
            json.writeEndObject();
        });
    }

    private static void writeColumns(JsonGenerator json, GridQuery query) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Column column : query.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("type", column.type());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRow(JsonGenerator json, GridQuery query, GridRow row) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("values");
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            String name = query.columns().get(i).name();
            json.writeStringField(name, cell.text());
            if (cell.cut()) {
                cut.add(name);
            }
        }
        json.writeEndObject();
        if (!cut.isEmpty()) {
            json.writeArrayFieldStart("cut");
            for (String name : cut) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
        if (!row.nested().isEmpty()) {
            NestedViews.write(json, row.nested());
        }
        if (!row.key().isEmpty()) {
            json.writeStringField("href", Links.record(query.relation().name(), row.key()));
        }
        json.writeEndObject();
    }

    private static void writePlace(
            JsonGenerator json,
            GridQuery query,
            Parameters parameters,
            String field,
            String parameter,
            @Nullable String token)
            throws IOException {
        if (token != null) {
            Parameters there = parameters.without("after", "before", "last").with(parameter, List.of(token));
            json.writeStringField(field, Links.table(query.relation().name(), "json", there));
        }
    }

    /** All rows as lines of JSON, in constant memory. */
    Response ndjson(Catalog catalog, GridQuery query) {
        return attachment(query, "ndjson", "application/x-ndjson", out -> {
            try (JsonGenerator json = JsonText.lines(out)) {
                export(catalog, query, row -> {
                    json.writeStartObject();
                    for (int i = 0; i < row.size(); i++) {
                        json.writeStringField(query.columns().get(i).name(), row.get(i));
                    }
                    json.writeEndObject();
                });
            }
            out.write('\n');
        });
    }

    /** All rows as INSERT statements, in constant memory; without what the server computes itself. */
    Response inserts(Catalog catalog, GridQuery query) {
        InsertStatement insert = InsertStatement.into(query);
        return attachment(query, "sql", "application/sql", out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            export(catalog, query, row -> writer.write(insert.of(row)));
            writer.flush();
        });
    }

    /**
     * All rows as CSV, in constant memory; NULL is nothing, and an empty text is {@code ""}.
     *
     * @param guard whether to put an apostrophe before what a spreadsheet would run as a formula
     */
    Response csv(Catalog catalog, GridQuery query, boolean guard) {
        return attachment(query, "csv", "text/csv; charset=utf-8", out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            var csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(writer);
            csv.writeRecord(query.columns().stream()
                    .map(c -> guard ? guarded(c.name()) : c.name())
                    .toList());
            export(catalog, query, row -> csv.writeRecord(cells(row, guard)));
            csv.flush();
            writer.flush();
        });
    }

    private static @Nullable String[] cells(List<@Nullable String> row, boolean guard) {
        return row.stream().map(cell -> guard ? guarded(cell) : cell).toArray(String[]::new);
    }

    private static @Nullable String guarded(@Nullable String value) {
        boolean risky = value != null && !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        return risky ? "'" + value : value;
    }

    private interface RowWriter {
        void write(List<@Nullable String> row) throws IOException;
    }

    private void export(Catalog catalog, GridQuery query, RowWriter writer) throws IOException {
        int columns = query.columns().size();
        Reader.RowConsumer consumer = result -> {
            List<@Nullable String> row = new ArrayList<>(columns);
            for (int i = 1; i <= columns; i++) {
                row.add(result.getString(i));
            }
            try {
                writer.write(row);
            } catch (IOException e) {
                // the client is gone; leaving the loop cancels the statement
                throw new UncheckedIOException(e);
            }
        };
        try {
            grids.export(catalog, query, consumer);
        } catch (SQLException e) {
            throw new IOException("the rows could not be read to their end", e);
        }
    }

    private static Response attachment(GridQuery query, String suffix, String contentType, Response.Body body) {
        String file = query.relation().name().name().replaceAll("[^A-Za-z0-9_-]", "_") + "." + suffix;
        return Response.stream(contentType, out -> {
                    var buffered = new BufferedOutputStream(out, BUFFER_BYTES);
                    body.writeTo(buffered);
                    buffered.flush();
                })
                .withHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }
}
