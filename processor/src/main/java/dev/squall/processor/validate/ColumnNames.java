package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.TableDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** No two columns of a table have one name. */
final class ColumnNames implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            Map<String, ColumnDeclaration> seen = new HashMap<>();
            for (ColumnDeclaration column : table.columns()) {
                String name = column.name().value();
                ColumnDeclaration first = seen.putIfAbsent(name, column);
                if (first != null) {
                    problems.accept(Problem.of(
                            Code.COLUMN_NAME_TAKEN,
                            column.name().origin(),
                            name,
                            first.component(),
                            column.component(),
                            table.type()));
                }
            }
        }
    }
}
