package dev.squall.schema;

import java.util.Optional;

/**
 * One key part of an index: a column or an expression.
 *
 * @param column the column's name, if this part is a column
 * @param expression the SQL expression, if this part is one; exactly one of the two is present
 * @param collation its collation, if it is not the column's own
 * @param operatorClass its operator class, if it is not the type's default for the access method
 * @param descending whether it is sorted in descending order
 * @param nullsFirst whether NULLs come first; PostgreSQL's default is true exactly for descending parts
 */
public record IndexKey(
        Optional<String> column,
        Optional<String> expression,
        Optional<QualifiedName> collation,
        Optional<String> operatorClass,
        boolean descending,
        boolean nullsFirst) {

    /** The column in ascending order, NULLs last. */
    public static IndexKey column(String name) {
        return new IndexKey(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    /** The expression in ascending order, NULLs last. */
    public static IndexKey expression(String sql) {
        return new IndexKey(Optional.empty(), Optional.of(sql), Optional.empty(), Optional.empty(), false, false);
    }
}
