package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.IndexPart;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import java.util.function.Consumer;

/** The SQL in annotations is there, and is one expression as far as its brackets and quotes tell. */
final class SqlFragments implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            for (ColumnDeclaration column : table.columns()) {
                ColumnDeclaration.Modifiers modifiers = column.modifiers();
                modifiers.defaultSql().ifPresent(sql -> check("Default", "value", sql, problems));
                modifiers.generated().ifPresent(g -> check("Generated", "value", g.sql(), problems));
                modifiers.using().ifPresent(sql -> check("Column", "using", sql, problems));
                modifiers.backfill().ifPresent(sql -> check("Column", "backfill", sql, problems));
            }
            table.constraints(ConstraintDeclaration.Check.class)
                    .forEach(c -> check("Check", "value", c.condition(), problems));
            table.constraints(ConstraintDeclaration.Exclusion.class).forEach(exclusion -> {
                exclusion.where().ifPresent(sql -> check("Exclude", "where", sql, problems));
                exclusion.elements().stream()
                        .map(ConstraintDeclaration.Exclusion.Element::part)
                        .filter(IndexPart::expression)
                        .forEach(part -> check("Exclude", "value", part.key(), problems));
            });
            table.features().policies().forEach(policy -> {
                policy.using().ifPresent(sql -> check("Policy", "using", sql, problems));
                policy.check().ifPresent(sql -> check("Policy", "check", sql, problems));
            });
            table.features()
                    .partitions()
                    .forEach(p -> p.rows().ifPresent(sql -> check("Partition", "rows", sql, problems)));
            table.constraints(ConstraintDeclaration.Index.class).forEach(index -> {
                index.expressions().forEach(sql -> check("Index", "expression", sql, problems));
                index.where().ifPresent(sql -> check("Index", "where", sql, problems));
            });
        }
    }

    static void check(String annotation, String member, Located<String> sql, Consumer<Problem> problems) {
        if (sql.value().isBlank()) {
            problems.accept(Problem.of(Code.SQL_BLANK, sql.origin(), annotation, member));
            return;
        }
        new SqlBrackets(sql.value())
                .flaw()
                .ifPresent(flaw -> problems.accept(Problem.of(Code.SQL_MALFORMED, sql.origin(), sql.value(), flaw)));
    }
}
