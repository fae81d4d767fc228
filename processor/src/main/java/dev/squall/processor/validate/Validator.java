package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import java.util.ArrayList;
import java.util.List;

/** Applies all rules. Stateless and safe for use by several threads. */
public final class Validator {

    private static final List<Rule> RULES = List.of(
            new TableNames(),
            new EnumNames(),
            new ColumnNames(),
            new UsableNames(),
            new GeneratedClasses(),
            new JavaNames(),
            new EnumLabels(),
            new DroppedLabels(),
            new NamedComponents(),
            new PrimaryKeys(),
            new RepeatedConstraints(),
            new ConstraintNames(),
            new IndexMethods(),
            new ForeignKeyTargets(),
            new ForeignKeyTypes(),
            new ReferentialActions(),
            new Identities(),
            new ColumnModifiers(),
            new Behaviors(),
            new Policies(),
            new Partitions(),
            new PackageDeclarations(),
            new Views(),
            new SqlFragments(),
            new Renames(),
            new DroppedObjects());

    private Validator() {}

    /** All breaches of all rules. */
    public static List<Problem> validate(Declarations declarations) {
        List<Problem> problems = new ArrayList<>();
        RULES.forEach(rule -> rule.check(declarations, problems::add));
        return problems;
    }
}
