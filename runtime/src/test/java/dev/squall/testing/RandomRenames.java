package dev.squall.testing;

import dev.squall.schema.Column;
import dev.squall.schema.CompositeType;
import dev.squall.schema.Domain;
import dev.squall.schema.EnumType;
import dev.squall.schema.Intents;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Says of some objects that are gone that they have become new ones of their kind, as sources do with {@code renamedFrom}. */
public final class RandomRenames {
    private final Random random;
    private final Intents.Builder intents = Intents.builder();

    private RandomRenames(long seed) {
        this.random = new Random(seed);
    }

    /** The renames of the given seed. */
    public static Intents between(Schema from, Schema to, long seed) {
        return new RandomRenames(seed).of(from, to);
    }

    private Intents of(Schema from, Schema to) {
        Map<QualifiedName, QualifiedName> tables = morePairs(plain(from), plain(to));
        tables.forEach((before, after) -> intents.renameTable(before, after));
        for (Table before : from.tables()) {
            QualifiedName name = tables.getOrDefault(before.name(), before.name());
            if (makesRoom(before.name(), tables)) {
                continue;
            }
            to.table(name)
                    .ifPresent(after ->
                            columns(before, after).forEach((old, wanted) -> intents.renameColumn(name, old, wanted)));
        }
        Map<QualifiedName, QualifiedName> enums = morePairs(
                from.enums().stream().map(EnumType::name).toList(),
                to.enums().stream().map(EnumType::name).toList());
        enums.forEach((before, after) -> intents.renameEnum(before, after));
        for (EnumType before : from.enums()) {
            QualifiedName name = enums.getOrDefault(before.name(), before.name());
            if (makesRoom(before.name(), enums)) {
                continue;
            }
            to.enumType(name)
                    .ifPresent(after -> pairs(before.labels(), after.labels())
                            .forEach((old, wanted) -> intents.renameLabel(name, old, wanted)));
        }
        objects(
                "view",
                from.views().stream().map(View::name),
                to.views().stream().map(View::name));
        Map<QualifiedName, QualifiedName> composites = objects("composite type", composites(from), composites(to));
        for (CompositeType before : from.composites()) {
            QualifiedName name = composites.getOrDefault(before.name(), before.name());
            to.composite(name)
                    .filter(after -> !makesRoom(before.name(), composites))
                    .filter(after -> !after.attributes()
                            .get(0)
                            .name()
                            .equals(before.attributes().get(0).name()))
                    .ifPresent(after -> intents.renameColumn(
                            name,
                            before.attributes().get(0).name(),
                            after.attributes().get(0).name()));
        }
        objects("sequence", free(from), free(to));
        // the type below a domain cannot change
        for (String type : List.of("numeric", "text")) {
            objects("domain", domains(from, type), domains(to, type));
        }
        return intents.build();
    }

    private static boolean makesRoom(QualifiedName name, Map<QualifiedName, QualifiedName> renames) {
        return renames.containsValue(name) && !renames.containsKey(name);
    }

    private Map<QualifiedName, QualifiedName> objects(
            String kind, Stream<QualifiedName> from, Stream<QualifiedName> to) {
        boolean makesRoom = kind.equals("domain") || kind.equals("composite type");
        Map<QualifiedName, QualifiedName> pairs =
                makesRoom ? morePairs(from.toList(), to.toList()) : pairs(from.toList(), to.toList());
        pairs.forEach((before, after) -> intents.renameObject(kind, before, after));
        return pairs;
    }

    private static List<QualifiedName> plain(Schema schema) {
        return schema.tables().stream()
                .filter(t -> t.partitioning().isEmpty())
                .map(Table::name)
                .toList();
    }

    /** The key of a partitioned table cannot be another column. */
    private Map<String, String> columns(Table before, Table after) {
        return before.partitioning().isPresent()
                ? pairs(columns(before), columns(after))
                : morePairs(columns(before), columns(after));
    }

    private static List<String> columns(Table table) {
        return table.columns().stream()
                .filter(c -> c.generatedSql().isEmpty())
                .map(Column::name)
                .toList();
    }

    private static Stream<QualifiedName> composites(Schema schema) {
        return schema.composites().stream().map(CompositeType::name);
    }

    private static Stream<QualifiedName> free(Schema schema) {
        return schema.sequences().stream().filter(s -> s.ownedBy().isEmpty()).map(Sequence::name);
    }

    private static Stream<QualifiedName> domains(Schema schema, String type) {
        return schema.domains().stream()
                .filter(d -> d.type().name().equals(type))
                .map(Domain::name);
    }

    /** With a part of them a pair more, which takes names that are not free. */
    private <N> Map<N, N> morePairs(Collection<N> from, Collection<N> to) {
        Map<N, N> pairs = pairs(from, to);
        if (random.nextInt(4) == 0) {
            another(from, to, pairs);
        }
        return pairs;
    }

    /** A pair whose old name may belong to something new, and whose new name to something that goes. */
    private <N> void another(Collection<N> from, Collection<N> to, Map<N, N> pairs) {
        List<N> old = new ArrayList<>(from);
        old.removeAll(pairs.keySet());
        List<N> wanted = new ArrayList<>(to);
        wanted.removeAll(pairs.values());
        if (!old.isEmpty() && !wanted.isEmpty()) {
            N before = old.get(random.nextInt(old.size()));
            N after = wanted.get(random.nextInt(wanted.size()));
            if (!before.equals(after)) {
                pairs.put(before, after);
            }
        }
    }

    /** Old name to new name. */
    private <N> Map<N, N> pairs(Collection<N> from, Collection<N> to) {
        List<N> gone = new ArrayList<>(from);
        gone.removeAll(to);
        List<N> added = new ArrayList<>(to);
        added.removeAll(from);
        Collections.shuffle(added, random);
        Map<N, N> pairs = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(gone.size(), added.size()); i++) {
            if (random.nextInt(3) > 0) {
                pairs.put(gone.get(i), added.get(i));
            }
        }
        return pairs;
    }
}
