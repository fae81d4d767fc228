package dev.squall.processor.graph;

import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Presence;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.ShapeDeclaration;
import dev.squall.processor.relation.Relation;
import java.util.List;

/** What one component of a shape is written to. */
public sealed interface GraphPart {

    /** The component. */
    ShapeComponent component();

    /** Calls the method of the visitor that is for this kind of part. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A column.
     *
     * @param component the component
     * @param column the column
     */
    record OfColumn(ShapeComponent component, ColumnDeclaration column) implements GraphPart {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.column(this);
        }
    }

    /**
     * A row that the shape's row refers to.
     *
     * @param component the component
     * @param relation the relation
     * @param keys the columns that refer to it
     */
    record OfReference(ShapeComponent component, Relation relation, List<Key> keys) implements GraphPart {
        public OfReference {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * Rows that refer to the shape's row and are written with it.
     *
     * @param component the component
     * @param relation the relation
     * @param shape what each of them is
     */
    record OfOwned(ShapeComponent component, Relation relation, ShapeDeclaration shape) implements GraphPart {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.owned(this);
        }
    }

    /**
     * Rows that are linked through a junction, whose rows are written.
     *
     * @param component the component
     * @param relation the relation
     * @param keys the columns of the junction that refer to them
     */
    record OfLinked(ShapeComponent component, Relation relation, List<Key> keys) implements GraphPart {
        public OfLinked {
            keys = List.copyOf(keys);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.linked(this);
        }
    }

    /**
     * A column that refers to a row, and the component of that row's record that it takes its value from.
     *
     * @param column the column
     * @param accessor the component's name
     * @param presence whether the component may be without a value
     */
    record Key(ColumnDeclaration column, String accessor, Presence presence) {}

    /** One method per kind of part. */
    interface Visitor<R> {
        R column(OfColumn part);

        R reference(OfReference part);

        R owned(OfOwned part);

        R linked(OfLinked part);
    }
}
