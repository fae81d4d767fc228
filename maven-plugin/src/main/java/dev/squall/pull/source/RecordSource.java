package dev.squall.pull.source;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.CompositeType;
import dev.squall.schema.DataType;
import dev.squall.schema.Deferrability;
import dev.squall.schema.EnumType;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Identity;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Writes the file of one table, view, enum or composite type. */
final class RecordSource {

    private static final String ANNOTATIONS = "dev.squall.annotation.";

    private final Naming naming;
    private final TypeMapping types;
    private final Map<QualifiedName, Table> tables;
    private final JavaFile file;

    RecordSource(Naming naming, TypeMapping types, Map<QualifiedName, Table> tables, String packageName) {
        this.naming = naming;
        this.types = types;
        this.tables = tables;
        this.file = new JavaFile(packageName);
    }

    String table(Table table) {
        String name = naming.classOf(table.name());
        Map<String, String> components = Naming.componentsOf(table.columns());
        file.javadoc(javadoc(
                table.comment(),
                table.columns().stream()
                        .flatMap(c -> c.comment().stream().map(t -> param(components, c.name(), t)))
                        .toList()));
        JavaAnnotation head = named("Table", table.name().name(), Naming.tableName(name));
        add(head.texts("with", parameters(table.options())));
        Optional<PrimaryKey> key = table.primaryKey();
        boolean ids = key.filter(k -> inOrder(table, k)).isPresent();
        key.ifPresent(k -> primaryKey(table, k, ids, components));
        var constraints = new ConstraintSource(naming, tables, table, components);
        constraints.onRecord().forEach(this::add);
        partitioning(table, components);
        rowSecurity(table);
        List<JavaFile.Component> all = new ArrayList<>();
        for (Column column : table.columns()) {
            List<JavaAnnotation> annotations = new ArrayList<>();
            if (ids && key.orElseThrow().columns().contains(column.name())) {
                annotations.add(JavaAnnotation.of("Id"));
            }
            modifiers(column, annotations);
            annotations.addAll(constraints.onComponent(column.name()));
            all.add(component(
                    new Named(column.name(), components.getOrDefault(column.name(), "")),
                    column.type(),
                    column.nullable(),
                    column.collation(),
                    annotations));
        }
        constraints.classes().forEach(file::use);
        return file.record(name, all);
    }

    /** Whether {@code @Id} on the components says the order of the key's columns. */
    private static boolean inOrder(Table table, PrimaryKey key) {
        List<String> order = table.columns().stream()
                .map(Column::name)
                .filter(key.columns()::contains)
                .toList();
        return order.equals(key.columns());
    }

    private void primaryKey(Table table, PrimaryKey key, boolean ids, Map<String, String> components) {
        JavaAnnotation annotation = JavaAnnotation.of("PrimaryKey");
        if (!ids) {
            annotation.texts(
                    "columns",
                    key.columns().stream()
                            .map(c -> components.getOrDefault(c, c))
                            .toList());
        }
        if (!key.name().equals(GeneratedNames.primaryKey(table.name().name()))) {
            annotation.text("name", key.name());
        }
        annotation.texts(
                "include",
                key.include().stream().map(c -> components.getOrDefault(c, c)).toList());
        deferrable(annotation, key.deferrable());
        ConstraintSource.commented(annotation, key.comment());
        if (annotation.hasArguments()) {
            if (key.deferrable() != Deferrability.NOT_DEFERRABLE) {
                file.use(ANNOTATIONS + "Deferrable");
            }
            add(annotation);
        }
    }

    static void deferrable(JavaAnnotation annotation, Deferrability deferrable) {
        if (deferrable != Deferrability.NOT_DEFERRABLE) {
            annotation.code("deferrable", "Deferrable." + deferrable.name());
        }
    }

    private void modifiers(Column column, List<JavaAnnotation> annotations) {
        column.identity().ifPresent(i -> annotations.add(identity(i)));
        column.defaultSql()
                .ifPresent(sql -> annotations.add(JavaAnnotation.of("Default").text("value", sql)));
        column.generatedSql()
                .ifPresent(sql -> annotations.add(
                        JavaAnnotation.of("Generated").text("value", sql).flag("virtual", column.virtual())));
    }

