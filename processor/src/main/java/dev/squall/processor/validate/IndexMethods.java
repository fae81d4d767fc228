package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.IndexPart;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** An index asks of its method only what the method can do; methods of extensions are trusted. */
final class IndexMethods implements Rule {

    private static final List<String> BUILT_IN = List.of("btree", "hash", "gin", "gist", "spgist", "brin");
    private static final Set<String> INCLUDING = Set.of("btree", "gist", "spgist");
    private static final Set<String> SINGLE = Set.of("hash", "spgist");

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        declarations
                .tables()
                .forEach(table ->
                        table.constraints(ConstraintDeclaration.Index.class).forEach(index -> check(index, problems)));
    }

    private static void check(ConstraintDeclaration.Index index, Consumer<Problem> problems) {
        String method = index.method().value();
        if (!method.matches("[a-z_][a-z0-9_]*")) {
            report(index, "exist", Suggestions.didYouMean(method, BUILT_IN), problems);
        } else if (BUILT_IN.contains(method)) {
            int parts = index.parts().size();
            if (index.unique() && !method.equals("btree")) {
                report(index, "be unique", "Use btree, or remove unique.", problems);
            }
            if (parts > 1 && SINGLE.contains(method)) {
                report(index, "have several columns", "Use btree, or one index per column.", problems);
            }
            if (!method.equals("btree") && index.parts().stream().anyMatch(IndexPart::isOrdered)) {
                report(index, "be sorted", "Use btree, or remove desc and nulls.", problems);
            }
            if (!index.include().isEmpty() && !INCLUDING.contains(method)) {
                report(index, "include columns", "Use btree, or remove include.", problems);
            }
        }
    }

    private static void report(
            ConstraintDeclaration.Index index, String cannot, String advice, Consumer<Problem> problems) {
        problems.accept(Problem.of(
                Code.INDEX_METHOD, index.method().origin(), index.method().value(), cannot, advice));
    }
}
