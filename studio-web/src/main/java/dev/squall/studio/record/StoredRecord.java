package dev.squall.studio.record;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.cell.Cell;
import dev.squall.studio.expand.Nested;
import java.util.List;
import java.util.Map;

/**
 * The fields of a record.
 *
 * @param fields its fields, in the order of the columns
 * @param linked the whole values of the columns that links need, by column; those that are NULL are missing
 * @param nested what is expanded under it
 */
public record StoredRecord(List<Field> fields, Map<String, String> linked, List<Nested> nested) {
    /** Copies the collections. */
    public StoredRecord {
        fields = List.copyOf(fields);
        linked = Map.copyOf(linked);
        nested = List.copyOf(nested);
    }

    /**
     * A field.
     *
     * @param column its column
     * @param cell its value, possibly only the beginning
     */
    public record Field(Column column, Cell cell) {}

    /** The whole values of some columns, in their order; empty if one of them is NULL. */
    public List<String> values(List<String> columns) {
        return columns.stream().allMatch(linked::containsKey)
                ? columns.stream().map(linked::get).toList()
                : List.of();
    }
}
