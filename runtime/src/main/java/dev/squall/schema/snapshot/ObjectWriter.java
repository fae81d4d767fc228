package dev.squall.schema.snapshot;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.CompositeType;
import dev.squall.schema.Domain;
import dev.squall.schema.Index;
import dev.squall.schema.Partition;
import dev.squall.schema.Partitioning;
import dev.squall.schema.RawObject;
import dev.squall.schema.RowSecurity.Policy;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of everything but schemas, enums, sequences and the plain parts of tables. */
final class ObjectWriter {
    private final List<Line> lines = new ArrayList<>();

    private ObjectWriter() {}

    static List<Line> types(Schema schema) {
        var writer = new ObjectWriter();
        schema.extensions()
                .forEach(e ->
                        writer.lines.add(new Line().text("extension", e.name()).text("in", e.schema())));
        schema.domains().forEach(writer::domain);
        schema.composites().forEach(writer::composite);
        return writer.lines;
    }

    static List<Line> views(Schema schema) {
        var writer = new ObjectWriter();
        schema.views().forEach(writer::view);
        schema.rawObjects().forEach(writer::raw);
        return writer.lines;
    }

    static List<Line> parts(Table table) {
        var writer = new ObjectWriter();
        table.exclusions()
                .forEach(x -> writer.lines.add(in(table, "exclusion", x.name())
                        .text("definition", x.definition())
                        .text("comment", x.comment())));
        table.rowSecurity().policies().forEach(p -> writer.policy(table, p));
        table.partitions().forEach(p -> writer.partition(table, p));
        return writer.lines;
    }

    /** Adds to a table's own line what it has beside a comment. */
    static Line table(Line line, Table table) {
        return partitioning(line, table.partitioning())
                .flag("rowSecurity", table.rowSecurity().enabled())
                .flag("forceRowSecurity", table.rowSecurity().forced())
                .texts("with", table.options());
    }

    private static Line in(Table table, String kind, String name) {
        return new Line().name("in", table.name()).text(kind, name);
    }

    private static Line partitioning(Line line, Optional<Partitioning> partitioning) {
        partitioning.ifPresent(
                p -> line.text("partitionBy", SnapshotWriter.word(p.strategy())).text("partitionKey", p.key()));
        return line;
    }

    private void domain(Domain domain) {
        lines.add(new Line()
                .name("domain", domain.name())
                .text("type", domain.type().sql())
                .flag("nullable", domain.nullable())
                .text("default", domain.defaultSql())
                .name("collation", domain.collation())
                .text("comment", domain.comment()));
        for (CheckConstraint check : domain.checks()) {
            lines.add(SnapshotWriter.check(
                    new Line().name("ofDomain", domain.name()).text("check", check.name()), check));
        }
    }

    private void composite(CompositeType type) {
        List<Line> attributes = type.attributes().stream()
                .map(a -> new Line()
                        .text("attribute", a.name())
                        .text("type", a.type().sql())
                        .name("collation", a.collation())
                        .text("comment", a.comment()))
                .toList();
        lines.add(new Line()
                .name("composite", type.name())
                .lines("attributes", attributes)
                .text("comment", type.comment()));
    }

    private void policy(Table table, Policy policy) {
        lines.add(in(table, "policy", policy.name())
                .flag("restrictive", !policy.permissive())
                .text("for", SnapshotWriter.word(policy.command()))
                .texts("roles", policy.roles())
                .text("using", policy.using())
                .text("withCheck", policy.check())
                .text("comment", policy.comment()));
    }

    private void partition(Table table, Partition partition) {
        Line line = new Line()
                .name("in", table.name())
                .name("partition", partition.name())
                .name("of", partition.parent())
                .text("bound", partition.bound());
        lines.add(partitioning(line, partition.partitioning()).text("comment", partition.comment()));
    }

    private void view(View view) {
        List<Line> columns = view.columns().stream()
                .map(c -> new Line()
                        .text("column", c.name())
                        .text("type", c.type().sql())
                        .text("comment", c.comment()))
                .toList();
        lines.add(new Line()
                .name("view", view.name())
                .flag("materialized", view.materialized())
                .text("sql", view.sql())
                .lines("columns", columns)
                .texts("with", view.options())
                .text("comment", view.comment()));
        for (Index index : view.indexes()) {
            lines.add(
                    SnapshotWriter.index(new Line().name("ofView", view.name()).text("index", index.name()), index));
        }
    }

    private void raw(RawObject object) {
        lines.add(new Line()
                .text("raw", object.kind())
                .text("name", object.name())
                .flag("early", object.early())
                .text("hash", object.hash())
                .text("create", object.createSql())
                .text("drop", object.dropSql()));
    }
}
