package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** No two tables have one name. */
final class TableNames implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        Map<QualifiedName, TableDeclaration> seen = new HashMap<>();
        for (TableDeclaration table : declarations.tables()) {
            TableDeclaration first = seen.putIfAbsent(table.name(), table);
            if (first != null) {
                problems.accept(Problem.of(
                        Code.TABLE_NAME_TAKEN,
                        table.nameOrigin(),
                        table.name(),
                        first.type().qualifiedName(),
                        table.type().qualifiedName()));
            }
        }
    }
}
