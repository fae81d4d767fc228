package dev.squall.pull.source;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Deferrability;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The annotations for the keys, constraints and indexes of one table, on its components where they are about one column. */
final class ConstraintSource {

    private static final String ANNOTATIONS = "dev.squall.annotation.";

    private final Naming naming;
    private final Map<QualifiedName, Table> tables;
    private final Table table;
    private final Map<String, String> components;
    private final Set<String> classes = new TreeSet<>();

    ConstraintSource(Naming naming, Map<QualifiedName, Table> tables, Table table, Map<String, String> components) {
        this.naming = naming;
        this.tables = tables;
        this.table = table;
        this.components = components;
    }

    /** The full names of the classes in the annotations so far. */
    Set<String> classes() {
        return classes;
    }

    /** What is about several columns, or about none in particular. */
    List<JavaAnnotation> onRecord() {
        List<JavaAnnotation> annotations = new ArrayList<>();
        table.uniques().stream().filter(u -> u.columns().size() > 1).forEach(u -> annotations.add(unique(u)));
        table.foreignKeys().stream().filter(k -> k.columns().size() > 1).forEach(k -> annotations.add(foreignKey(k)));
        table.checks().stream()
                .filter(c -> RecordSource.columnOf(table, c).isEmpty())
                .forEach(c -> annotations.add(check(c)));
        table.exclusions().forEach(x -> annotations.add(exclusion(x)));
        table.indexes().stream().filter(i -> column(i).isEmpty()).forEach(i -> annotations.add(index(i)));
        return annotations;
    }

