package dev.squall.schema.snapshot;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Deferrability;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.RowSecurity.Policy;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one table. */
final class TableLines {
    private final QualifiedName name;
    private final Optional<String> comment;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<ExclusionConstraint> exclusions = new ArrayList<>();
    private final boolean rowSecurity;
    private final boolean forceRowSecurity;
    private final List<Policy> policies = new ArrayList<>();
    private final Optional<Partitioning> partitioning;
    private final List<Partition> partitions = new ArrayList<>();
    private final SortedMap<String, String> options;
    private final Set<String> seen = new HashSet<>();

    TableLines(QualifiedName name, Fields fields) {
        this.name = name;
        this.comment = fields.optionalText("comment");
        this.partitioning = partitioning(fields);
        this.rowSecurity = fields.flag("rowSecurity");
        this.forceRowSecurity = fields.flag("forceRowSecurity");
        this.options = fields.map("with");
    }

    private static Optional<Partitioning> partitioning(Fields fields) {
        if (!fields.has("partitionBy")) {
            return Optional.empty();
        }
        return Optional.of(new Partitioning(
                fields.constant("partitionBy", Partitioning.Strategy.RANGE), fields.text("partitionKey")));
    }

    Table table() {
        return new Table(
                name,
                columns,
                Optional.ofNullable(primaryKey),
                uniques,
                foreignKeys,
                checks,
                indexes,
                exclusions,
                new RowSecurity(rowSecurity, forceRowSecurity, policies),
                partitioning,
                partitions,
                options,
                comment);
    }

    void add(Fields fields) {
        if (fields.has("index")) {
            indexes.add(index(once(fields, "index"), fields));
        } else if (fields.has("column")) {
            columns.add(column(fields));
        } else if (fields.has("primaryKey")) {
            if (primaryKey != null) {
                throw fields.error("the table " + name + " has two primary keys");
            }
            primaryKey = new PrimaryKey(
                    once(fields, "primaryKey"),
                    fields.someTexts("columns"),
                    fields.texts("include"),
                    deferrable(fields),
                    fields.optionalText("comment"));
        } else if (fields.has("unique")) {
            unique(fields);
        } else if (fields.has("foreignKey")) {
            foreignKey(fields);
        } else if (fields.has("check")) {
            checks.add(check(once(fields, "check"), fields));
        } else {
            addOther(fields);
        }
    }

    private void addOther(Fields fields) {
        if (fields.has("exclusion")) {
            exclusions.add(new ExclusionConstraint(
                    once(fields, "exclusion"), fields.text("definition"), fields.optionalText("comment")));
        } else if (fields.has("policy")) {
            policies.add(new Policy(
                    once(fields, "policy"),
                    !fields.flag("restrictive"),
                    fields.constant("for", RowSecurity.Command.ALL),
                    fields.texts("roles"),
                    fields.optionalText("using"),
                    fields.optionalText("withCheck"),
                    fields.optionalText("comment")));
        } else if (fields.has("partition")) {
            partition(fields);
        } else {
            throw fields.error("the part of table " + name + " is of no known kind");
        }
    }

    private void partition(Fields fields) {
        QualifiedName part = fields.name("partition");
        if (!seen.add("partition " + part)) {
            throw fields.error("the partition " + part + " of table " + name + " stands twice");
        }
        QualifiedName parent = fields.name("of");
        partitions.add(new Partition(
                part, parent, fields.text("bound"), partitioning(fields), fields.optionalText("comment")));
    }

    static CheckConstraint check(String constraint, Fields fields) {
        return new CheckConstraint(
                constraint,
                fields.text("expression"),
                fields.flag("noInherit"),
                !fields.flag("notValid"),
                fields.optionalText("comment"));
    }

    /** Takes a part's name, which no other part of its kind may have. */
    private String once(Fields fields, String kind) {
        String part = fields.text(kind);
        boolean apart = kind.equals("column") || kind.equals("index") || kind.equals("policy");
        String space = apart ? kind : "constraint";
        if (!seen.add(space + " " + part)) {
            throw fields.error("the " + kind + " " + part + " of table " + name + " stands twice");
        }
        return part;
    }

    private Column column(Fields fields) {
        return new Column(
                once(fields, "column"),
                SnapshotReader.type(fields),
                fields.flag("nullable"),
                fields.optionalText("default"),
                identity(fields),
                fields.optionalText("generated"),
                fields.flag("virtual"),
                fields.optionalName("collation"),
                fields.optionalText("comment"));
    }

    private static Optional<Identity> identity(Fields fields) {
        if (!fields.has("identity")) {
            return Optional.empty();
        }
        return Optional.of(
                new Identity(fields.constant("identity", Identity.Generation.ALWAYS), SnapshotReader.options(fields)));
    }

    private static Deferrability deferrable(Fields fields) {
        return fields.constant("deferrable", Deferrability.NOT_DEFERRABLE);
    }

    private void foreignKey(Fields fields) {
        var key = new ForeignKey(
                once(fields, "foreignKey"),
                fields.someTexts("columns"),
                fields.name("references"),
                fields.someTexts("targetColumns"),
                fields.flag("matchFull"),
                fields.constant("onDelete", ReferentialAction.NO_ACTION),
                fields.constant("onUpdate", ReferentialAction.NO_ACTION),
                deferrable(fields),
                !fields.flag("notValid"),
                fields.optionalText("comment"));
        if (key.columns().size() != key.targetColumns().size()) {
            throw fields.error("the foreign key " + key.name() + " has not as many targets as columns");
        }
        foreignKeys.add(key);
    }

    private void unique(Fields fields) {
        uniques.add(new UniqueConstraint(
                once(fields, "unique"),
                fields.someTexts("columns"),
                fields.texts("include"),
                fields.flag("nullsNotDistinct"),
                deferrable(fields),
                fields.optionalText("comment")));
    }

    static Index index(String index, Fields fields) {
        List<IndexKey> keys =
                fields.objects("keys").stream().map(TableLines::key).toList();
        if (keys.isEmpty()) {
            throw fields.error("the index " + index + " has no keys");
        }
        return new Index(
                index,
                fields.text("method"),
                fields.flag("unique"),
                fields.flag("nullsNotDistinct"),
                keys,
                fields.texts("include"),
                fields.optionalText("where"),
                fields.map("with"),
                fields.optionalText("comment"));
    }

    private static IndexKey key(Fields fields) {
        var key = new IndexKey(
                fields.optionalText("column"),
                fields.optionalText("expression"),
                fields.optionalName("collation"),
                fields.optionalText("operatorClass"),
                fields.flag("descending"),
                fields.flag("nullsFirst"));
        if (key.column().isPresent() == key.expression().isPresent()) {
            throw fields.error("an index key has not exactly one of column and expression");
        }
        fields.end();
        return key;
    }
}
