package dev.squall.schema;

import java.util.List;
import java.util.Optional;

/**
 * A check constraint.
 *
 * @param name the constraint's name
 * @param expression the SQL condition, without the outer parentheses
 * @param noInherit whether inheriting tables do without it
 * @param validated false while the constraint is {@code NOT VALID}
 * @param comment its comment, if it has one
 */
public record CheckConstraint(
        String name, String expression, boolean noInherit, boolean validated, Optional<String> comment)
        implements Constraint {

    /** A check without a comment that inheriting tables have too. */
    public CheckConstraint(String name, String expression, boolean validated) {
        this(name, expression, false, validated, Optional.empty());
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public CheckConstraint withName(String newName) {
        return new CheckConstraint(newName, expression, noInherit, validated, comment);
    }

    /** This check with another expression. */
    public CheckConstraint withExpression(String sql) {
        return new CheckConstraint(name, sql, noInherit, validated, comment);
    }

    /** This check, held against all rows or {@code NOT VALID}. */
    public CheckConstraint withValidated(boolean checked) {
        return new CheckConstraint(name, expression, noInherit, checked, comment);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.check(this);
    }
}
