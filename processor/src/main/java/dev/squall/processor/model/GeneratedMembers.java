package dev.squall.processor.model;

import java.util.Optional;

/** Which members the classes generated for a table have, beside its columns. */
public final class GeneratedMembers {

    private GeneratedMembers() {}

    /** Whether a constraint has a constant: indexes and exclusions have none. */
    public static boolean hasConstant(NamedConstraint constraint) {
        return !(constraint.declaration() instanceof ConstraintDeclaration.Index)
                && !(constraint.declaration() instanceof ConstraintDeclaration.Exclusion);
    }

    /** Whether a component's setter would repeat a static method that every row to insert has. */
    public static boolean clashesWithNewRow(ColumnDeclaration column) {
        return column.component().equals("unset")
                && column.storage()
                        .filter(s -> s.declared().equals(JavaType.primitive("int")))
                        .isPresent();
    }

    /** The interface of the insert builder that waits for a component. */
    public static String stage(ColumnDeclaration column) {
        String component = column.component();
        return "Needs" + Character.toUpperCase(component.charAt(0)) + component.substring(1);
    }

    /** The constant that holds the codec of a column, if the codec is made for it. */
    public static Optional<String> codecConstant(ColumnDeclaration column) {
        return column.storage()
                .filter(s -> !(s.codec() instanceof CodecReference.Constant))
                .filter(s -> !(s.codec() instanceof CodecReference.Generated))
                .map(s -> SqlNames.constant(SqlNames.snake(column.component())));
    }
}
