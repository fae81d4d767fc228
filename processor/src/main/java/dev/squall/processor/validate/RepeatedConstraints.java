package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.IndexPart;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The same constraint or index is said once. */
final class RepeatedConstraints implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            Set<List<Object>> seen = new HashSet<>();
            for (ConstraintDeclaration constraint : table.constraints()) {
                if (!seen.add(meaning(constraint))) {
                    String annotation = "@" + constraint.head().annotation();
                    List<String> columns = constraint.head().components();
                    String subject =
                            columns.isEmpty() ? table.type().toString() : "{" + String.join(", ", columns) + "}";
                    problems.accept(Problem.of(
                            Code.CONSTRAINT_REPEATED, constraint.head().origin(), annotation, subject));
                }
            }
        }
    }

    /** What the constraint does; a unique constraint over the columns of the primary key adds nothing to it. */
    private static List<Object> meaning(ConstraintDeclaration constraint) {
        List<String> columns = constraint.head().components();
        if (constraint instanceof ConstraintDeclaration.ForeignKey key) {
            return List.of("references", key.target().value().qualifiedName(), columns, texts(key.references()));
        }
        if (constraint instanceof ConstraintDeclaration.Check check) {
            return List.of("check", check.condition().value().strip());
        }
        if (constraint instanceof ConstraintDeclaration.Index index) {
            Optional<String> where = index.where().map(Located::value);
            return List.of(
                    "index",
                    index.parts().stream().map(RepeatedConstraints::meaning).toList(),
                    index.method().value(),
                    texts(index.include()),
                    where);
        }
        if (constraint instanceof ConstraintDeclaration.Exclusion exclusion) {
            return List.of(
                    "exclude",
                    exclusion.elements().stream()
                            .map(e -> List.of(meaning(e.part()), e.operator()))
                            .toList(),
                    exclusion.where().map(Located::value));
        }
        return List.of("unique", new TreeSet<>(columns));
    }

    private static List<Object> meaning(IndexPart part) {
        return List.of(
                part.key().value(),
                part.expression(),
                part.collation(),
                part.operatorClass(),
                part.descending(),
                part.nullsFirst());
    }

    private static List<String> texts(List<Located<String>> values) {
        return values.stream().map(Located::value).toList();
    }
}
