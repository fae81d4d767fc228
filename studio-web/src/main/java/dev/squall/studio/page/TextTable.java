package dev.squall.studio.page;

import dev.squall.studio.catalog.Kind;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.grid.GridPage;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.GridRow;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import java.util.ArrayList;
import java.util.List;

/** A page of rows as columns of text, for a terminal. */
record TextTable(GridQuery query) {
    private static final int MAX_WIDTH = 48;
    private static final int LAST_CONTROL = 0x1F;

    Response of(GridPage page) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(query.columns().stream().map(c -> text(c.name())).toList());
        for (GridRow row : page.rows()) {
            lines.add(row.cells().stream().map(TextTable::text).toList());
        }
        int[] widths = new int[query.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), widths, text);
            if (i == 0) {
                rule(widths, text);
            }
        }
        page.next()
                .ifPresent(token -> text.append("next: ")
                        .append(Links.table(
                                query.relation().name(),
                                "txt",
                                Parameters.none().and("after", token)))
                        .append('\n'));
        return Response.text(200, text.toString());
    }

    private void write(List<String> line, int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            String cell = line.get(i);
            String padding = " ".repeat(widths[i] - length(cell));
            boolean number = query.columns().get(i).kind() == Kind.NUMBER;
            boolean last = i == widths.length - 1;
            text.append(i == 0 ? "" : "  ");
            text.append(number ? padding + cell : last ? cell : cell + padding);
        }
        text.append('\n');
    }

    private static void rule(int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : "  ").append("-".repeat(Math.max(1, widths[i])));
        }
        text.append('\n');
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String text(Cell cell) {
        String text = cell.text();
        return text == null ? "NULL" : text(text);
    }

    /** In one line: a terminal obeys control characters, and nothing of a database may give it orders. */
    private static String text(String value) {
        var shown = new StringBuilder();
        value.codePoints().limit(MAX_WIDTH).forEach(c -> {
            boolean control =
                    c <= LAST_CONTROL || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            shown.appendCodePoint(control ? ' ' : c);
        });
        return length(value) > MAX_WIDTH ? shown + "\u2026" : shown.toString();
    }
}
