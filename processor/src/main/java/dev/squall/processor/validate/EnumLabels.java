package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.EnumDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** An enum has labels, and each is there once. */
final class EnumLabels implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (EnumDeclaration type : declarations.enums()) {
            if (type.labels().isEmpty()) {
                problems.accept(Problem.of(Code.ENUM_EMPTY, type.origin(), type.type()));
            }
            Map<String, EnumDeclaration.Label> seen = new HashMap<>();
            for (EnumDeclaration.Label label : type.labels()) {
                EnumDeclaration.Label first = seen.putIfAbsent(label.text().value(), label);
                if (first != null) {
                    problems.accept(Problem.of(
                            Code.ENUM_LABEL_TAKEN,
                            label.text().origin(),
                            label.text().value(),
                            type.type(),
                            first.constant(),
                            label.constant()));
                }
            }
        }
    }
}
