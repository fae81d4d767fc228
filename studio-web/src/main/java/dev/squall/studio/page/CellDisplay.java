package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Kind;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.CellView;
import java.util.List;
import java.util.Optional;

/** Decides how a cell looks and where it leads. */
record CellDisplay(Catalog catalog) {

    CellView of(Relation relation, Column column, Cell cell) {
        String text = cell.text();
        if (text == null || cell.isEmpty()) {
            return plain(css(relation, column), cell);
        }
        String label = cell.label();
        Optional<String> parent = cell.cut()
                ? Optional.empty()
                : relation.referenceOf(column.name()).map(reference -> record(reference, List.of(text)));
        return new CellView(
                text,
                css(relation, column),
                parent,
                label == null ? "" : label,
                cell.cut() ? Display.bytes(cell.bytes()) : "");
    }

    /** A cell that leads nowhere. */
    static CellView plain(String css, Cell cell) {
        String text = cell.text();
        if (text == null) {
            return new CellView("NULL", css + " null", Optional.empty(), "", "");
        }
        if (cell.isEmpty()) {
            return new CellView("empty", css + " empty", Optional.empty(), "", "");
        }
        return new CellView(text, css, Optional.empty(), "", cell.cut() ? Display.bytes(cell.bytes()) : "");
    }

    /** Where a foreign key leads: to the record if it refers to the key, else to the rows with these values. */
    String record(Reference reference, List<String> values) {
        List<String> key = catalog.relation(reference.to())
                .map(parent -> parent.key().stream().map(Column::name).toList())
                .orElse(List.of());
        return key.equals(reference.toColumns())
                ? Links.record(reference.to(), values)
                : Links.rows(reference.to(), reference.toColumns(), values);
    }

    static String css(Relation relation, Column column) {
        return css(column.kind()) + (relation.referenceOf(column.name()).isPresent() ? " fk" : "");
    }

    static String css(Kind kind) {
        return switch (kind) {
            case NUMBER -> "num";
            case JSON, JSON_TEXT, ARRAY, RANGE, BINARY, UUID -> "mono";
            case TIME -> "time";
            case BOOLEAN -> "bool";
            case ENUM -> "enum";
            case TEXT, OTHER -> "text";
        };
    }
}
