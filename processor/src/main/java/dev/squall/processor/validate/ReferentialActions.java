package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.schema.ReferentialAction;
import java.util.List;
import java.util.function.Consumer;

/** What an action writes into a column is allowed there. */
final class ReferentialActions implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            table.constraints(ConstraintDeclaration.ForeignKey.class).forEach(key -> {
                List<ColumnDeclaration> columns = key.head().components().stream()
                        .flatMap(name -> table.column(name).stream())
                        .toList();
                check("onDelete", key.onDelete(), columns, problems);
                check("onUpdate", key.onUpdate(), columns, problems);
            });
        }
    }

    private static void check(
            String event,
            Located<ReferentialAction> action,
            List<ColumnDeclaration> columns,
            Consumer<Problem> problems) {
        for (ColumnDeclaration column : columns) {
            boolean required = !column.presence().nullable();
            if (action.value() == ReferentialAction.SET_NULL && required) {
                problems.accept(Problem.of(Code.SET_NULL_NOT_NULL, action.origin(), event, column.component()));
            }
            boolean withoutDefault = column.modifiers().defaultSql().isEmpty();
            if (action.value() == ReferentialAction.SET_DEFAULT && required && withoutDefault) {
                problems.accept(
                        Problem.of(Code.SET_DEFAULT_WITHOUT_DEFAULT, action.origin(), event, column.component()));
            }
        }
    }
}
