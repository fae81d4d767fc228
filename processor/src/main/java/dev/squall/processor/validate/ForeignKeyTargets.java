package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.References;
import dev.squall.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A foreign key references a key of a table, as many columns as it has itself. */
final class ForeignKeyTargets implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        declarations
                .tables()
                .forEach(table -> table.constraints(ConstraintDeclaration.ForeignKey.class)
                        .forEach(key -> check(declarations, key, problems)));
    }

    private static void check(
            Declarations declarations, ConstraintDeclaration.ForeignKey key, Consumer<Problem> problems) {
        Optional<TableDeclaration> target =
                declarations.table(key.target().value()).filter(t -> t.view().isEmpty());
        if (target.isEmpty()) {
            List<String> tables =
                    declarations.tables().stream().map(t -> t.type().toString()).toList();
            String written = key.target().value().toString();
            String advice = Suggestions.didYouMean(written, tables);
            problems.accept(Problem.of(Code.TARGET_NOT_A_TABLE, key.target().origin(), written, advice));
            return;
        }
        if (allKnown(target.get(), key, problems)) {
            checkKey(target.get(), key, problems);
        }
    }

    private static boolean allKnown(
            TableDeclaration target, ConstraintDeclaration.ForeignKey key, Consumer<Problem> problems) {
        boolean known = true;
        for (Located<String> name : key.references()) {
            if (target.column(name.value()).isEmpty()) {
                known = false;
                problems.accept(Problem.of(
                        Code.COMPONENT_UNKNOWN,
                        name.origin(),
                        "ForeignKey",
                        name.value(),
                        target.type(),
                        Suggestions.didYouMean(name.value(), target.components())));
            }
        }
        return known;
    }

    private static void checkKey(
            TableDeclaration target, ConstraintDeclaration.ForeignKey key, Consumer<Problem> problems) {
        List<String> referenced = References.components(key, target);
        if (referenced.isEmpty()) {
            problems.accept(Problem.of(Code.TARGET_WITHOUT_KEY, key.target().origin(), target.type()));
            return;
        }
        List<String> columns = key.head().components();
        if (columns.size() != referenced.size()) {
            if (!columns.isEmpty()) {
                problems.accept(Problem.of(
                        Code.KEY_WIDTH,
                        key.head().origin(),
                        String.join(", ", columns),
                        target.type(),
                        String.join(", ", referenced)));
            }
            return;
        }
        if (!isKey(target, Set.copyOf(referenced))) {
            Origin origin = key.references().isEmpty()
                    ? key.head().origin()
                    : key.references().get(0).origin();
            problems.accept(Problem.of(
                    Code.REFERENCE_NOT_A_KEY,
                    origin,
                    String.join(", ", referenced),
                    target.type(),
                    advice(target, referenced)));
        }
    }

    private static String advice(TableDeclaration target, List<String> referenced) {
        String unique = referenced.size() == 1
                ? "Add @Unique to " + target.type() + "." + referenced.get(0)
                : "Add @Unique(columns = ...) to " + target.type();
        return target.primaryKey()
                .map(key -> unique + ", or reference {"
                        + String.join(", ", key.head().components()) + "}.")
                .orElse(unique + ".");
    }

    private static boolean isKey(TableDeclaration target, Set<String> components) {
        return target.constraints().stream()
                .anyMatch(c ->
                        identifiesRows(c) && Set.copyOf(c.head().components()).equals(components));
    }

    private static boolean identifiesRows(ConstraintDeclaration constraint) {
        if (constraint instanceof ConstraintDeclaration.Index index) {
            return index.unique()
                    && index.expressions().isEmpty()
                    && index.where().isEmpty();
        }
        return constraint instanceof ConstraintDeclaration.PrimaryKey
                || constraint instanceof ConstraintDeclaration.Unique;
    }
}
