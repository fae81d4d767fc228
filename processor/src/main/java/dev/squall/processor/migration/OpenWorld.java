package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.diff.SchemaDiff;
import java.util.function.Consumer;

/**
 * What a compile that may not see everything must not touch: released objects that it does not find stay as they are,
 * unless the source says that they are renamed or meant to go.
 */
final class OpenWorld {

    private final Schema released;
    private final DesiredSchema desired;
    private final Consumer<Problem> notes;

    private OpenWorld(Schema released, DesiredSchema desired, Consumer<Problem> notes) {
        this.released = released;
        this.desired = desired;
        this.notes = notes;
    }

    /** The desired schema with the released objects that this compile does not see; a note for each of them. */
    static DesiredSchema complete(Schema released, DesiredSchema desired, Consumer<Problem> notes) {
        // what is not seen follows the renames of what is
        return new OpenWorld(SchemaDiff.renamed(released, desired), desired, notes).complete();
    }

    private DesiredSchema complete() {
        Schema schema = desired.schema();
        Intents intents = desired.intents();
        Schema.Builder all = Schema.builder();
        schema.namespaces().forEach(all::add);
        schema.enums().forEach(all::add);
        schema.sequences().forEach(all::add);
        schema.tables().forEach(all::add);
        schema.extensions().forEach(all::add);
        schema.domains().forEach(all::add);
        schema.composites().forEach(all::add);
        schema.views().forEach(all::add);
        schema.rawObjects().forEach(all::add);
        for (Table table : released.tables()) {
            QualifiedName name = table.name();
            boolean gone = intents.droppedTables().contains(name);
            if (schema.table(name).isEmpty() && !gone) {
                all.add(table);
                note("table", name);
            }
        }
        for (EnumType type : released.enums()) {
            QualifiedName name = type.name();
            boolean gone = intents.droppedEnums().contains(name);
            if (schema.enumType(name).isEmpty() && !gone) {
                all.add(type);
                note("type", name);
            }
        }
        addOthers(all);
        for (Namespace namespace : released.namespaces()) {
            if (schema.namespaces().stream().noneMatch(n -> n.name().equals(namespace.name()))) {
                all.add(namespace);
            }
        }
        return new DesiredSchema(all.build(), intents);
    }

    /** Objects that a package or a view declares, which goes only if that is said. */
    private void addOthers(Schema.Builder all) {
        Schema schema = desired.schema();
        released.sequences().stream()
                .filter(o -> schema.sequence(o.name()).isEmpty() && stays("sequence", o.name()))
                .forEach(all::add);
        released.domains().stream()
                .filter(o -> schema.domain(o.name()).isEmpty() && stays("domain", o.name()))
                .forEach(all::add);
        released.composites().stream()
                .filter(o -> schema.composite(o.name()).isEmpty() && stays("composite type", o.name()))
                .forEach(all::add);
        released.views().stream()
                .filter(o -> schema.view(o.name()).isEmpty() && stays("view", o.name()))
                .filter(o -> stays("materialized view", o.name()))
                .forEach(all::add);
        released.extensions().stream()
                .filter(o ->
                        schema.extensions().stream().noneMatch(e -> e.name().equals(o.name())))
                .filter(o -> stays("extension", o.name()))
                .forEach(all::add);
        released.rawObjects().stream()
                .filter(o -> schema.rawObjects().stream().noneMatch(r -> r.id().equals(o.id())))
                .filter(o -> stays(o.kind(), o.name()))
                .forEach(all::add);
    }

    private boolean stays(String kind, Object name) {
        return !desired.intents().droppedObjects().contains(kind + " " + name);
    }

    private void note(String kind, QualifiedName name) {
        String shown = kind.equals("table") ? "Table" : "Type";
        notes.accept(Problem.of(Code.RELEASED_NOT_COMPILED, Origin.NOWHERE, shown, name, kind, name.name()));
    }
}
