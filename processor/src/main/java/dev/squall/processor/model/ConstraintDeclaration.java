package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.schema.ReferentialAction;
import java.util.List;
import java.util.Optional;

/** A key, constraint or index, as annotated on a component or on the record. */
public sealed interface ConstraintDeclaration {

    /** What all of them have. */
    Head head();

    /**
     * The part that is common to all kinds.
     *
     * @param annotation the annotation's simple name
     * @param onComponent whether it stands on a component
     * @param columns the component names; the one component if it stands on one
     * @param name the explicit name
     * @param origin the annotation
     */
    record Head(
            String annotation,
            boolean onComponent,
            List<Located<String>> columns,
            Optional<Located<String>> name,
            Origin origin) {

        public Head {
            columns = List.copyOf(columns);
        }

        /** The component names. */
        public List<String> components() {
            return columns.stream().map(Located::value).toList();
        }
    }

    /** {@code @PrimaryKey}, or the {@code @Id} components without it. */
    record PrimaryKey(Head head) implements ConstraintDeclaration {}

    /**
     * {@code @Unique}.
     *
     * @param head the common part
     * @param nullsNotDistinct whether two NULLs count as equal
     */
    record Unique(Head head, boolean nullsNotDistinct) implements ConstraintDeclaration {}

    /**
     * {@code @ForeignKey}.
     *
     * @param head the common part
     * @param target the referenced record's full name
     * @param references the referenced component names; empty for the primary key
     * @param onDelete what a delete does
     * @param onUpdate what an update does
     */
    record ForeignKey(
            Head head,
            Located<JavaType> target,
            List<Located<String>> references,
            Located<ReferentialAction> onDelete,
            Located<ReferentialAction> onUpdate)
            implements ConstraintDeclaration {

        public ForeignKey {
            references = List.copyOf(references);
        }
    }

    /**
     * {@code @Check}.
     *
     * @param head the common part
     * @param condition the SQL condition
     */
    record Check(Head head, Located<String> condition) implements ConstraintDeclaration {}

    /**
     * {@code @Index}.
     *
     * @param head the common part
     * @param expressions key parts that are expressions
     * @param unique whether it is unique
     * @param method the access method
     * @param include payload component names
     * @param where the predicate
     */
    record Index(
            Head head,
            List<Located<String>> expressions,
            boolean unique,
            Located<String> method,
            List<Located<String>> include,
            Optional<Located<String>> where)
            implements ConstraintDeclaration {

        public Index {
            expressions = List.copyOf(expressions);
            include = List.copyOf(include);
        }
    }
}
