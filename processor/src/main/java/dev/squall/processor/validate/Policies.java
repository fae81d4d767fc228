package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableFeatures;
import dev.squall.schema.RowSecurity.Command;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Policies have names of their own, and the conditions that their statements can have. */
final class Policies implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            Set<String> names = new HashSet<>();
            for (TableFeatures.Policy policy : table.features().policies()) {
                if (!names.add(policy.name().value())) {
                    problems.accept(Problem.of(
                            Code.POLICY_REPEATED,
                            policy.name().origin(),
                            policy.name().value(),
                            table.type()));
                }
                check(policy, problems);
            }
        }
    }

    private static void check(TableFeatures.Policy policy, Consumer<Problem> problems) {
        Command command = policy.command().value();
        if (command == Command.INSERT && policy.using().isPresent()) {
            report(policy, "a condition for rows that are there", "Write it as check.", problems);
        }
        if ((command == Command.SELECT || command == Command.DELETE)
                && policy.check().isPresent()) {
            report(policy, "a condition for rows that are written", "Write it as using.", problems);
        }
        if (policy.using().isEmpty() && policy.check().isEmpty()) {
            String member = command == Command.INSERT ? "check" : "using";
            report(policy, "no condition", "Add " + member + " = \"...\", or \"true\" for all rows.", problems);
        }
    }

    private static void report(TableFeatures.Policy policy, String flaw, String advice, Consumer<Problem> problems) {
        problems.accept(Problem.of(
                Code.POLICY_CONDITION,
                policy.name().origin(),
                policy.name().value(),
                policy.command().value(),
                flaw,
                advice));
    }
}
