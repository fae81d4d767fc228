package dev.squall.schema;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the annotated source asks for: a schema, and how to get there.
 *
 * @param schema the schema
 * @param intents renames and acknowledged losses
 */
public record DesiredSchema(Schema schema, Intents intents) {

    /**
     * Joins parts of a schema, for example one per compiled record. Parts may repeat an object if they agree on it.
     *
     * @throws IllegalArgumentException if two parts have different objects of one kind and name
     */
    public static DesiredSchema merge(Collection<DesiredSchema> parts) {
        Map<Object, Object> seen = new TreeMap<>();
        Schema.Builder schema = Schema.builder();
        Intents.Builder intents = Intents.builder();
        for (DesiredSchema part : parts) {
            intents.addAll(part.intents);
            part.schema.namespaces().stream()
                    .filter(n -> isNew(seen, "schema", n, Namespace::name))
                    .forEach(schema::add);
            part.schema.enums().stream()
                    .filter(e -> isNew(seen, "enum", e, EnumType::name))
                    .forEach(schema::add);
            part.schema.sequences().stream()
                    .filter(s -> isNew(seen, "sequence", s, Sequence::name))
                    .forEach(schema::add);
            part.schema.extensions().stream()
                    .filter(o -> isNew(seen, "extension", o, Extension::name))
                    .forEach(schema::add);
            part.schema.domains().stream()
                    .filter(o -> isNew(seen, "domain", o, Domain::name))
                    .forEach(schema::add);
            part.schema.composites().stream()
                    .filter(o -> isNew(seen, "composite type", o, CompositeType::name))
                    .forEach(schema::add);
            part.schema.views().stream()
                    .filter(o -> isNew(seen, "view", o, View::name))
                    .forEach(schema::add);
            part.schema.rawObjects().stream()
                    .filter(o -> isNew(seen, "object", o, RawObject::id))
                    .forEach(schema::add);
            part.schema.tables().stream()
                    .filter(t -> isNew(seen, "table", t, Table::name))
                    .forEach(schema::add);
        }
        return new DesiredSchema(schema.build(), intents.build());
    }

    private static <T> boolean isNew(Map<Object, Object> seen, String kind, T object, Function<T, ?> name) {
        String key = kind + " " + name.apply(object);
        Object before = seen.putIfAbsent(key, object);
        if (before != null && !before.equals(object)) {
            throw new IllegalArgumentException("two different definitions of " + key + "; compile everything anew, and"
                    + " rename one if both are still there");
        }
        return before == null;
    }
}
