package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.StorageParameters;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.schema.DataType;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What columns, tables and indexes say besides fits what they are. */
final class ColumnModifiers implements Rule {

    private static final Set<String> NOT_SORTED_AS_TEXT = Set.of(
            "boolean",
            "smallint",
            "integer",
            "bigint",
            "real",
            "double precision",
            "numeric",
            "uuid",
            "bytea",
            "date",
            "jsonb",
            "json",
            "interval",
            "xml");

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            table.columns().forEach(column -> check(column, problems));
            checkParameters("Table", table.features().with(), problems);
            table.constraints(ConstraintDeclaration.Index.class)
                    .forEach(index -> checkParameters("Index", index.with(), problems));
        }
    }

    private static void check(ColumnDeclaration column, Consumer<Problem> problems) {
        ColumnDeclaration.Modifiers modifiers = column.modifiers();
        modifiers.generated().ifPresent(generated -> {
            Origin origin = generated.sql().origin();
            modifiers.defaultSql().ifPresent(d -> both(column, origin, "Default", problems));
            modifiers.identity().ifPresent(i -> both(column, origin, "Identity", problems));
        });
        modifiers
                .collation()
                .ifPresent(collation -> column.storage().ifPresent(storage -> {
                    DataType type = storage.sqlType().element();
                    if (NOT_SORTED_AS_TEXT.contains(type.name()) || type.name().startsWith("time")) {
                        problems.accept(Problem.of(
                                Code.COLLATION_ON_OTHER,
                                collation.origin(),
                                column.component(),
                                storage.sqlType().sql()));
                    }
                }));
    }

    private static void both(ColumnDeclaration column, Origin origin, String other, Consumer<Problem> problems) {
        problems.accept(Problem.of(Code.GENERATED_WITH_OTHER, origin, column.component(), other));
    }

    private static void checkParameters(String annotation, List<Located<String>> with, Consumer<Problem> problems) {
        with.stream()
                .filter(text -> !StorageParameters.isParameter(text.value()))
                .forEach(text ->
                        problems.accept(Problem.of(Code.STORAGE_PARAMETER, text.origin(), annotation, text.value())));
    }
}
