package dev.squall.pull.source;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Domain;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schema as annotated Java source. A pure function of its arguments. Immutable and safe for use by several threads.
 *
 * @param files the text of each file, by its path below the source directory
 * @param types what each file is for, by the same paths; packages are for nothing
 * @param kept what stays SQL
 * @param lost what cannot be in a source at all, with the reason
 */
public record SchemaSources(
        SortedMap<String, String> files, Map<String, QualifiedName> types, List<Kept> kept, List<String> lost) {

    private static final String ANNOTATIONS = "dev.squall.annotation.";

    /**
     * Writes a schema.
     *
     * @param basePackage the package of the PostgreSQL schema {@code public}; others have packages below it
     * @param more what is SQL beside the raw objects of the schema
     * @param refused tables, views and types that the compiler has refused, with its reason
     */
    public static SchemaSources of(Schema schema, String basePackage, Extras more, Map<QualifiedName, String> refused) {
        Split.Parts parts = Split.of(schema, more.replaced(), refused);
        return new Writer(schema, parts, more, basePackage).write();
    }

    /**
     * The schema with what it needs from outside of the model, as far as DDL can make it from the model alone: without
     * views that need each other, and without what has the row type of a table.
     */
    public static Schema comparable(Schema schema, Extras more) {
        Schema.Builder part = Schema.builder();
        schema.namespaces().forEach(part::add);
        schema.extensions().forEach(part::add);
        schema.enums().forEach(part::add);
        schema.domains().forEach(part::add);
        schema.composites().forEach(part::add);
        schema.sequences().forEach(part::add);
        schema.rawObjects().forEach(part::add);
        more.objects().stream()
                .filter(k -> !more.replacing().contains(k.object().id()))
                .forEach(k -> part.add(k.object()));
        List<View> rings = ViewRings.of(schema).stream().flatMap(List::stream).toList();
        schema.tables().stream().filter(t -> !Split.hasRowType(t, schema)).forEach(part::add);
        schema.views().stream()
                .filter(v -> !rings.contains(v) && !Split.hasRowType(v, schema))
                .forEach(part::add);
        return part.build();
    }

    /**
     * What the model cannot hold.
     *
     * @param objects its SQL
     * @param replaced the constraints ({@code schema.table.name}) and indexes ({@code schema.name}) that this SQL makes
     * @param replacing the ids of the SQL that makes them
     */
    public record Extras(List<Kept> objects, Set<String> replaced, Set<String> replacing) {

        /** Nothing. */
        public static final Extras NONE = new Extras(List.of(), Set.of(), Set.of());
    }

    private static final class Writer {
        private final Schema declared;
        private final Naming naming;
        private final TypeMapping types;
        private final Map<QualifiedName, Table> tables = new HashMap<>();
        private final SortedMap<String, String> files = new TreeMap<>();
        private final Map<String, QualifiedName> origins = new TreeMap<>();
        private final List<Kept> kept = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();

        Writer(Schema schema, Split.Parts parts, Extras more, String basePackage) {
            this.declared = parts.declared();
            this.naming = Naming.of(schema, basePackage);
            this.types = new TypeMapping(schema, naming, parts.classes());
            declared.tables().forEach(t -> tables.put(t.name(), t));
            declared.rawObjects().forEach(o -> kept.add(new Kept(namespaceOf(o), o, "")));
            kept.addAll(parts.kept());
            kept.addAll(more.objects());
            kept.removeIf(this::isTooLong);
        }

        private boolean isTooLong(Kept object) {
            boolean tooLong = JavaText.isTooLong(object.object().createSql());
            if (tooLong) {
                lost.add(object.object().id() + ": its SQL is longer than what Java keeps of one constant;"
                        + " put it into a repeatable migration (R__name.sql)");
            }
            return tooLong;
        }

        /** The schema in front of the object's name. */
        private String namespaceOf(RawObject object) {
            return naming.packages().keySet().stream()
                    .filter(n -> object.name().startsWith(n + ".")
                            || object.name().startsWith('"' + n.replace("\"", "\"\"") + "\"."))
                    .findFirst()
                    .orElse("public");
        }

        SchemaSources write() {
            declared.tables().forEach(t -> file(t.name(), source(t.name()).table(t)));
            declared.views().forEach(v -> file(v.name(), source(v.name()).view(v)));
            declared.enums().forEach(e -> file(e.name(), source(e.name()).enumeration(e)));
            declared.composites().forEach(c -> file(c.name(), source(c.name()).composite(c)));
            Map<String, String> packages = new TreeMap<>(naming.packages());
            packages.putIfAbsent("public", naming.packageOf("public"));
            packages.forEach(this::packageInfo);
            return new SchemaSources(files, origins, List.copyOf(kept), List.copyOf(lost));
        }

        private RecordSource source(QualifiedName name) {
            return new RecordSource(naming, types, tables, naming.packageOf(name.schema()));
        }

        private void file(QualifiedName name, String text) {
            String path = naming.qualifiedClassOf(name).replace('.', '/') + ".java";
            files.put(path, text);
            origins.put(path, name);
        }

        private void packageInfo(String namespace, String packageName) {
            var file = new JavaFile(packageName);
            JavaAnnotation schema = JavaAnnotation.of("Schema");
            if (!namespace.equals("public")) {
                schema.text("value", namespace);
            }
            declared.namespaces().stream()
                    .filter(n -> n.name().equals(namespace))
                    .flatMap(n -> n.comment().stream())
                    .forEach(c -> schema.text("comment", c));
            List<JavaAnnotation> annotations = new ArrayList<>(List.of(schema));
            if (namespace.equals("public")) {
                declared.extensions().forEach(e -> {
                    JavaAnnotation extension = JavaAnnotation.of("Extension").text("value", e.name());
                    e.schema().ifPresent(s -> extension.text("schema", s));
                    annotations.add(extension);
                });
            }
            declared.sequences().stream()
                    .filter(s -> s.name().schema().equals(namespace))
                    .forEach(s -> annotations.add(sequence(s)));
            declared.domains().stream()
                    .filter(d -> d.name().schema().equals(namespace))
                    .forEach(d -> annotations.add(domain(d)));
            kept.stream()
                    .filter(k -> naming.packageOf(k.namespace()).equals(packageName))
                    .map(Kept::object)
                    .sorted()
                    .forEach(o -> annotations.add(raw(o)));
            annotations.forEach(a -> file.add(a).use(ANNOTATIONS + a.name()));
            if (declared.domains().stream()
                    .anyMatch(d ->
                            d.name().schema().equals(namespace) && !d.checks().isEmpty())) {
                file.use(ANNOTATIONS + "Check");
            }
            file.add(JavaAnnotation.of("NullMarked")).use("org.jspecify.annotations.NullMarked");
            files.put(packageName.replace('.', '/') + "/package-info.java", file.packageInfo());
        }

        private static JavaAnnotation sequence(Sequence sequence) {
            JavaAnnotation annotation =
                    JavaAnnotation.of("Sequence").text("value", sequence.name().name());
            if (!sequence.type().name().equals("bigint")) {
                annotation.text("type", sequence.type().name());
            }
            RecordSource.options(annotation, sequence.options());
            sequence.ownedBy()
                    .ifPresent(o -> annotation.text("ownedBy", o.table().name() + "." + o.column()));
            sequence.comment().ifPresent(c -> annotation.text("comment", c));
            return annotation;
        }

        private static JavaAnnotation domain(Domain domain) {
            String name = domain.name().name();
            JavaAnnotation annotation = JavaAnnotation.of("Domain")
                    .text("value", name)
                    .text("type", domain.type().sql())
                    .nested(
                            "checks",
                            domain.checks().stream().map(c -> check(domain, c)).toList())
                    .flag("notNull", !domain.nullable());
            domain.defaultSql().ifPresent(sql -> annotation.text("defaultValue", sql));
            domain.collation().ifPresent(c -> annotation.text("collation", RecordSource.collation(c)));
            domain.comment().ifPresent(c -> annotation.text("comment", c));
            return annotation;
        }

        private static JavaAnnotation check(Domain domain, CheckConstraint check) {
            JavaAnnotation annotation = JavaAnnotation.of("Check");
            if (domain.checks().size() > 1) {
                annotation.line("value", check.expression());
            } else {
                annotation.text("value", check.expression());
            }
            boolean derived =
                    check.name().equals(GeneratedNames.check(domain.name().name(), List.of()));
            if (!derived) {
                annotation.text("name", check.name());
            }
            return ConstraintSource.commented(annotation, check.comment());
        }

        private static JavaAnnotation raw(RawObject object) {
            return JavaAnnotation.of("RawSql")
                    .text("kind", object.kind())
                    .text("name", object.name())
                    .text("create", object.createSql().strip())
                    .text("drop", object.dropSql().strip())
                    .flag("early", object.early());
        }
    }
}
