package dev.squall.processor.model;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Domain;
import dev.squall.schema.Extension;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SqlExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps what valid packages declare by themselves, and what they say about the last release. */
public final class PackageMapping {

    private final Schema.Builder schema = Schema.builder();
    private final Intents.Builder intents = Intents.builder();

    private PackageMapping() {}

    /** What the packages ask for beside their tables. */
    public static DesiredSchema of(List<SchemaPackage> packages) {
        PackageMapping mapping = new PackageMapping();
        packages.forEach(mapping::add);
        return new DesiredSchema(mapping.schema.build(), mapping.intents.build());
    }

    private void add(SchemaPackage owner) {
        PackageObjects objects = owner.objects();
        if (owner.declared().isPresent() && !owner.schema().equals("public")) {
            schema.add(new Namespace(owner.schema(), owner.comment()));
        }
        objects.extensions().forEach(e -> {
            Optional<String> in = e.schema().map(Located::value);
            in.filter(name -> !name.equals("public")).ifPresent(name -> schema.add(Namespace.of(name)));
            schema.add(new Extension(e.name().value(), in));
        });
        objects.sequences()
                .forEach(s -> schema.add(new Sequence(
                        new QualifiedName(owner.schema(), s.name().value()),
                        s.type().value(),
                        TableMapping.options(s.options()),
                        s.ownedBy().map(text -> sequenceOwner(owner.schema(), text.value())),
                        s.comment())));
        objects.domains().forEach(d -> schema.add(domain(owner.schema(), d)));
        objects.rawObjects()
                .forEach(raw -> schema.add(new RawObject(
                        raw.kind().value(),
                        raw.name().value(),
                        raw.create().value().strip(),
                        raw.drop().value().strip(),
                        raw.early())));
        objects.sequences()
                .forEach(s -> rename("sequence", owner.schema(), s.name().value(), s.renamedFrom()));
        objects.domains().forEach(d -> rename("domain", owner.schema(), d.name().value(), d.renamedFrom()));
        owner.dropped().forEach(dropped -> addDropped(owner.schema(), dropped));
    }

    /** PostgreSQL wants both in one schema. */
    private static Sequence.Owner sequenceOwner(String schema, String column) {
        int dot = column.indexOf('.');
        return new Sequence.Owner(
                new QualifiedName(schema, column.substring(0, Math.max(dot, 0))), column.substring(dot + 1));
    }

    private static Domain domain(String schema, PackageObjects.Domain domain) {
        String name = domain.name().value();
        List<String> taken = new ArrayList<>();
        domain.checks().forEach(check -> check.name().ifPresent(given -> taken.add(given.value())));
        List<CheckConstraint> checks = new ArrayList<>();
        for (PackageObjects.DomainCheck check : domain.checks()) {
            String checkName = check.name()
                    .map(Located::value)
                    .orElseGet(() -> GeneratedNames.free(GeneratedNames.check(name, List.of()), taken::contains));
            taken.add(checkName);
            checks.add(new CheckConstraint(
                    checkName, SqlExpressions.unwrap(check.condition().value()), false, true, check.comment()));
        }
        return new Domain(
                new QualifiedName(schema, name),
                domain.type(),
                domain.nullable(),
                domain.defaultSql().map(sql -> sql.value().strip()),
                domain.collation().map(c -> TableMapping.collation(c.value())),
                checks,
                domain.comment());
    }

    private void rename(String kind, String schema, String name, Optional<Located<String>> from) {
        from.ifPresent(old ->
                intents.renameObject(kind, new QualifiedName(schema, old.value()), new QualifiedName(schema, name)));
    }

    private void addDropped(String owner, DroppedDeclaration dropped) {
        dropped.table().ifPresent(t -> intents.dropTable(new QualifiedName(owner, t.value()), dropped.lossy()));
        dropped.type().ifPresent(t -> intents.dropEnum(new QualifiedName(owner, t.value())));
        dropped.object().ifPresent(object -> {
            List<String> parts = DroppedDeclaration.kindAndName(object.value());
            intents.dropObject(parts.get(0), parts.get(1));
        });
    }
}
