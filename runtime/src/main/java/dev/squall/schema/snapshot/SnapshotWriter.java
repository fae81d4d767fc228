package dev.squall.schema.snapshot;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Deferrability;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a schema as canonical JSON text: equal schemas give equal bytes, in ASCII with LF.
 *
 * <p>Stateless and safe for use by several threads.
 */
public final class SnapshotWriter {
    /** The version of the format that is written; older ones are read too. */
    public static final int FORMAT = 1;

    private final List<String> lines = new ArrayList<>();

    private SnapshotWriter() {}

    /** Writes the schema without intents: what is released has no wishes. */
    public static String write(Schema schema) {
        return write(new DesiredSchema(schema, Intents.NONE));
    }

    /** Writes the schema and its intents. */
    public static String write(DesiredSchema desired) {
        var writer = new SnapshotWriter();
        writer.schema(desired.schema());
        writer.intents(desired.intents());
        // the last object has no comma, so that adding one before it touches no other line
        return "{\"squall\":" + FORMAT + ",\"objects\":[\n" + String.join("", writer.lines) + "{\"end\":true}\n]}\n";
    }

    private void add(Line line) {
        lines.add(line.end() + ",\n");
    }

    private void schema(Schema schema) {
        for (Namespace namespace : schema.namespaces()) {
            add(new Line().text("schema", namespace.name()).text("comment", namespace.comment()));
        }
        for (EnumType type : schema.enums()) {
            add(new Line()
                    .name("enum", type.name())
                    .texts("labels", type.labels())
                    .text("comment", type.comment()));
        }
        ObjectWriter.types(schema).forEach(this::add);
        schema.sequences().forEach(this::sequence);
        schema.tables().forEach(this::table);
        ObjectWriter.views(schema).forEach(this::add);
    }

    private void sequence(Sequence sequence) {
        Line line = new Line()
                .name("sequence", sequence.name())
                .text("type", sequence.type().sql());
        options(line, sequence.options());
        sequence.ownedBy().ifPresent(o -> line.member("ownedBy", new Intents.Member(o.table(), o.column())));
        add(line.text("comment", sequence.comment()));
    }

    private static void options(Line line, SequenceOptions options) {
        line.number("start", options.start())
                .number("increment", options.increment())
                .number("minValue", options.minValue())
                .number("maxValue", options.maxValue())
                .number("cache", options.cache())
                .flag("cycle", options.cycle());
    }

    private void table(Table table) {
        Line line = ObjectWriter.table(new Line().name("table", table.name()), table);
        add(line.text("comment", table.comment()));
        table.columns().forEach(c -> column(table, c));
        table.primaryKey().ifPresent(k -> primaryKey(table, k));
        table.uniques().forEach(u -> unique(table, u));
        table.foreignKeys().forEach(k -> foreignKey(table, k));
        table.checks().forEach(c -> add(check(in(table, "check", c.name()), c)));
        table.indexes().forEach(i -> add(index(in(table, "index", i.name()), i)));
        ObjectWriter.parts(table).forEach(this::add);
    }

    private static Line in(Table table, String kind, String name) {
        return new Line().name("in", table.name()).text(kind, name);
    }

    private void column(Table table, Column column) {
        Line line = in(table, "column", column.name())
                .text("type", column.type().sql())
                .flag("nullable", column.nullable())
                .text("default", column.defaultSql())
                .text("generated", column.generatedSql())
                .flag("virtual", column.virtual());
        column.identity().ifPresent(identity -> {
            line.text("identity", word(identity.generation()));
            options(line, identity.sequence());
        });
        add(line.name("collation", column.collation()).text("comment", column.comment()));
    }

    private void primaryKey(Table table, PrimaryKey key) {
        Line line = in(table, "primaryKey", key.name()).texts("columns", key.columns());
        deferrable(line.texts("include", key.include()), key.deferrable());
        add(line.text("comment", key.comment()));
    }

