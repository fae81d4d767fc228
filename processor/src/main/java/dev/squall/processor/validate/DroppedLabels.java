package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.EnumDeclaration;
import dev.squall.processor.model.Located;
import java.util.List;
import java.util.function.Consumer;

/** A label that goes is gone, and the one that its rows get is there. */
final class DroppedLabels implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (EnumDeclaration type : declarations.enums()) {
            List<String> labels = type.labelTexts();
            for (EnumDeclaration.DroppedLabel dropped : type.changes().dropped()) {
                Located<String> label = dropped.label();
                if (labels.contains(label.value())) {
                    problems.accept(Problem.of(Code.DROPPED_LABEL_PRESENT, label.origin(), label.value(), type.type()));
                }
                Located<String> target = dropped.mapTo();
                if (!labels.contains(target.value())) {
                    problems.accept(Problem.of(
                            Code.DROPPED_LABEL_TARGET,
                            target.origin(),
                            target.value(),
                            type.type(),
                            Suggestions.didYouMean(target.value(), labels)));
                }
            }
        }
    }
}
