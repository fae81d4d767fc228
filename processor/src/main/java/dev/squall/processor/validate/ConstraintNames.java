package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.NamedConstraint;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * No two constraints of a table have one name, and no two of what PostgreSQL calls relations have one in a schema:
 * tables, indexes, and the indexes behind primary keys and unique constraints.
 */
final class ConstraintNames implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        Map<QualifiedName, String> relations = new HashMap<>();
        for (TableDeclaration table : declarations.distinctTables()) {
            relations.put(table.name(), "table " + table.name());
        }
        for (TableDeclaration table : declarations.distinctTables()) {
            Map<String, String> own = new HashMap<>();
            for (NamedConstraint constraint : NamedConstraint.of(table)) {
                String name = constraint.sqlName();
                ConstraintDeclaration.Head head = constraint.declaration().head();
                String user = "@" + head.annotation() + " of " + table.type();
                Origin origin = head.name().map(n -> n.origin()).orElse(head.origin());
                String first = isRelation(constraint)
                        ? relations.putIfAbsent(new QualifiedName(table.name().schema(), name), user)
                        : null;
                String other = first != null ? first : own.get(name);
                own.putIfAbsent(name, user);
                if (other != null) {
                    problems.accept(Problem.of(Code.CONSTRAINT_NAME_TAKEN, origin, name, other, user));
                }
            }
        }
    }

    private static boolean isRelation(NamedConstraint constraint) {
        return !(constraint.declaration() instanceof ConstraintDeclaration.ForeignKey)
                && !(constraint.declaration() instanceof ConstraintDeclaration.Check);
    }
}
