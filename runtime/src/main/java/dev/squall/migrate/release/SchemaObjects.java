package dev.squall.migrate.release;

import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.Index;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The objects of a schema one by one, to tell what two branches have touched.
 *
 * @param objects the definition of each object by its name; a table's is without its parts
 */
record SchemaObjects(Map<Key, Object> objects) {

    /**
     * The name of an object.
     *
     * @param owner the table of a part of a table; else the object itself
     * @param kind what it is
     * @param part the name of the part; empty for a whole object
     */
    record Key(String owner, String kind, String part) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }

        boolean isTable() {
            return kind.equals("table");
        }

        @Override
        public String toString() {
            return part.isEmpty() ? kind + " " + owner : kind + " " + owner + "." + part;
        }
    }

    static SchemaObjects of(Schema schema) {
        var objects = new TreeMap<Key, Object>();
        schema.namespaces().forEach(n -> objects.put(new Key(n.name(), "schema", ""), n));
        schema.enums().forEach(e -> objects.put(new Key(e.name().toString(), "enum", ""), e));
        schema.sequences().forEach(s -> objects.put(new Key(s.name().toString(), "sequence", ""), s));
        schema.extensions().forEach(e -> objects.put(new Key(e.name(), "extension", ""), e));
        schema.domains().forEach(d -> objects.put(new Key(d.name().toString(), "domain", ""), d));
        schema.composites().forEach(c -> objects.put(new Key(c.name().toString(), "type", ""), c));
        schema.views().forEach(v -> objects.put(new Key(v.name().toString(), "view", ""), v));
        schema.rawObjects().forEach(r -> objects.put(new Key(r.name(), "object", ""), r));
        for (Table table : schema.tables()) {
            String name = table.name().toString();
            objects.put(
                    new Key(name, "table", ""),
                    List.of(
                            table.comment(),
                            table.rowSecurity(),
                            table.partitioning(),
                            table.partitions(),
                            table.options()));
            for (Column column : table.columns()) {
                objects.put(new Key(name, "column", column.name()), column);
            }
            for (Constraint constraint : table.constraints()) {
                objects.put(new Key(name, "constraint", constraint.name()), constraint);
            }
            for (Index index : table.indexes()) {
                objects.put(new Key(name, "index", index.name()), index);
            }
        }
        return new SchemaObjects(objects);
    }

    /**
     * What two branches have touched so that the order of their migrations matters.
     *
     * @param base their common ancestor
     */
    static List<String> conflicts(Schema base, Schema ours, Schema theirs) {
        SchemaObjects before = of(base);
        SchemaObjects us = of(ours);
        SchemaObjects them = of(theirs);
        SortedSet<Key> our = before.touched(us);
        SortedSet<Key> their = before.touched(them);
        var conflicts = new ArrayList<String>();
        for (Key key : our) {
            if (their.contains(key)) {
                conflicts.add(key + " was touched by both sides");
            }
        }
        before.dropped(our, us, their).forEach(key -> conflicts.add(key + ", whose table this side drops"));
        before.dropped(their, them, our).forEach(key -> conflicts.add(key + ", whose table the other side drops"));
        return conflicts;
    }

    private SortedSet<Key> touched(SchemaObjects after) {
        var keys = new TreeSet<>(objects.keySet());
        keys.addAll(after.objects.keySet());
        keys.removeIf(key -> Objects.equals(objects.get(key), after.objects.get(key)));
        return keys;
    }

    /** What the other side touches in tables that this side has dropped, beyond what went with them. */
    private List<Key> dropped(SortedSet<Key> touched, SchemaObjects after, SortedSet<Key> other) {
        List<String> tables = touched.stream()
                .filter(key -> key.isTable() && objects.containsKey(key) && !after.objects.containsKey(key))
                .map(Key::owner)
                .toList();
        return other.stream()
                .filter(key -> tables.contains(key.owner()) && !touched.contains(key))
                .toList();
    }
}
