package dev.squall.schema.diff;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Constraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that a table takes along when it moves to another schema: of its indexes, the indexes of its constraints, and the
 * sequences of its columns. Those that meet a name there are changed first; what they shall be called is found later.
 */
final class CarriedNames {
    private final Map<QualifiedName, Map<String, String>> renamed = new TreeMap<>();
    private final Map<QualifiedName, List<Change>> steps = new TreeMap<>();
    private final Set<QualifiedName> taken;

    private CarriedNames(Set<QualifiedName> taken) {
        this.taken = taken;
    }

    /** What the renames carry; names that have been carried away before are still taken as met, which harms nothing. */
    static CarriedNames of(Schema from, Renames<QualifiedName> tables) {
        var names = new CarriedNames(SchemaDiff.relations(from));
        for (QualifiedName name : tables.order()) {
            String schema = tables.apply(name).schema();
            if (!schema.equals(name.schema())) {
                names.carry(from, from.table(name).orElseThrow(), schema);
            }
        }
        return names;
    }

    private void carry(Schema from, Table table, String schema) {
        QualifiedName owner = table.name();
        for (Constraint constraint : table.constraints()) {
            if (!(constraint instanceof CheckConstraint || constraint instanceof ForeignKey)) {
                String old = constraint.name();
                carry(owner, schema, old).ifPresent(name -> add(owner, new Change.RenameConstraint(owner, old, name)));
            }
        }
        for (Index index : table.indexes()) {
            String old = index.name();
            carry(owner, schema, old).ifPresent(name -> add(owner, new Change.RenameIndex(owner, old, name)));
        }
        for (Sequence sequence : from.sequences()) {
            boolean goesAlong = sequence.name().schema().equals(owner.schema())
                    && sequence.ownedBy().filter(o -> o.table().equals(owner)).isPresent();
            if (goesAlong) {
                QualifiedName old = sequence.name();
                carry(owner, schema, old.name())
                        .ifPresent(name ->
                                add(owner, new Change.RenameSequence(old, new QualifiedName(old.schema(), name))));
            }
        }
    }

    private void add(QualifiedName table, Change step) {
        steps.computeIfAbsent(table, t -> new ArrayList<>()).add(step);
    }

    /** The name to go with, if the old one is taken. */
    private Optional<String> carry(QualifiedName table, String schema, String name) {
        String free = name;
        if (taken.contains(new QualifiedName(schema, name))) {
            free = GeneratedNames.free(
                    GeneratedNames.fit(name + "_moving"),
                    n -> taken.contains(new QualifiedName(schema, n))
                            || taken.contains(new QualifiedName(table.schema(), n)));
            renamed.computeIfAbsent(table, t -> new TreeMap<>()).put(name, free);
        }
        taken.add(new QualifiedName(schema, free));
        return free.equals(name) ? Optional.empty() : Optional.of(free);
    }

    /** The steps that come before the table moves; tables by their old names. */
    List<Change> renames(QualifiedName table) {
        return steps.getOrDefault(table, List.of());
    }

    /** What is carried under which name; the table by its old name. */
    String apply(QualifiedName table, String name) {
        return renamed.getOrDefault(table, Map.of()).getOrDefault(name, name);
    }
}
