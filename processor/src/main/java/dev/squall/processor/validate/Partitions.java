package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.Suggestions;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.model.TableFeatures;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Partitions are parts of what is divided, by components, which every key of the table has. */
final class Partitions implements Rule {

    @Override
    public void check(Declarations declarations, Consumer<Problem> problems) {
        for (TableDeclaration table : declarations.tables()) {
            TableFeatures features = table.features();
            features.division().ifPresent(division -> {
                checkKey(table, division, problems);
                checkConstraints(table, division, problems);
            });
            for (TableFeatures.Partition partition : features.partitions()) {
                checkParent(table, partition, problems);
                partition.division().ifPresent(division -> checkKey(table, division, problems));
            }
        }
    }

    private static void checkKey(TableDeclaration table, TableFeatures.Division division, Consumer<Problem> problems) {
        if (division.key().isEmpty()) {
            problems.accept(Problem.of(
                    Code.COLUMNS_MISSING,
                    division.origin(),
                    "Partitioned",
                    table.type(),
                    table.components().get(0)));
        }
        for (Located<String> part : division.key()) {
            if (!TableFeatures.Division.isExpression(part.value())
                    && table.column(part.value()).isEmpty()) {
                problems.accept(Problem.of(
                        Code.COMPONENT_UNKNOWN,
                        part.origin(),
                        "Partitioned",
                        part.value(),
                        table.type(),
                        Suggestions.didYouMean(part.value(), table.components())));
            }
        }
    }

    private static void checkConstraints(
            TableDeclaration table, TableFeatures.Division division, Consumer<Problem> problems) {
        for (ConstraintDeclaration constraint : table.constraints()) {
            boolean key = constraint instanceof ConstraintDeclaration.PrimaryKey
                    || constraint instanceof ConstraintDeclaration.Unique
                    || (constraint instanceof ConstraintDeclaration.Index index && index.unique());
            Optional<String> missing = division.key().stream()
                    .map(Located::value)
                    .filter(part -> table.column(part).isPresent())
                    .filter(part -> !constraint.head().components().contains(part))
                    .findFirst();
            if (key && missing.isPresent()) {
                problems.accept(Problem.of(
                        Code.PARTITION_KEY,
                        constraint.head().origin(),
                        constraint.head().annotation(),
                        table.type(),
                        missing.get()));
            }
        }
    }

    private static void checkParent(
            TableDeclaration table, TableFeatures.Partition partition, Consumer<Problem> problems) {
        List<TableFeatures.Partition> all = table.features().partitions();
        Optional<Located<String>> parent = partition.of();
        if (parent.isEmpty()) {
            if (table.features().division().isEmpty()) {
                undivided(partition, table.type().toString(), problems);
            }
            return;
        }
        String name = parent.get().value();
        Optional<TableFeatures.Partition> found =
                all.stream().filter(p -> p.name().value().equals(name)).findFirst();
        if (found.isEmpty()) {
            List<String> names = all.stream().map(p -> p.name().value()).toList();
            problems.accept(Problem.of(
                    Code.PARTITION_UNKNOWN,
                    parent.get().origin(),
                    partition.name().value(),
                    name,
                    table.type(),
                    Suggestions.didYouMean(name, names)));
        } else if (found.get().division().isEmpty()) {
            undivided(partition, "\"" + name + "\"", problems);
        }
    }

    private static void undivided(TableFeatures.Partition partition, String of, Consumer<Problem> problems) {
        problems.accept(Problem.of(
                Code.PARTITION_WITHOUT_DIVISION,
                partition.name().origin(),
                partition.name().value(),
                of));
    }
}
