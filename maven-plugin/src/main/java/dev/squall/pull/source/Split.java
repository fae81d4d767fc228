package dev.squall.pull.source;

import dev.squall.processor.model.SqlNames;
import dev.squall.schema.Column;
import dev.squall.schema.CompositeType;
import dev.squall.schema.DataType;
import dev.squall.schema.Domain;
import dev.squall.schema.EnumType;
import dev.squall.schema.Index;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Parts a schema into what annotated records can say and what stays SQL, with the reason. */
final class Split {

    private final Schema schema;
    private final Set<String> replaced;
    private final Map<QualifiedName, String> refused;
    private final RawForms raw = new RawForms();
    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final Map<QualifiedName, View> views = new TreeMap<>();
    private final Set<QualifiedName> classes = new HashSet<>();
    private final Set<QualifiedName> inRings = new HashSet<>();

    private Split(Schema schema, Set<String> replaced, Map<QualifiedName, String> refused) {
        this.schema = schema;
        this.replaced = replaced;
        this.refused = refused;
    }

    /**
     * The parts.
     *
     * @param declared what the annotations say
     * @param classes the enums and composite types among it
     * @param kept what stays SQL, without the raw objects of the schema itself
     */
    record Parts(Schema declared, Set<QualifiedName> classes, List<Kept> kept) {}

    /**
     * Parts a schema.
     *
     * @param replaced constraints and indexes that are SQL already
     * @param refused tables, views and types that the compiler did not accept, with its reason
     */
    static Parts of(Schema schema, Set<String> replaced, Map<QualifiedName, String> refused) {
        return new Split(schema, replaced, refused).parts();
    }

    private Parts parts() {
        // enums and composite types count as text while it is not known which of them are used
        TypeMapping rough = new TypeMapping(schema, Naming.of(schema, "a"), Set.of());
        chooseRelations(rough);
        chooseTypes();
        Naming naming = Naming.of(schema, "a");
        SplitContext context = new SplitContext(tables, new TypeMapping(schema, naming, classes), replaced);
        Schema.Builder declared = Schema.builder();
        schema.namespaces().forEach(declared::add);
        schema.extensions().forEach(declared::add);
        schema.rawObjects().forEach(declared::add);
        addTypes(declared);
        schema.sequences().forEach(s -> addSequence(s, declared));
        tables.values().forEach(t -> declared.add(new TableSplit(t, context, raw).declared()));
        views.values().forEach(v -> addView(v, declared));
        return new Parts(declared.build(), classes, raw.kept());
    }

    private void chooseRelations(TypeMapping types) {
        Map<String, QualifiedName> constants = new HashMap<>();
        Set<QualifiedName> relations = relations(schema);
        for (Table table : schema.tables()) {
            Optional<String> flaw = Flaws.first(List.of(
                    refused(table.name()),
                    Flaws.table(table, types),
                    rowType(table.columns().stream().map(Column::type).toList(), relations),
                    partitioning(table),
                    constant(table.name(), constants)));
            if (flaw.isPresent()) {
                raw.table(table, flaw.get());
            } else {
                tables.put(table.name(), table);
            }
        }
        for (List<View> ring : ViewRings.of(schema)) {
            ring.forEach(v -> inRings.add(v.name()));
            raw.add(ring.get(0).name(), ViewRings.object(ring), "these views need each other");
        }
        for (View view : schema.views()) {
            if (inRings.contains(view.name())) {
                continue;
            }
            Optional<String> flaw = Flaws.first(List.of(
                    refused(view.name()),
                    Flaws.name(view.name().name()),
                    Flaws.words(view.columns().size()),
                    Flaws.first(view.columns().stream()
                            .map(c -> Flaws.name(c.name()))
                            .toList()),
                    view.columns().isEmpty() ? Optional.of("a record needs a component") : Optional.empty(),
                    rowType(view.columns().stream().map(View.ViewColumn::type).toList(), relations),
                    constant(view.name(), constants)));
            if (flaw.isPresent()) {
                raw.view(view, flaw.get());
            } else {
                views.put(view.name(), view);
            }
        }
    }

    private Optional<String> refused(QualifiedName name) {
        return Optional.ofNullable(refused.get(name));
    }

    /** Whether a column has the row type of a table or view. */
    static boolean hasRowType(Table table, Schema schema) {
        return rowType(table.columns().stream().map(Column::type).toList(), relations(schema))
                .isPresent();
    }

    /** Whether a column has the row type of a table or view. */
    static boolean hasRowType(View view, Schema schema) {
        return rowType(view.columns().stream().map(View.ViewColumn::type).toList(), relations(schema))
                .isPresent();
    }

    private static Set<QualifiedName> relations(Schema schema) {
        Set<QualifiedName> relations = new HashSet<>();
        schema.tables().forEach(t -> relations.add(t.name()));
        schema.views().forEach(v -> relations.add(v.name()));
        return relations;
    }

    private static Optional<String> rowType(List<DataType> types, Set<QualifiedName> relations) {
        boolean found = types.stream().flatMap(t -> t.userType().stream()).anyMatch(relations::contains);
        return found ? Optional.of("a column has the row type of a table") : Optional.empty();
    }

    private static Optional<String> partitioning(Table table) {
        boolean usable = table.partitioning()
                .map(p -> TableSplit.keyOf(p, Naming.componentsOf(table.columns()))
                        .isPresent())
                .orElse(true);
        return usable ? Optional.empty() : Optional.of("@Partitioned has no place for its key");
    }

