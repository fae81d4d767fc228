package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.schema.Deferrability;
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
     * @param comment its comment
     * @param origin the annotation
     */
    record Head(
            String annotation,
            boolean onComponent,
            List<Located<String>> columns,
            Optional<Located<String>> name,
            Optional<String> comment,
            Origin origin) {

        public Head {
            columns = List.copyOf(columns);
        }

        /** The component names. */
        public List<String> components() {
            return columns.stream().map(Located::value).toList();
        }
    }

    /**
     * {@code @PrimaryKey}, or the {@code @Id} components without it.
     *
     * @param head the common part
     * @param include payload component names
     * @param deferrable when it is checked
     */
    record PrimaryKey(Head head, List<Located<String>> include, Deferrability deferrable)
            implements ConstraintDeclaration {
        public PrimaryKey {
            include = List.copyOf(include);
        }
    }

    /**
     * {@code @Unique}.
     *
     * @param head the common part
     * @param nullsNotDistinct whether two NULLs count as equal
     * @param include payload component names
     * @param deferrable when it is checked
     */
    record Unique(Head head, boolean nullsNotDistinct, List<Located<String>> include, Deferrability deferrable)
            implements ConstraintDeclaration {
        public Unique {
            include = List.copyOf(include);
        }
    }

    /**
     * {@code @ForeignKey}.
     *
     * @param head the common part
     * @param target the referenced record's full name
     * @param references the referenced component names; empty for the primary key
     * @param onDelete what a delete does
     * @param onUpdate what an update does
     * @param deferrable when it is checked
     * @param matchFull whether all referencing columns are NULL or none is
     * @param relation the name of the relation to the referenced row
     * @param inverse the name of the relation from the referenced row
     */
    record ForeignKey(
            Head head,
            Located<JavaType> target,
            List<Located<String>> references,
            Located<ReferentialAction> onDelete,
            Located<ReferentialAction> onUpdate,
            Deferrability deferrable,
            boolean matchFull,
            Optional<Located<String>> relation,
            Optional<Located<String>> inverse)
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
     * @param noInherit whether tables that inherit do without it
     */
    record Check(Head head, Located<String> condition, boolean noInherit) implements ConstraintDeclaration {}

    /**
     * {@code @Exclude}.
     *
     * @param head the common part; its columns are the elements that are components
     * @param elements the elements in order
     * @param method the access method
     * @param where the predicate
     * @param deferrable when it is checked
     */
    record Exclusion(
            Head head,
            List<Element> elements,
            Located<String> method,
            Optional<Located<String>> where,
            Deferrability deferrable)
            implements ConstraintDeclaration {
        public Exclusion {
            elements = List.copyOf(elements);
        }

        /**
         * What is compared, and how.
         *
         * @param part a column or expression
         * @param operator the operator; empty if it is missing
         */
        public record Element(IndexPart part, String operator) {}
    }

    /**
     * {@code @Index}.
     *
     * @param head the common part
     * @param parts its key parts in order
     * @param unique whether it is unique
     * @param nullsNotDistinct whether two NULLs count as equal
     * @param method the access method
     * @param include payload component names
     * @param where the predicate
     * @param with storage parameters
     */
    record Index(
            Head head,
            List<IndexPart> parts,
            boolean unique,
            boolean nullsNotDistinct,
            Located<String> method,
            List<Located<String>> include,
            Optional<Located<String>> where,
            List<Located<String>> with)
            implements ConstraintDeclaration {

        public Index {
            parts = List.copyOf(parts);
            include = List.copyOf(include);
            with = List.copyOf(with);
        }

        /** The key parts that are expressions. */
        public List<Located<String>> expressions() {
            return parts.stream()
                    .filter(IndexPart::expression)
                    .map(IndexPart::key)
                    .toList();
        }
    }
}
