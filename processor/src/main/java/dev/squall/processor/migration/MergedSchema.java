package dev.squall.processor.migration;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts fragments together to one schema. */
final class MergedSchema {

    private MergedSchema() {}

    /**
     * Merges.
     *
     * @param compiled fragments of this compile, which win where they say something else about a shared enum type
     * @param earlier fragments of earlier compiles
     * @param intents what the packages say
     */
    static DesiredSchema of(List<Fragment> compiled, List<Fragment> earlier, Intents intents) {
        SortedMap<String, Namespace> namespaces = new TreeMap<>();
        SortedMap<QualifiedName, EnumType> enums = new TreeMap<>();
        SortedMap<QualifiedName, Table> tables = new TreeMap<>();
        Intents.Builder said = Intents.builder();
        for (List<Fragment> fragments : List.of(earlier, compiled)) {
            for (Fragment fragment : fragments) {
                Schema part = fragment.desired().schema();
                part.namespaces().forEach(n -> namespaces.put(n.name(), n));
                part.enums().forEach(e -> enums.put(e.name(), e));
                part.tables().forEach(t -> tables.put(t.name(), t));
                said.addAll(fragment.desired().intents());
            }
        }
        Schema.Builder schema = Schema.builder();
        namespaces.values().forEach(schema::add);
        enums.values().forEach(schema::add);
        tables.values().forEach(schema::add);
        return new DesiredSchema(schema.build(), said.addAll(intents).build());
    }
}