    private static Optional<String> constant(QualifiedName name, Map<String, QualifiedName> constants) {
        QualifiedName first = constants.putIfAbsent(name.schema() + "." + SqlNames.constant(name.name()), name);
        return first == null ? Optional.empty() : Optional.of("its constant in Tables would be that of " + first);
    }

    /** A type has a class if a column of a record has the type; composite types bring those of their attributes. */
    private void chooseTypes() {
        List<DataType> used = new ArrayList<>();
        tables.values().forEach(t -> t.columns().forEach(c -> used.add(c.type())));
        views.values().forEach(v -> v.columns().forEach(c -> used.add(c.type())));
        for (int i = 0; i < used.size(); i++) {
            Optional<QualifiedName> name = used.get(i).userType();
            Optional<EnumType> type = name.flatMap(schema::enumType)
                    .filter(e -> flaw(e).isEmpty() && refused(e.name()).isEmpty());
            type.ifPresent(e -> classes.add(e.name()));
            Optional<CompositeType> composite = name.flatMap(schema::composite)
                    .filter(c -> flaw(c).isEmpty() && refused(c.name()).isEmpty());
            if (composite.isPresent() && classes.add(composite.get().name())) {
                composite.get().attributes().forEach(a -> used.add(a.type()));
            }
        }
    }

    private static Optional<String> flaw(EnumType type) {
        if (type.labels().isEmpty()) {
            return Optional.of("an enum without labels cannot be declared");
        }
        boolean nul = type.labels().stream().anyMatch(l -> l.isEmpty());
        return nul
                ? Optional.of("@Label cannot be empty")
                : Flaws.name(type.name().name());
    }

    private static Optional<String> flaw(CompositeType type) {
        List<Optional<String>> flaws = new ArrayList<>();
        flaws.add(Flaws.name(type.name().name()));
        type.attributes().forEach(a -> flaws.add(Flaws.name(a.name())));
        flaws.add(type.attributes().isEmpty() ? Optional.of("a record needs a component") : Optional.empty());
        return Flaws.first(flaws);
    }

    private void addTypes(Schema.Builder declared) {
        String unused = "no column of a record has this type";
        for (EnumType type : schema.enums()) {
            if (classes.contains(type.name())) {
                declared.add(type);
            } else {
                raw.enumType(type, refused(type.name()).or(() -> flaw(type)).orElse(unused));
            }
        }
        for (CompositeType type : schema.composites()) {
            if (classes.contains(type.name())) {
                declared.add(type);
            } else {
                raw.composite(type, refused(type.name()).or(() -> flaw(type)).orElse(unused));
            }
        }
        for (Domain domain : schema.domains()) {
            addDomain(domain, declared);
        }
    }

    private void addDomain(Domain domain, Schema.Builder declared) {
        List<Optional<String>> flaws = new ArrayList<>();
        flaws.add(refused(domain.name()));
        flaws.add(Flaws.name(domain.name().name()));
        flaws.add(domain.collation().flatMap(Flaws::collation));
        domain.checks().forEach(c -> flaws.add(Flaws.check(c)));
        flaws.add(domain.comment().filter(String::isEmpty));
        Optional<String> flaw = Flaws.first(flaws);
        if (flaw.isPresent()) {
            raw.domain(domain, flaw.get());
            return;
        }
        declared.add(domain);
    }

    private void addSequence(Sequence sequence, Schema.Builder declared) {
        Optional<String> flaw =
                refused(sequence.name()).or(() -> Flaws.name(sequence.name().name()));
        boolean declarable =
                TableSplit.isDeclarable(sequence.options(), sequence.type().name());
        if (flaw.isPresent() || !declarable) {
            raw.sequence(sequence, flaw.orElse("@Sequence cannot say its options"));
            return;
        }
        Optional<Sequence.Owner> owner = sequence.ownedBy();
        boolean plain = owner.filter(o -> isPlain(o)
                        && tables.containsKey(o.table())
                        && o.table().schema().equals(sequence.name().schema()))
                .isPresent();
        if (owner.isPresent() && !plain) {
            raw.owner(sequence, "its owner has no record, or a name with a dot");
        }
        declared.add(new Sequence(
                sequence.name(), sequence.type(), sequence.options(), owner.filter(o -> plain), sequence.comment()));
    }

    private static boolean isPlain(Sequence.Owner owner) {
        return owner.table().name().indexOf('.') < 0 && owner.column().indexOf('.') < 0;
    }

    private void addView(View view, Schema.Builder declared) {
        List<Index> indexes = new ArrayList<>();
        for (Index index : view.indexes()) {
            List<Optional<String>> flaws = new ArrayList<>(List.of(Flaws.name(index.name())));
            index.keys().forEach(k -> flaws.add(Flaws.key(k)));
            Optional<String> flaw = Flaws.first(flaws);
            if (replaced.contains(view.name().schema() + "." + index.name())) {
                continue;
            }
            if (flaw.isPresent()) {
                raw.index(view.name(), index, flaw.get());
            } else {
                indexes.add(index);
            }
        }
        declared.add(new View(
                view.name(), view.materialized(), view.sql(), view.columns(), view.options(), indexes, view.comment()));
    }
}
