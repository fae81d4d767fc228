package dev.squall.processor.model;

import java.util.Optional;
import java.util.Set;

/** Which members the classes generated for a table have, beside its columns. */
public final class GeneratedMembers {

    /** Components that cannot have a setter of their name, because every row to insert has such a method. */
    public static final Set<String> CLASHING_SETTERS = Set.of("unset");

    private GeneratedMembers() {}

    /** Whether a constraint has a constant: indexes have none. */
    public static boolean hasConstant(NamedConstraint constraint) {
        return !(constraint.declaration() instanceof ConstraintDeclaration.Index);
    }

    /** The constant that holds the codec of a column, if the codec is made for it. */
    public static Optional<String> codecConstant(ColumnDeclaration column) {
        return column.storage()
                .filter(s -> !(s.codec() instanceof CodecReference.BuiltIn))
                .filter(s -> !(s.codec() instanceof CodecReference.OfEnum))
                .map(s -> SqlNames.constant(SqlNames.snake(column.component())));
    }
}
