package dev.squall.processor.relation;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Relation.Kind;
import dev.squall.processor.relation.Relation.Naming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The relations of all known tables. Immutable. */
public final class Relations {

    private final Map<String, List<Relation>> byTable = new LinkedHashMap<>();
    private final Map<String, Set<String>> members;
    private final List<Problem> problems = new ArrayList<>();

    private Relations(Map<String, Set<String>> members) {
        this.members = members;
    }

    /** Derives the relations of all tables, those compiled now and before. */
    public static Relations of(Declarations declarations) {
        Map<String, List<RelationNames.Candidate>> found = new LinkedHashMap<>();
        // sorted, so that what is generated does not depend on the order in which a compiler sees the records
        Map<String, TableDeclaration> tables = new TreeMap<>();
        declarations
                .allTables()
                .forEach(table -> tables.putIfAbsent(table.type().qualifiedName(), table));
        for (TableDeclaration table : tables.values()) {
            List<Link> links = Link.of(table, tables);
            links.forEach(link -> add(found, forth(link)));
            links.forEach(link -> add(found, back(link)));
            junction(table, links).forEach(candidate -> add(found, candidate));
        }
        Relations relations = new Relations(declarations.compiled().members());
        found.forEach((name, candidates) -> {
            TableDeclaration table = Objects.requireNonNull(tables.get(name));
            GivenNames.check(table, candidates, relations.problems::add);
            relations.byTable.put(name, RelationNames.choose(table, candidates));
        });
        return relations;
    }

    /** Names given to relations that cannot be. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The relations that start from a table. */
    public List<Relation> from(TableDeclaration table) {
        return byTable.getOrDefault(table.type().qualifiedName(), List.of());
    }

    /** The relations of a table that are fields of its generated class. */
    public List<Relation> fields(TableDeclaration table) {
        return from(table).stream().filter(this::hasField).toList();
    }

    /** Whether a relation is a field of its table's generated class; one of a table compiled before may have none. */
    public boolean hasField(Relation relation) {
        Optional<String> name = relation.name();
        Set<String> compiled = members.get(relation.from().type().qualifiedName());
        return name.isPresent()
                && relation.visibleFrom(relation.from().type().packageName())
                && (compiled == null || compiled.contains(name.get()));
    }

    /** The relation of a table that has the given name. */
    public Optional<Relation> find(TableDeclaration table, String name) {
        return from(table).stream()
                .filter(relation -> relation.name().filter(name::equals).isPresent())
                .findFirst();
    }

    /** The relations from one table to another. */
    public List<Relation> between(TableDeclaration from, JavaType to) {
        return from(from).stream()
                .filter(relation -> relation.to().type().qualifiedName().equals(to.qualifiedName()))
                .toList();
    }

    private static void add(Map<String, List<RelationNames.Candidate>> found, RelationNames.Candidate candidate) {
        found.computeIfAbsent(candidate.relation().from().type().qualifiedName(), name -> new ArrayList<>())
                .add(candidate);
    }

    private static RelationNames.Candidate forth(Link link) {
        Relation relation = new Relation(
                link.relationName(),
                link.nullable() ? Kind.ONE_IF_ANY : Kind.ONE,
                link.table(),
                List.of(link.forth()),
                new Naming(link.key().head().origin(), link.table(), "relation"));
        return new RelationNames.Candidate(relation, List.of(link.label()));
    }

    private static RelationNames.Candidate back(Link link) {
        boolean unique = link.unique();
        Relation relation = new Relation(
                link.inverseName(),
                unique ? Kind.ONE_IF_ANY : Kind.MANY,
                link.target(),
                List.of(link.back()),
                new Naming(link.key().head().origin(), link.table(), "inverse"));
        String base = unique ? Link.decapitalized(link.table().type().simpleName()) : Link.plural(link.table());
        return new RelationNames.Candidate(relation, List.of(base, base + "By" + Link.capitalized(link.label())));
    }

    /** A table whose primary key is made of two foreign keys leads from each of the two to the other. */
    private static List<RelationNames.Candidate> junction(TableDeclaration table, List<Link> links) {
        Set<String> primary = table.primaryKey()
                .map(ConstraintDeclaration::head)
                .map(head -> Set.copyOf(head.components()))
                .orElse(Set.of());
        List<Link> parts = links.stream()
                .filter(link -> primary.containsAll(link.components()))
                .toList();
        if (parts.size() != 2) {
            return List.of();
        }
        Set<String> covered = new HashSet<>(parts.get(0).components());
        covered.addAll(parts.get(1).components());
        boolean apart = covered.size()
                == parts.get(0).components().size() + parts.get(1).components().size();
        return apart && covered.equals(primary)
                ? List.of(through(parts.get(0), parts.get(1)), through(parts.get(1), parts.get(0)))
                : List.of();
    }

    private static RelationNames.Candidate through(Link first, Link second) {
        Relation relation = new Relation(
                Optional.empty(),
                Kind.MANY,
                first.target(),
                List.of(first.back(), second.forth()),
                new Naming(first.key().head().origin(), first.table(), ""));
        String base = Link.plural(second.target());
        return new RelationNames.Candidate(
                relation,
                List.of(
                        base,
                        base + "Through" + Link.capitalized(Link.plural(first.table())),
                        base + "By" + Link.capitalized(second.label())));
    }
}
