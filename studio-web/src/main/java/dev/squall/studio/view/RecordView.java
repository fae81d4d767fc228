package dev.squall.studio.view;

import java.util.List;
import java.util.Optional;

/**
 * A record.
 *
 * @param shell what surrounds it
 * @param head what the relation is
 * @param title the key, for people
 * @param label the label, possibly empty
 * @param fields its fields
 * @param children the records that refer to it
 * @param exports the record in other forms
 * @param expansions what can be shown under it
 * @param nested what is shown under it
 * @param timing how many statements there were, and how long they took
 */
public record RecordView(
        Shell shell,
        RelationHead head,
        String title,
        String label,
        List<FieldView> fields,
        List<ChildrenView> children,
        List<Link> exports,
        List<TableView.ColumnChoice> expansions,
        List<NestedView> nested,
        String timing) {
    /** Copies the lists. */
    public RecordView {
        fields = List.copyOf(fields);
        children = List.copyOf(children);
        exports = List.copyOf(exports);
        expansions = List.copyOf(expansions);
        nested = List.copyOf(nested);
    }

    /**
     * A field of a record.
     *
     * @param name the name of the column
     * @param type its type
     * @param badges key, not null and the like
     * @param cell the value
     * @param whole the whole value, if only its beginning is shown
     * @param comment the comment of the column, possibly empty
     */
    public record FieldView(
            String name, String type, List<String> badges, CellView cell, Optional<Link> whole, String comment) {
        /** Copies the lists. */
        public FieldView {
            badges = List.copyOf(badges);
        }
    }

    /**
     * The records of a relation that refer to a record.
     *
     * @param relation the relation
     * @param columns the columns that refer
     * @param count how many there are
     * @param href their grid
     * @param hint what is missing to count them quickly, possibly empty
     */
    public record ChildrenView(String relation, String columns, String count, String href, String hint) {}
}