    private static JavaAnnotation identity(Identity identity) {
        JavaAnnotation annotation = JavaAnnotation.of("Identity")
                .flag("byDefault", identity.generation() == Identity.Generation.BY_DEFAULT);
        return options(annotation, identity.sequence());
    }

    static JavaAnnotation options(JavaAnnotation annotation, SequenceOptions options) {
        options.start().ifPresent(v -> annotation.code("start", number(v)));
        options.increment().ifPresent(v -> annotation.code("increment", number(v)));
        options.minValue().ifPresent(v -> annotation.code("minValue", number(v)));
        options.maxValue().ifPresent(v -> annotation.code("maxValue", number(v)));
        options.cache().ifPresent(v -> annotation.code("cache", number(v)));
        return annotation.flag("cycle", options.cycle());
    }

    private static String number(long value) {
        return value == (int) value ? String.valueOf(value) : value + "L";
    }

    /**
     * A column or attribute.
     *
     * @param sql its name
     * @param component its component
     */
    private record Named(String sql, String component) {}

    private JavaFile.Component component(
            Named name,
            DataType sqlType,
            boolean nullable,
            Optional<QualifiedName> collation,
            List<JavaAnnotation> before) {
        ColumnType type = types.of(sqlType);
        JavaAnnotation column = JavaAnnotation.of("Column");
        if (!Naming.plainName(name.component()).equals(name.sql())) {
            column.text("value", name.sql());
        }
        type.sqlType().ifPresent(sql -> column.text("type", sql));
        collation.ifPresent(c -> column.text("collation", collation(c)));
        List<JavaAnnotation> annotations = new ArrayList<>(before);
        if (column.hasArguments()) {
            annotations.add(column);
        }
        type.annotation().ifPresent(annotations::add);
        annotations.forEach(a -> file.use(ANNOTATIONS + a.name()));
        type.imports().forEach(file::use);
        if (!nullable) {
            return new JavaFile.Component(annotations, type.name(), name.component());
        }
        file.use("org.jspecify.annotations.Nullable");
        if (!type.isArray()) {
            annotations.add(JavaAnnotation.of("Nullable"));
        }
        return new JavaFile.Component(annotations, type.nullable(), name.component());
    }

    /** The processor takes what stands before the first dot for the schema. */
    static String collation(QualifiedName collation) {
        boolean bare =
                collation.schema().equals("pg_catalog") && collation.name().indexOf('.') < 0;
        return bare ? collation.name() : collation.schema() + "." + collation.name();
    }

    private void partitioning(Table table, Map<String, String> components) {
        Optional<Partitioning> partitioning = table.partitioning();
        if (partitioning.isEmpty()) {
            return;
        }
        add(partitioned(partitioning.get(), components));
        for (Partition partition : table.partitions()) {
            JavaAnnotation annotation = JavaAnnotation.of("Partition")
                    .text("value", partition.name().name());
            if (!partition.bound().equals("DEFAULT")) {
                annotation.text("rows", partition.bound().substring("FOR VALUES ".length()));
            }
            if (!partition.parent().equals(table.name())) {
                annotation.text("of", partition.parent().name());
            }
            annotation.nested(
                    "partitioned",
                    partition.partitioning().map(p -> partitioned(p, components)).stream()
                            .toList());
            add(annotation);
        }
    }

    private static JavaAnnotation partitioned(Partitioning partitioning, Map<String, String> components) {
        return JavaAnnotation.of("Partitioned")
                .code("by", "Partitioned.By." + partitioning.strategy().name())
                .texts("key", TableSplit.keyOf(partitioning, components).orElseThrow());
    }

    private void rowSecurity(Table table) {
        RowSecurity security = table.rowSecurity();
        if (security.enabled() && (security.forced() || security.policies().isEmpty())) {
            add(JavaAnnotation.of("RowSecurity").flag("forced", security.forced()));
        }
        for (RowSecurity.Policy policy : security.policies()) {
            JavaAnnotation annotation = JavaAnnotation.of("Policy").text("name", policy.name());
            if (policy.command() != RowSecurity.Command.ALL) {
                annotation.code("command", "Policy.Command." + policy.command().name());
            }
            annotation.texts("roles", policy.roles());
            policy.using().ifPresent(sql -> annotation.text("using", sql));
            policy.check().ifPresent(sql -> annotation.text("check", sql));
            annotation.flag("restrictive", !policy.permissive());
            policy.comment().ifPresent(text -> annotation.text("comment", text));
            add(annotation);
        }
    }

