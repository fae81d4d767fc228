package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.IdentityDeclaration;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import java.util.Map;
import java.util.function.Consumer;

/** The server numbers integers that are never NULL and have no other default. */
final class Identities implements Rule {

    private static final Map<String, Long> LARGEST =
            Map.of("smallint", (long) Short.MAX_VALUE, "integer", (long) Integer.MAX_VALUE, "bigint", Long.MAX_VALUE);

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            for (ColumnDeclaration column : table.columns()) {
                column.modifiers().identity().ifPresent(identity -> check(column, identity, problems));
            }
        }
    }

    private static void check(ColumnDeclaration column, IdentityDeclaration identity, Consumer<Problem> problems) {
        column.modifiers()
                .defaultSql()
                .ifPresent(sql ->
                        problems.accept(Problem.of(Code.IDENTITY_WITH_DEFAULT, sql.origin(), column.component())));
        if (column.presence().nullable()) {
            problems.accept(Problem.of(
                    Code.IDENTITY_NULLABLE, column.origin(), column.component(), Texts.preferredType(column)));
        }
        column.storage().ifPresent(storage -> {
            Long largest = LARGEST.get(storage.sqlType().sql());
            if (largest == null) {
                problems.accept(
                        Problem.of(Code.IDENTITY_TYPE, identity.origin(), column.component(), storage.declared()));
            } else {
                checkOptions(identity, largest, problems);
            }
        });
    }

    private static void checkOptions(IdentityDeclaration identity, long largest, Consumer<Problem> problems) {
        boolean down = identity.increment().value() < 0;
        range("start", identity.start(), down ? -largest : 0, down ? 0 : largest, problems);
        range("increment", identity.increment(), -largest, largest, problems);
        range("minValue", identity.minValue(), Long.MIN_VALUE, largest, problems);
        range("maxValue", identity.maxValue(), -largest, Long.MAX_VALUE, problems);
        range("cache", identity.cache(), 0, Long.MAX_VALUE, problems);
    }

    private static void range(String option, Located<Long> value, long least, long most, Consumer<Problem> problems) {
        if (value.value() < least || value.value() > most) {
            String allowed = (least == 0 ? 1 : least) + " to " + (most == 0 ? -1 : most);
            problems.accept(Problem.of(Code.IDENTITY_OPTION, value.origin(), option, value.value(), allowed));
        }
    }
}
