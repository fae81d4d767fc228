package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Annotations name components, those that there are, each once; on a component they name none. */
final class NamedComponents implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            for (ConstraintDeclaration constraint : table.constraints()) {
                check(table, constraint, problems);
            }
        }
    }

    private static void check(TableDeclaration table, ConstraintDeclaration constraint, Consumer<Problem> problems) {
        ConstraintDeclaration.Head head = constraint.head();
        boolean idsAlone = head.annotation().equals("Id");
        if (head.onComponent() && head.columns().size() > 1 && !idsAlone) {
            problems.accept(
                    Problem.of(Code.COLUMNS_ON_COMPONENT, head.columns().get(1).origin(), head.annotation()));
            return;
        }
        List<Located<String>> named = new ArrayList<>(head.columns());
        named.addAll(included(constraint));
        if (head.columns().isEmpty() && needsColumns(constraint)) {
            problems.accept(Problem.of(
                    Code.COLUMNS_MISSING,
                    head.origin(),
                    head.annotation(),
                    table.type(),
                    table.components().get(0)));
        }
        Set<String> seen = new HashSet<>();
        for (Located<String> name : named) {
            if (table.column(name.value()).isEmpty()) {
                problems.accept(Problem.of(
                        Code.COMPONENT_UNKNOWN,
                        name.origin(),
                        head.annotation(),
                        name.value(),
                        table.type(),
                        Suggestions.didYouMean(name.value(), table.components())));
            } else if (!seen.add(name.value())) {
                problems.accept(Problem.of(Code.COMPONENT_REPEATED, name.origin(), head.annotation(), name.value()));
            }
        }
    }

    private static List<Located<String>> included(ConstraintDeclaration constraint) {
        if (constraint instanceof ConstraintDeclaration.Index index) {
            return index.include();
        }
        if (constraint instanceof ConstraintDeclaration.PrimaryKey key) {
            return key.include();
        }
        return constraint instanceof ConstraintDeclaration.Unique unique ? unique.include() : List.of();
    }

    /** A check needs none, an index may have expressions instead, a primary key has a rule of its own. */
    private static boolean needsColumns(ConstraintDeclaration constraint) {
        if (constraint instanceof ConstraintDeclaration.Index index) {
            return index.expressions().isEmpty();
        }
        return constraint instanceof ConstraintDeclaration.Unique
                || constraint instanceof ConstraintDeclaration.ForeignKey;
    }
}
