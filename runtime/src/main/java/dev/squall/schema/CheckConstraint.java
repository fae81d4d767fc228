package dev.squall.schema;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param expression the SQL condition, without the outer parentheses
 * @param validated false while the constraint is {@code NOT VALID}
 */
public record CheckConstraint(String name, String expression, boolean validated) {}
