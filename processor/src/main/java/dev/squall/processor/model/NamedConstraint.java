package dev.squall.processor.model;

import dev.squall.schema.GeneratedNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A constraint or index with its final names.
 *
 * @param declaration what is declared
 * @param sqlName its name in the database
 * @param javaName its constant in the generated table; indexes have none, their name is for messages
 */
public record NamedConstraint(ConstraintDeclaration declaration, String sqlName, String javaName) {

    /** The constraints of a table: explicit names as they are, derived ones with a number where they are taken. */
    public static List<NamedConstraint> of(TableDeclaration table) {
        Set<String> sqlNames = new HashSet<>();
        Set<String> javaNames = new HashSet<>();
        table.constraints().forEach(c -> c.head().name().ifPresent(name -> sqlNames.add(name.value())));
        List<NamedConstraint> result = new ArrayList<>();
        for (ConstraintDeclaration constraint : table.constraints()) {
            Optional<String> explicit = constraint.head().name().map(Located::value);
            String sqlName =
                    explicit.orElseGet(() -> GeneratedNames.free(derived(table, constraint), sqlNames::contains));
            sqlNames.add(sqlName);
            String javaName = freeJavaName(constant(constraint, explicit), javaNames);
            javaNames.add(javaName);
            result.add(new NamedConstraint(constraint, sqlName, javaName));
        }
        return result;
    }

    private static String derived(TableDeclaration table, ConstraintDeclaration constraint) {
        String name = table.name().name();
        List<String> columns = table.columnNames(constraint.head().components());
        if (constraint instanceof ConstraintDeclaration.PrimaryKey) {
            return GeneratedNames.primaryKey(name);
        }
        if (constraint instanceof ConstraintDeclaration.Unique) {
            return GeneratedNames.unique(name, columns);
        }
        if (constraint instanceof ConstraintDeclaration.ForeignKey) {
            return GeneratedNames.foreignKey(name, columns);
        }
        if (constraint instanceof ConstraintDeclaration.Index index) {
            List<String> parts =
                    index.parts().stream().map(p -> partName(table, p)).toList();
            return GeneratedNames.index(name, parts);
        }
        if (constraint instanceof ConstraintDeclaration.Exclusion exclusion) {
            List<String> parts = exclusion.elements().stream()
                    .map(e -> partName(table, e.part()))
                    .toList();
            return GeneratedNames.exclusion(name, parts);
        }
        return GeneratedNames.check(name, columns);
    }

    private static String partName(TableDeclaration table, IndexPart part) {
        return part.expression()
                ? "expr"
                : table.columnNames(List.of(part.key().value())).get(0);
    }

    private static String constant(ConstraintDeclaration constraint, Optional<String> explicit) {
        String kind = SqlNames.snake(constraint.head().annotation()).toUpperCase(Locale.ROOT);
        if (constraint instanceof ConstraintDeclaration.PrimaryKey) {
            return "PRIMARY_KEY";
        }
        if (explicit.isPresent()) {
            return kind + "_" + SqlNames.constant(explicit.get());
        }
        List<String> components = constraint.head().components();
        return components.isEmpty()
                ? kind
                : kind + "_" + SqlNames.constant(SqlNames.snake(String.join("_", components)));
    }

    private static String freeJavaName(String name, Set<String> taken) {
        String candidate = name;
        for (int i = 2; taken.contains(candidate); i++) {
            candidate = name + "_" + i;
        }
        return candidate;
    }
}
