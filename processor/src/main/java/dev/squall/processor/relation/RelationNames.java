package dev.squall.processor.relation;

import dev.squall.processor.model.TableDeclaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the relations of one table their names. A given name stands; a derived one is left to nobody if two would have
 * it, and each of the two takes its longer one. Relations to one row choose first, those through a junction last.
 */
final class RelationNames {

    private static final Set<String> KEYWORDS = new HashSet<>(Arrays.asList(
            ("abstract assert boolean break byte case catch char class const continue default do double else enum extends"
                            + " false final finally float for goto if implements import instanceof int interface long"
                            + " native new null package private protected public return short static strictfp super"
                            + " switch synchronized this throw throws transient true try void volatile while _")
                    .split(" ")));

    private final Set<String> taken;

    private RelationNames(Set<String> taken) {
        this.taken = taken;
    }

    /**
     * A relation that wants a name.
     *
     * @param relation the relation, with its name if one is given
     * @param names what it may be called otherwise, the best first
     */
    record Candidate(Relation relation, List<String> names) {}

    /** The relations with their names, in their order. */
    static List<Relation> choose(TableDeclaration table, List<Candidate> candidates) {
        Set<String> taken = new HashSet<>(table.components());
        candidates.forEach(candidate -> candidate.relation().name().ifPresent(taken::add));
        RelationNames names = new RelationNames(taken);
        List<Relation> result = new ArrayList<>();
        List<List<Candidate>> tiers = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        candidates.forEach(candidate -> tiers.get(tier(candidate.relation())).add(candidate));
        tiers.forEach(tier -> result.addAll(names.tier(tier)));
        return List.copyOf(result);
    }

    /** Whether Java allows the name. */
    static boolean isUsable(String name) {
        return name.matches("[A-Za-z_$][A-Za-z0-9_$]*") && !KEYWORDS.contains(name);
    }

    private static int tier(Relation relation) {
        if (relation.through().isPresent()) {
            return 2;
        }
        return relation.naming().attribute().equals("relation") ? 0 : 1;
    }

    private List<Relation> tier(List<Candidate> candidates) {
        List<Relation> result = new ArrayList<>();
        List<String> chosen = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Relation relation = candidate.relation();
            Optional<String> name = relation.name()
                    .or(() -> candidate.names().stream()
                            .filter(n -> isFree(n, candidates))
                            .findFirst());
            result.add(relation.named(name));
            name.ifPresent(chosen::add);
        }
        taken.addAll(chosen);
        return result;
    }

    private boolean isFree(String name, List<Candidate> rivals) {
        long wanted = rivals.stream()
                .filter(rival -> rival.relation().name().isEmpty())
                .filter(rival -> rival.names().contains(name))
                .count();
        return wanted == 1 && !taken.contains(name) && isUsable(name);
    }
}
