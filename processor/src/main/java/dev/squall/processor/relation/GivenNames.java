package dev.squall.processor.relation;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.TableDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The names that {@code @ForeignKey} gives are names in Java and are not taken. */
final class GivenNames {

    private GivenNames() {}

    static void check(TableDeclaration table, List<RelationNames.Candidate> candidates, Consumer<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        table.components().forEach(component -> owners.put(component, "its component"));
        for (RelationNames.Candidate candidate : candidates) {
            Relation relation = candidate.relation();
            relation.name().ifPresent(name -> check(relation, name, owners, problems));
        }
    }

    private static void check(Relation relation, String name, Map<String, String> owners, Consumer<Problem> problems) {
        Relation.Naming naming = relation.naming();
        if (!RelationNames.isUsable(name)) {
            String better = Link.camel(name);
            problems.accept(Problem.of(
                    Code.RELATION_NAME_UNUSABLE,
                    naming.key(),
                    name,
                    RelationNames.isUsable(better) ? better : "related"));
            return;
        }
        String other =
                owners.putIfAbsent(name, "its relation to " + relation.to().type());
        if (other != null) {
            problems.accept(Problem.of(
                    Code.RELATION_NAME_TAKEN,
                    naming.key(),
                    relation.from().type(),
                    relation.to().type(),
                    name,
                    other,
                    naming.attribute()));
        }
    }
}
