package dev.squall.processor.model;

import java.util.Optional;

/**
 * One part of an index's key.
 *
 * @param key the component's name, or the SQL expression
 * @param expression whether it is an expression
 * @param collation its collation as it is written in SQL
 * @param operatorClass its operator class
 * @param descending whether it is sorted in descending order
 * @param nullsFirst whether NULLs come first
 */
public record IndexPart(
        Located<String> key,
        boolean expression,
        Optional<String> collation,
        Optional<String> operatorClass,
        boolean descending,
        boolean nullsFirst) {

    /** Whether it is more than a column or expression. */
    public boolean isOrdered() {
        return descending || nullsFirst;
    }
}