    String view(View view) {
        String name = naming.classOf(view.name());
        List<String> columns =
                view.columns().stream().map(View.ViewColumn::name).toList();
        Map<String, String> components = Naming.components(columns);
        file.javadoc(javadoc(
                view.comment(),
                view.columns().stream()
                        .flatMap(c -> c.comment().stream().map(t -> param(components, c.name(), t)))
                        .toList()));
        String kind = view.materialized() ? "MaterializedView" : "View";
        add(named(kind, view.name().name(), Naming.tableName(name))
                .text("sql", view.sql().strip())
                .texts("with", parameters(view.options())));
        Table indexed = new Table(
                view.name(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                view.indexes(),
                Optional.empty());
        new ConstraintSource(naming, tables, indexed, components).onRecord().forEach(this::add);
        List<JavaFile.Component> all = new ArrayList<>();
        for (View.ViewColumn column : view.columns()) {
            all.add(component(
                    new Named(column.name(), components.getOrDefault(column.name(), "")),
                    column.type(),
                    true,
                    Optional.empty(),
                    List.of()));
        }
        return file.record(name, all);
    }

    String composite(CompositeType type) {
        String name = naming.classOf(type.name());
        List<String> attributes =
                type.attributes().stream().map(CompositeType.Attribute::name).toList();
        Map<String, String> components = Naming.components(attributes);
        file.javadoc(javadoc(
                type.comment(),
                type.attributes().stream()
                        .flatMap(a -> a.comment().stream().map(t -> param(components, a.name(), t)))
                        .toList()));
        add(named("Composite", type.name().name(), Naming.plainName(name)));
        List<JavaFile.Component> all = new ArrayList<>();
        for (CompositeType.Attribute attribute : type.attributes()) {
            all.add(component(
                    new Named(attribute.name(), components.getOrDefault(attribute.name(), "")),
                    attribute.type(),
                    true,
                    attribute.collation(),
                    List.of()));
        }
        return file.record(name, all);
    }

    String enumeration(EnumType type) {
        String name = naming.classOf(type.name());
        file.javadoc(javadoc(type.comment(), List.of()));
        JavaAnnotation head = named("EnumType", type.name().name(), Naming.plainName(name));
        if (head.hasArguments()) {
            add(head);
        }
        List<JavaFile.Component> constants = new ArrayList<>();
        Naming.constants(type.labels()).forEach((label, constant) -> {
            List<JavaAnnotation> annotations = new ArrayList<>();
            if (!constant.equals(label)) {
                annotations.add(JavaAnnotation.of("Label").text("value", label));
                file.use(ANNOTATIONS + "Label");
            }
            constants.add(new JavaFile.Component(annotations, "", constant));
        });
        return file.enumeration(name, constants);
    }

    private void add(JavaAnnotation annotation) {
        file.use(ANNOTATIONS + annotation.name());
        for (String word : List.of("Deferrable", "Action", "Partitioned")) {
            if (annotation.flat().contains(word + ".") || annotation.flat().contains("@" + word + "(")) {
                file.use(ANNOTATIONS + word);
            }
        }
        file.add(annotation);
    }

    private static JavaAnnotation named(String annotation, String sqlName, String derived) {
        JavaAnnotation named = JavaAnnotation.of(annotation);
        return derived.equals(sqlName) ? named : named.text("value", sqlName);
    }

    private static List<String> parameters(SortedMap<String, String> options) {
        return options.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue())
                .toList();
    }

    private static String javadoc(Optional<String> comment, List<String> tags) {
        return JavaText.javadoc(comment.map(JavaText::documented).orElse(""), tags);
    }

    private static String param(Map<String, String> components, String column, String text) {
        return "@param " + components.getOrDefault(column, column) + " " + JavaText.documented(text);
    }

    /** The checks of a table whose names are those of a check on one column, by that column. */
    static Optional<String> columnOf(Table table, CheckConstraint check) {
        return table.columns().stream()
                .map(Column::name)
                .filter(c ->
                        GeneratedNames.check(table.name().name(), List.of(c)).equals(check.name()))
                .findFirst();
    }
}
