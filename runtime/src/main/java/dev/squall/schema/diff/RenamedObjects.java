package dev.squall.schema.diff;

import dev.squall.schema.CompositeType;
import dev.squall.schema.DataType;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Domain;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.View;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The renames of domains, composite types, sequences and views. */
final class RenamedObjects {
    private final Schema from;
    private final Renames<QualifiedName> domains;
    private final Renames<QualifiedName> composites;
    private final Renames<QualifiedName> sequences;
    private final Renames<QualifiedName> views;

    RenamedObjects(Schema from, DesiredSchema to, Steps steps) {
        this.from = from;
        this.domains =
                renames("domain", from, schema -> schema.domains().stream().map(Domain::name), to, steps);
        this.composites = renames(
                "composite type", from, schema -> schema.composites().stream().map(CompositeType::name), to, steps);
        this.sequences =
                renames("sequence", from, schema -> schema.sequences().stream().map(Sequence::name), to, steps);
        this.views = renames("view", from, schema -> schema.views().stream().map(View::name), to, steps);
    }

    private static Renames<QualifiedName> renames(
            String kind, Schema from, Function<Schema, Stream<QualifiedName>> all, DesiredSchema to, Steps steps) {
        return new Renames<>(
                to.intents().renamedObjects(kind),
                new TreeSet<>(all.apply(from).toList()),
                new TreeSet<>(all.apply(to.schema()).toList()),
                Renames.describing(kind),
                steps);
    }

    void addSteps(Steps steps) {
        domains.order()
                .forEach(n ->
                        steps.add(Phase.RENAME_TYPES, new ObjectChange.RenameObject("DOMAIN", n, domains.apply(n))));
        composites
                .order()
                .forEach(n ->
                        steps.add(Phase.RENAME_TYPES, new ObjectChange.RenameObject("TYPE", n, composites.apply(n))));
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
        return new CompositeType(
                composites.apply(composite.name()),
                composite.attributes().stream()
                        .map(a ->
                                new CompositeType.Attribute(a.name(), type.apply(a.type()), a.collation(), a.comment()))
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
}