    /** What is about one column alone. */
    List<JavaAnnotation> onComponent(String column) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        List<String> alone = List.of(column);
        table.uniques().stream().filter(u -> u.columns().equals(alone)).forEach(u -> annotations.add(unique(u)));
        table.foreignKeys().stream()
                .filter(k -> k.columns().equals(alone))
                .forEach(k -> annotations.add(foreignKey(k)));
        table.checks().stream()
                .filter(c -> RecordSource.columnOf(table, c).equals(Optional.of(column)))
                .forEach(c -> annotations.add(check(c)));
        table.indexes().stream()
                .filter(i -> column(i).equals(Optional.of(column)))
                .forEach(i -> annotations.add(index(i)));
        return annotations;
    }

    /** The column of an index on a component. */
    private Optional<String> column(Index index) {
        boolean single = index.keys().size() == 1
                && table.columns().stream()
                        .map(Column::name)
                        .anyMatch(c -> index.keys().get(0).column().equals(Optional.of(c)));
        return single ? index.keys().get(0).column() : Optional.empty();
    }

    private JavaAnnotation unique(UniqueConstraint unique) {
        JavaAnnotation annotation = JavaAnnotation.of("Unique");
        columns(annotation, "columns", unique.columns());
        name(annotation, unique.name(), GeneratedNames.unique(table.name().name(), unique.columns()));
        annotation.flag("nullsNotDistinct", unique.nullsNotDistinct());
        included(annotation, unique.include());
        deferrable(annotation, unique.deferrable());
        return used(commented(annotation, unique.comment()));
    }

    private JavaAnnotation foreignKey(ForeignKey key) {
        JavaAnnotation annotation =
                JavaAnnotation.of("ForeignKey").code("value", naming.classOf(key.target()) + ".class");
        classes.add(naming.qualifiedClassOf(key.target()));
        columns(annotation, "columns", key.columns());
        Optional<Table> target = Optional.ofNullable(tables.get(key.target()));
        boolean primary = target.flatMap(Table::primaryKey)
                .filter(k -> k.columns().equals(key.targetColumns()))
                .isPresent();
        if (!primary) {
            Map<String, String> names =
                    target.map(t -> Naming.componentsOf(t.columns())).orElse(Map.of());
            annotation.texts(
                    "references",
                    key.targetColumns().stream()
                            .map(c -> names.getOrDefault(c, c))
                            .toList());
        }
        action(annotation, "onDelete", key.onDelete());
        action(annotation, "onUpdate", key.onUpdate());
        name(annotation, key.name(), GeneratedNames.foreignKey(table.name().name(), key.columns()));
        deferrable(annotation, key.deferrable());
        return used(commented(annotation.flag("matchFull", key.matchFull()), key.comment()));
    }

    private void action(JavaAnnotation annotation, String key, ReferentialAction action) {
        if (action != ReferentialAction.NO_ACTION) {
            annotation.code(key, "Action." + action.name());
            classes.add(ANNOTATIONS + "Action");
        }
    }

    private JavaAnnotation check(CheckConstraint check) {
        JavaAnnotation annotation = JavaAnnotation.of("Check").text("value", check.expression());
        if (RecordSource.columnOf(table, check).isEmpty()) {
            name(annotation, check.name(), GeneratedNames.check(table.name().name(), List.of()));
        }
        return used(commented(annotation.flag("noInherit", check.noInherit()), check.comment()));
    }

    private JavaAnnotation exclusion(ExclusionConstraint constraint) {
        Exclusion exclusion =
                Exclusion.parse(constraint.definition(), components).orElseThrow();
        JavaAnnotation annotation = JavaAnnotation.of("Exclude").texts("value", exclusion.elements());
        if (!exclusion.method().equals("gist")) {
            annotation.text("method", exclusion.method());
        }
        exclusion.where().ifPresent(sql -> annotation.text("where", sql));
        deferrable(annotation, exclusion.deferrable());
        annotation.text("name", constraint.name());
        return used(commented(annotation, constraint.comment()));
    }

    private JavaAnnotation index(Index index) {
        JavaAnnotation annotation = JavaAnnotation.of("Index");
        if (column(index).isPresent()) {
            String order = order(index.keys().get(0)).strip();
            if (!order.isEmpty()) {
                annotation.text("order", order);
            }
        } else {
            annotation.texts("columns", index.keys().stream().map(this::part).toList());
        }
        List<String> parts =
                index.keys().stream().map(k -> k.column().orElse("expr")).toList();
        name(annotation, index.name(), GeneratedNames.index(table.name().name(), parts));
        annotation.flag("unique", index.unique()).flag("nullsNotDistinct", index.nullsNotDistinct());
        if (!index.method().equals("btree")) {
            annotation.text("method", index.method());
        }
        included(annotation, index.include());
        annotation.texts(
                "with",
                index.with().entrySet().stream()
                        .map(e -> e.getKey() + " = " + e.getValue())
                        .toList());
        index.where().ifPresent(sql -> annotation.text("where", sql));
        return used(commented(annotation, index.comment()));
    }

    private String part(IndexKey key) {
        String start = key.column()
                .map(c -> components.getOrDefault(c, c))
                .or(() -> key.expression().map(sql -> "(" + sql + ")"))
                .orElseThrow();
        return start + order(key);
    }

    private static String order(IndexKey key) {
        String nulls = key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " nulls first" : " nulls last";
        return key.collation().map(ConstraintSource::collate).orElse("")
                + key.operatorClass().map(o -> " " + o).orElse("")
                + (key.descending() ? " desc" : "")
                + nulls;
    }

    private static String collate(QualifiedName collation) {
        boolean bare =
                collation.schema().equals("pg_catalog") && collation.name().indexOf('.') < 0;
        return " collate " + (bare ? "" : collation.schema() + ".") + '"' + collation.name() + '"';
    }

    /** On a component the column is known. */
    private void columns(JavaAnnotation annotation, String key, List<String> columns) {
        if (columns.size() > 1) {
            annotation.texts(
                    key,
                    columns.stream().map(c -> components.getOrDefault(c, c)).toList());
        }
    }

    private void included(JavaAnnotation annotation, List<String> columns) {
        annotation.texts(
                "include",
                columns.stream().map(c -> components.getOrDefault(c, c)).toList());
    }

    private static void name(JavaAnnotation annotation, String name, String derived) {
        if (!name.equals(derived)) {
            annotation.text("name", name);
        }
    }

    private void deferrable(JavaAnnotation annotation, Deferrability deferrable) {
        RecordSource.deferrable(annotation, deferrable);
        if (deferrable != Deferrability.NOT_DEFERRABLE) {
            classes.add(ANNOTATIONS + "Deferrable");
        }
    }

    static JavaAnnotation commented(JavaAnnotation annotation, Optional<String> comment) {
        return comment.map(text -> annotation.text("comment", text)).orElse(annotation);
    }

    private JavaAnnotation used(JavaAnnotation annotation) {
        classes.add(ANNOTATIONS + annotation.name());
        return annotation;
    }
}
