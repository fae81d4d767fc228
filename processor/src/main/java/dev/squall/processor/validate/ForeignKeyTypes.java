package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.References;
import dev.squall.processor.model.Storage;
import dev.squall.processor.model.TableDeclaration;
import java.util.List;
import java.util.function.Consumer;

/** A foreign key's columns have the Java types of what they reference, so that a typed id cannot be mixed up. */
final class ForeignKeyTypes implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            table.constraints(ConstraintDeclaration.ForeignKey.class)
                    .forEach(key -> declarations
                            .table(key.target().value())
                            .ifPresent(target -> check(table, key, target, problems)));
        }
    }

    private static void check(
            TableDeclaration table,
            ConstraintDeclaration.ForeignKey key,
            TableDeclaration target,
            Consumer<Problem> problems) {
        List<String> columns = key.head().components();
        List<String> referenced = References.components(key, target);
        for (int i = 0; i < Math.min(columns.size(), referenced.size()); i++) {
            String name = referenced.get(i);
            table.column(columns.get(i))
                    .ifPresent(from ->
                            target.column(name).ifPresent(to -> compare(new Pair(from, to, target), key, problems)));
        }
    }

    /** A column and what it references. */
    private record Pair(ColumnDeclaration from, ColumnDeclaration to, TableDeclaration target) {}

    private static void compare(Pair pair, ConstraintDeclaration.ForeignKey key, Consumer<Problem> problems) {
        if (pair.from().storage().isEmpty() || pair.to().storage().isEmpty()) {
            return;
        }
        Storage from = pair.from().storage().get();
        Storage to = pair.to().storage().get();
        if (!from.boxed().equals(to.boxed())) {
            boolean nullable = pair.from().presence().nullable();
            problems.accept(Problem.of(
                    Code.REFERENCE_TYPE,
                    key.head().onComponent() ? pair.from().origin() : key.head().origin(),
                    pair.from().component(),
                    from.declared(),
                    pair.target().type() + "." + pair.to().component(),
                    to.declared(),
                    nullable ? to.boxed() : to.declared()));
        }
    }
}
