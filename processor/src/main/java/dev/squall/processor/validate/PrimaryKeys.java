package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A primary key has columns, none of them is nullable, and it is said in one way. */
final class PrimaryKeys implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            table.primaryKey().ifPresent(key -> check(table, key.head(), problems));
        }
    }

    private static void check(TableDeclaration table, ConstraintDeclaration.Head head, Consumer<Problem> problems) {
        List<String> key = head.components();
        if (key.isEmpty()) {
            problems.accept(Problem.of(
                    Code.PRIMARY_KEY_WITHOUT_COLUMNS,
                    head.origin(),
                    table.type(),
                    table.components().get(0)));
        }
        List<String> ids = table.columns().stream()
                .filter(c -> c.modifiers().id().isPresent())
                .map(ColumnDeclaration::component)
                .toList();
        if (!key.isEmpty() && !ids.isEmpty() && !Set.copyOf(ids).equals(Set.copyOf(key))) {
            problems.accept(Problem.of(
                    Code.PRIMARY_KEY_CONTRADICTION, head.origin(), String.join(", ", key), String.join(", ", ids)));
        }
        for (Located<String> name : head.columns()) {
            table.column(name.value())
                    .filter(c -> c.presence().nullable())
                    .ifPresent(c -> problems.accept(Problem.of(
                            Code.PRIMARY_KEY_NULLABLE, name.origin(), c.component(), Texts.preferredType(c))));
        }
    }
}
