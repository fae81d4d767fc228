package dev.squall.db.error;

import dev.squall.sql.Constraint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A constraint of the database refused the change. */
public abstract sealed class ConstraintViolation extends StatementException
        permits UniqueViolation, ForeignKeyViolation, CheckViolation, NotNullViolation, ExclusionViolation {

    ConstraintViolation(String message, ServerReport report, @Nullable Throwable cause) {
        super(message, report, cause);
    }

    /** The name of the constraint; empty for NOT NULL before PostgreSQL 18. */
    public final Optional<String> constraint() {
        return report().constraint();
    }

    /** The table of the constraint. */
    public final Optional<String> table() {
        return report().table();
    }

    /** Says whether this is the given constraint; subclasses offer it for their own kind of constant. */
    final boolean isOn(Constraint<?> expected) {
        return on(expected.name()) && table().filter(expected.table()::equals).isPresent();
    }

    /** Says whether this is the constraint of the given name, on whatever table. */
    public final boolean on(String constraintName) {
        return constraint().filter(constraintName::equals).isPresent();
    }
}
