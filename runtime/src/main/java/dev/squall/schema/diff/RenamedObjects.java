package dev.squall.schema.diff;

import dev.squall.schema.CompositeType;
import dev.squall.schema.DataType;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Domain;
import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The renames of domains, composite types, sequences and views. */
final class RenamedObjects {
    private final Schema from;
    private final DesiredSchema to;
    private final boolean accepts;
    private final Renames<QualifiedName> domains;
    private final Renames<QualifiedName> composites;
    private final Renames<QualifiedName> sequences;
    private final Renames<QualifiedName> views;

    private final Renames<Member> attributes;

    RenamedObjects(Schema from, DesiredSchema to, LossPolicy policy, Steps steps) {
        this.from = from;
        this.to = to;
        this.accepts = policy == LossPolicy.ACCEPT;
        this.domains = renames("domain", schema -> schema.domains().stream().map(Domain::name), steps);
        this.composites =
                renames("composite type", schema -> schema.composites().stream().map(CompositeType::name), steps);
        this.sequences =
                renames("sequence", schema -> schema.sequences().stream().map(Sequence::name), steps);
        this.views = renames("view", schema -> schema.views().stream().map(View::name), steps);
        this.attributes = new Renames<>(
                RenamedSchema.members(to.intents().renamedColumns()),
                attributes(from, composites::apply),
                attributes(to.schema(), UnaryOperator.identity()),
                new Renames.Rules<>(
                        member -> accepts || to.intents().droppedColumns().contains(member),
                        RenamedSchema::aside,
                        accepts),
                member -> "attribute " + member,
                steps);
    }

    private Renames<QualifiedName> renames(String kind, Function<Schema, Stream<QualifiedName>> all, Steps steps) {
        return new Renames<>(
                to.intents().renamedObjects(kind),
                new TreeSet<>(all.apply(from).toList()),
                new TreeSet<>(all.apply(to.schema()).toList()),
                new Renames.Rules<>(
                        // a view holds nothing that a rename would keep, and a counter is not dropped from the sources
                        name -> (kind.equals("domain") || kind.equals("composite type"))
                                && (accepts || to.intents().droppedObjects().contains(kind + " " + name)),
                        NameOrder::aside,
                        accepts),
                Renames.describing(kind),
                steps);
    }

    private static Set<Member> attributes(Schema schema, UnaryOperator<QualifiedName> renames) {
        Set<Member> names = new TreeSet<>();
        for (CompositeType type : schema.composites()) {
            QualifiedName owner = renames.apply(type.name());
            type.attributes().forEach(a -> names.add(new Member(owner, a.name())));
        }
        return names;
    }

    /** Whether a domain or composite type of this name only waits to go. */
    boolean makesRoom(QualifiedName name) {
        return Stream.of(domains, composites).anyMatch(r -> r.replaced().containsValue(name));
    }

    /** Acknowledges the losses of what has made room under the names that it has until it goes. */
    void addLosses(Intents.Builder intents) {
        domains.replaced().values().forEach(aside -> intents.dropObject("domain", aside.toString()));
        composites.replaced().values().forEach(aside -> intents.dropObject("composite type", aside.toString()));
        attributes.replaced().values().forEach(aside -> intents.dropColumn(aside.owner(), aside.name(), true));
    }

    void addSteps(Steps steps) {
        domains.order()
                .forEach(n ->
                        steps.add(Phase.RENAME_TYPES, new ObjectChange.RenameObject("DOMAIN", n, domains.apply(n))));
        composites
                .order()
                .forEach(n ->
                        steps.add(Phase.RENAME_TYPES, new ObjectChange.RenameObject("TYPE", n, composites.apply(n))));
        attributes
                .order()
                .forEach(m -> steps.add(
                        Phase.RENAME_TYPES,
                        new ObjectChange.RenameAttribute(
                                m.owner(), m.name(), attributes.apply(m).name())));
        sequences
                .order()
                .forEach(n -> steps.add(Phase.RENAME_SEQUENCES, new Change.RenameSequence(n, sequences.apply(n))));
        views.order().forEach(n -> {
            boolean materialized = from.view(n).filter(View::materialized).isPresent();
            String kind = materialized ? "MATERIALIZED VIEW" : "VIEW";
            steps.add(Phase.RENAME_VIEWS, new ObjectChange.RenameObject(kind, n, views.apply(n)));
        });
    }

    /** The name of a domain or composite type after the renames. */
    QualifiedName type(QualifiedName name) {
        return composites.apply(domains.apply(name));
    }

    /** The name of a sequence after the renames. */
    QualifiedName sequence(QualifiedName name) {
        return sequences.apply(name);
    }

    /** Adds what expressions call renamed domains and composite types. */
    void addWords(Map<String, String> words) {
        addWords(domains, words);
        addWords(composites, words);
    }

    static void addWords(Renames<QualifiedName> types, Map<String, String> words) {
        types.oldToNew().forEach((before, after) -> {
            if (!before.name().equals(after.name())) {
                words.put(before.name(), after.name());
            }
        });
    }

    /** Attributes that expressions of the table may read, as it has columns of their types; old name to new name. */
    Map<String, String> attributeWords(Table table) {
        SortedMap<String, String> words = new TreeMap<>();
        attributes.oldToNew().forEach((before, after) -> {
            boolean read = table.columns().stream()
                    .flatMap(c -> c.type().userType().stream())
                    .anyMatch(type -> composites.apply(type).equals(before.owner()));
            if (read && table.column(before.name()).isEmpty()) {
                words.put(before.name(), after.name());
            }
        });
        return words;
    }

    Domain domain(Domain domain, UnaryOperator<DataType> type) {
        return new Domain(
                domains.apply(domain.name()),
                type.apply(domain.type()),
                domain.nullable(),
                domain.defaultSql().map(this::withSequences),
                domain.collation(),
                domain.checks(),
                domain.comment());
    }

    CompositeType composite(CompositeType composite, UnaryOperator<DataType> type) {
        QualifiedName name = composites.apply(composite.name());
        return new CompositeType(
                name,
                composite.attributes().stream()
                        .map(a -> new CompositeType.Attribute(
                                attributes.apply(new Member(name, a.name())).name(),
                                type.apply(a.type()),
                                a.collation(),
                                a.comment()))
                        .toList(),
                composite.comment());
    }

    View view(View view, UnaryOperator<DataType> type) {
        return new View(
                views.apply(view.name()),
                view.materialized(),
                view.sql(),
                view.columns().stream()
                        .map(c -> new View.ViewColumn(c.name(), type.apply(c.type()), c.comment()))
                        .toList(),
                view.options(),
                view.indexes(),
                view.comment());
    }

    /** The expression with the names of renamed sequences, which {@code nextval} has as texts. */
    String withSequences(String sql) {
        SortedMap<String, String> texts = new TreeMap<>();
        sequences.oldToNew().forEach((before, after) -> {
            texts.put(before.toString(), after.toString());
            texts.put(before.name(), after.name());
        });
        return SqlExpressions.renameLiterals(sql, texts);
    }

    /** Whether none of them has a new name. */
    boolean isEmpty() {
        return Stream.of(domains, composites, sequences, views, attributes).allMatch(Renames::isEmpty);
    }
}
