package dev.squall.processor.shape;

import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.relation.Relation;
import java.util.List;
import java.util.Optional;

/** What one component of a shape is read from. */
public sealed interface Part {

    /** The component. */
    ShapeComponent component();

    /** Calls the method of the visitor that is for this kind of part. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A column.
     *
     * @param component the component
     * @param joins the relations to one row that lead to its table; none for the root's own
     * @param column the column
     */
    record OfColumn(ShapeComponent component, List<Relation> joins, ColumnDeclaration column) implements Part {
        public OfColumn {
            joins = List.copyOf(joins);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.column(this);
        }
    }

    /**
     * Related rows.
     *
     * @param component the component
     * @param relation the relation
     * @param nested how each row is read
     */
    record OfRelation(ShapeComponent component, Relation relation, Nested nested) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relation(this);
        }
    }

    /**
     * How a related row is read.
     *
     * @param record the shape's or the table's record
     * @param holder the generated class
     * @param constant the constant of its {@code Instance}
     * @param shape whether it is a shape
     * @param depth how many levels of it there are, if it is the shape that it is in
     */
    record Nested(JavaType record, JavaType holder, String constant, boolean shape, Optional<Long> depth) {}

    /**
     * One value for all related rows.
     *
     * @param component the component
     * @param function the annotation
     * @param relation the relation
     * @param column what it is of; empty for a count
     */
    record OfAggregate(ShapeComponent component, String function, Relation relation, Optional<ColumnDeclaration> column)
            implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /**
     * An expression of the user.
     *
     * @param component the component
     * @param computation the method
     */
    record OfComputation(ShapeComponent component, ShapeComponent.Computation computation) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.computation(this);
        }
    }

    /** One method per kind of part. */
    interface Visitor<R> {
        R column(OfColumn part);

        R relation(OfRelation part);

        R aggregate(OfAggregate part);

        R computation(OfComputation part);
    }
}
