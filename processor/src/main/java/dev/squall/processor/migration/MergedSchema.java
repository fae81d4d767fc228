package dev.squall.processor.migration;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.Schema;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Puts fragments together to one schema. */
final class MergedSchema {

    /** How each object is added, by its kind and name. */
    private final SortedMap<String, Consumer<Schema.Builder>> objects = new TreeMap<>();

    private final Intents.Builder intents = Intents.builder();

    private MergedSchema() {}

    /**
     * Merges.
     *
     * @param compiled fragments of this compile, which win where they say something else about a shared type
     * @param earlier fragments of earlier compiles
     * @param packages what the packages say by themselves
     */
    static DesiredSchema of(List<Fragment> compiled, List<Fragment> earlier, List<DesiredSchema> packages) {
        MergedSchema merged = new MergedSchema();
        earlier.forEach(fragment -> merged.add(fragment.desired()));
        compiled.forEach(fragment -> merged.add(fragment.desired()));
        packages.forEach(merged::add);
        Schema.Builder schema = Schema.builder();
        merged.objects.values().forEach(add -> add.accept(schema));
        return new DesiredSchema(schema.build(), merged.intents.build());
    }

    private void add(DesiredSchema part) {
        Schema schema = part.schema();
        schema.namespaces().forEach(this::add);
        schema.extensions().forEach(o -> objects.put("extension " + o.name(), to -> to.add(o)));
        schema.enums().forEach(o -> objects.put("enum " + o.name(), to -> to.add(o)));
        schema.domains().forEach(o -> objects.put("domain " + o.name(), to -> to.add(o)));
        schema.composites().forEach(o -> objects.put("composite type " + o.name(), to -> to.add(o)));
        schema.sequences().forEach(o -> objects.put("sequence " + o.name(), to -> to.add(o)));
        schema.tables().forEach(o -> objects.put("table " + o.name(), to -> to.add(o)));
        schema.views().forEach(o -> objects.put("view " + o.name(), to -> to.add(o)));
        schema.rawObjects().forEach(o -> objects.put("raw " + o.id(), to -> to.add(o)));
        intents.addAll(part.intents());
    }

    /** Tables name their schema without its comment, which is with the package. */
    private void add(Namespace namespace) {
        String key = "schema " + namespace.name();
        if (namespace.comment().isPresent() || !objects.containsKey(key)) {
            objects.put(key, to -> to.add(namespace));
        }
    }
}
