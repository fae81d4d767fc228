package dev.squall.studio.expand;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.cell.CellSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what the expressions of {@link ExpansionSql} give. */
public final class NestedReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private NestedReader() {}

    /** The records of an expansion under one record. */
    public static Nested read(Expansion expansion, String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return nested(expansion, parser);
        } catch (IOException e) {
            throw new UncheckedIOException("not the JSON of an expansion", e);
        }
    }

    private static Nested nested(Expansion expansion, JsonParser parser) throws IOException {
        long count = parser.nextToken() == JsonToken.VALUE_NULL ? -1 : parser.getLongValue();
        List<Nested.Row> rows = new ArrayList<>();
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                rows.add(row(expansion, parser));
                parser.nextToken();
            }
        }
        parser.nextToken();
        return new Nested(expansion, count < 0 ? rows.size() : count, rows);
    }

    private static Nested.Row row(Expansion expansion, JsonParser parser) throws IOException {
        List<Cell> cells = new ArrayList<>();
        parser.nextToken();
        for (Column column : expansion.columns()) {
            parser.nextToken();
            String text = parser.nextTextValue();
            parser.nextToken();
            long bytes = parser.currentToken() == JsonToken.VALUE_NULL ? 0 : parser.getLongValue();
            String label = parser.nextTextValue();
            parser.nextToken();
            cells.add(CellSql.cell(column, text, bytes, label));
        }
        parser.nextToken();
        List<String> key = new ArrayList<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            key.add(parser.getText());
        }
        List<Nested> nested = new ArrayList<>();
        parser.nextToken();
        for (Expansion inner : expansion.nested()) {
            parser.nextToken();
            nested.add(nested(inner, parser));
        }
        parser.nextToken();
        return new Nested.Row(cells, key, nested);
    }
}