    private void unique(Table table, UniqueConstraint unique) {
        Line line = in(table, "unique", unique.name()).texts("columns", unique.columns());
        deferrable(line.texts("include", unique.include()), unique.deferrable());
        add(line.flag("nullsNotDistinct", unique.nullsNotDistinct()).text("comment", unique.comment()));
    }

    private void foreignKey(Table table, ForeignKey key) {
        Line line = in(table, "foreignKey", key.name())
                .texts("columns", key.columns())
                .name("references", key.target())
                .texts("targetColumns", key.targetColumns())
                .flag("matchFull", key.matchFull());
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            line.text("onDelete", word(key.onDelete()));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            line.text("onUpdate", word(key.onUpdate()));
        }
        deferrable(line, key.deferrable());
        add(line.flag("notValid", !key.validated()).text("comment", key.comment()));
    }

    static Line check(Line line, CheckConstraint check) {
        return line.text("expression", check.expression())
                .flag("noInherit", check.noInherit())
                .flag("notValid", !check.validated())
                .text("comment", check.comment());
    }

    static Line index(Line line, Index index) {
        return line.text("method", index.method())
                .flag("unique", index.unique())
                .flag("nullsNotDistinct", index.nullsNotDistinct())
                .lines("keys", index.keys().stream().map(SnapshotWriter::key).toList())
                .texts("include", index.include())
                .text("where", index.where())
                .texts("with", index.with())
                .text("comment", index.comment());
    }

    private static Line key(IndexKey key) {
        return new Line()
                .text("column", key.column())
                .text("expression", key.expression())
                .name("collation", key.collation())
                .text("operatorClass", key.operatorClass())
                .flag("descending", key.descending())
                .flag("nullsFirst", key.nullsFirst());
    }

    private static void deferrable(Line line, Deferrability deferrable) {
        if (deferrable != Deferrability.NOT_DEFERRABLE) {
            line.text("deferrable", word(deferrable));
        }
    }

    /** The spelling of an enum constant, as {@link Fields#constant} reads it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void intents(Intents intents) {
        intents.renamedTables()
                .forEach((to, from) -> add(new Line().name("renamedTable", to).name("from", from)));
        intents.renamedEnums()
                .forEach((to, from) -> add(new Line().name("renamedEnum", to).name("from", from)));
        intents.renamedColumns()
                .forEach(
                        (to, from) -> add(new Line().member("renamedColumn", to).text("from", from)));
        intents.renamedLabels()
                .forEach((to, from) -> add(new Line().member("renamedLabel", to).text("from", from)));
        intents.droppedTables()
                .forEach(name -> add(new Line()
                        .name("droppedTable", name)
                        .flag("lossy", intents.lossyTables().contains(name))));
        intents.droppedEnums().forEach(name -> add(new Line().name("droppedEnum", name)));
        intents.droppedColumns()
                .forEach(member -> add(new Line()
                        .member("droppedColumn", member)
                        .flag("lossy", intents.lossyColumns().contains(member))));
        intents.droppedLabels()
                .forEach((label, mapTo) ->
                        add(new Line().member("droppedLabel", label).text("mapTo", mapTo)));
        intents.conversions()
                .forEach((member, sql) ->
                        add(new Line().member("conversion", member).text("sql", sql)));
        intents.backfills()
                .forEach((member, sql) ->
                        add(new Line().member("backfill", member).text("sql", sql)));
        intents.droppedObjects().forEach(object -> add(new Line().text("droppedObject", object)));
        intents.renamedObjects()
                .forEach((id, from) -> add(new Line()
                        .name("renamedObject", id.name())
                        .text("kind", id.kind())
                        .name("from", from)));
        intents.allowed()
                .forEach(a -> add(new Line().text("allowed", a.object()).text("hazard", a.hazard())));
        intents.offlineTables().forEach(name -> add(new Line().name("offline", name)));
    }
}
