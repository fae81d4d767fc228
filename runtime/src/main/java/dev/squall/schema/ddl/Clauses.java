package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.literal;
import static dev.squall.schema.Identifiers.quote;
import static dev.squall.schema.Identifiers.quoteAll;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.Deferrability;
import dev.squall.schema.EnumType;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.ReferentialAction;
import dev.squall.schema.Sequence;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The parts of statements: columns, constraints, indexes, options. */
final class Clauses {
    private Clauses() {}

    static String table(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(c -> lines.add(column(c)));
        List<Constraint> apart = apart(table);
        table.constraints().stream()
                .filter(c -> !(c instanceof ForeignKey) && !apart.contains(c))
                .forEach(c -> lines.add(constraint(c)));
        String body = lines.isEmpty() ? "" : "\n    " + String.join(",\n    ", lines) + "\n";
        return "CREATE TABLE " + quote(table.name()) + " (" + body + ")"
                + ObjectStatements.partitionBy(table.partitioning())
                + ObjectStatements.with(table.options());
    }

    /**
     * The constraints that CREATE TABLE would not make as they are: it makes a NOT VALID check valid, and of two keys over
     * the same columns it silently makes one.
     */
    static List<Constraint> apart(Table table) {
        List<Constraint> apart = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        table.primaryKey().ifPresent(k -> keys.add(k.columns()));
        for (UniqueConstraint unique : table.uniques()) {
            if (keys.contains(unique.columns())) {
                apart.add(unique);
            }
            keys.add(unique.columns());
        }
        table.checks().stream().filter(c -> !c.validated()).forEach(apart::add);
        return apart;
    }

    static String column(Column column) {
        var sql = new StringBuilder(quote(column.name()))
                .append(' ')
                .append(column.type().sql());
        column.collation().ifPresent(c -> sql.append(" COLLATE ").append(quote(c)));
        if (!column.nullable() && column.identity().isEmpty()) {
            sql.append(" NOT NULL");
        }
        column.defaultSql().ifPresent(d -> sql.append(" DEFAULT ").append(d));
        column.identity().ifPresent(i -> sql.append(' ').append(identity(i)));
        column.generatedSql()
                .ifPresent(g -> sql.append(" GENERATED ALWAYS AS (")
                        .append(g)
                        .append(column.virtual() ? ") VIRTUAL" : ") STORED"));
        return sql.toString();
    }

    static String identity(Identity identity) {
        String options = options(identity.sequence());
        return "GENERATED " + generation(identity) + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + options.substring(1) + ")");
    }

    static String generation(Identity identity) {
        return identity.generation() == Identity.Generation.ALWAYS ? "ALWAYS" : "BY DEFAULT";
    }

    /** The options that differ from PostgreSQL's defaults, each with a space before it. */
    static String options(SequenceOptions options) {
        return option(" INCREMENT BY ", options.increment())
                + option(" MINVALUE ", options.minValue())
                + option(" MAXVALUE ", options.maxValue())
                + option(" START WITH ", options.start())
                + option(" CACHE ", options.cache())
                + (options.cycle() ? " CYCLE" : "");
    }

    private static String option(String words, OptionalLong value) {
        return value.isPresent() ? words + value.getAsLong() : "";
    }

    /** All options, each with the given words before it: what ALTER needs to reach the defaults again. */
    static String allOptions(SequenceOptions options, String before) {
        return before + "INCREMENT BY " + options.increment().orElse(1)
                + before + limit("MINVALUE", options.minValue())
                + before + limit("MAXVALUE", options.maxValue())
                + before + "START WITH " + options.firstValue()
                + before + "CACHE " + options.cache().orElse(1)
                + before + (options.cycle() ? "CYCLE" : "NO CYCLE");
    }

    private static String limit(String word, OptionalLong value) {
        return value.isPresent() ? word + " " + value.getAsLong() : "NO " + word;
    }

    static String sequence(Sequence sequence) {
        String type = sequence.type().name().equals("bigint")
                ? ""
                : " AS " + sequence.type().sql();
        return "CREATE SEQUENCE " + quote(sequence.name()) + type + options(sequence.options());
    }

    static String enumType(EnumType type) {
        return "CREATE TYPE " + quote(type.name()) + " AS ENUM ("
                + type.labels().stream().map(Identifiers::literal).collect(Collectors.joining(", ")) + ")";
    }

    static String constraint(Constraint constraint) {
        return "CONSTRAINT " + quote(constraint.name()) + " "
                + constraint.accept(new Constraint.Visitor<String>() {
                    @Override
                    public String primaryKey(PrimaryKey k) {
                        return "PRIMARY KEY (" + quoteAll(k.columns()) + ")" + include(k.include())
                                + deferrable(k.deferrable());
                    }

                    @Override
                    public String unique(UniqueConstraint u) {
                        return "UNIQUE " + (u.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "("
                                + quoteAll(u.columns()) + ")" + include(u.include()) + deferrable(u.deferrable());
                    }

                    @Override
                    public String foreignKey(ForeignKey k) {
                        return "FOREIGN KEY (" + quoteAll(k.columns()) + ") REFERENCES " + quote(k.target()) + " ("
                                + quoteAll(k.targetColumns()) + ")" + (k.matchFull() ? " MATCH FULL" : "")
                                + action(" ON DELETE ", k.onDelete()) + action(" ON UPDATE ", k.onUpdate())
                                + deferrable(k.deferrable()) + (k.validated() ? "" : " NOT VALID");
                    }

                    @Override
                    public String check(CheckConstraint c) {
                        return "CHECK (" + c.expression() + ")" + (c.noInherit() ? " NO INHERIT" : "")
                                + (c.validated() ? "" : " NOT VALID");
                    }

                    @Override
                    public String exclusion(ExclusionConstraint x) {
                        return "EXCLUDE " + x.definition();
                    }
                });
    }

    private static String action(String words, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : words + action.name().replace('_', ' ');
    }

    static String deferrable(Deferrability deferrable) {
        return switch (deferrable) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (" + quoteAll(columns) + ")";
    }

    static String index(QualifiedName table, Index index, boolean concurrently) {
        String keys = index.keys().stream().map(Clauses::key).collect(Collectors.joining(", "));
        String with = index.with().entrySet().stream()
                .map(e -> e.getKey() + " = " + storageValue(e.getValue()))
                .collect(Collectors.joining(", "));
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + (concurrently ? "CONCURRENTLY " : "")
                + quote(index.name()) + " ON " + quote(table)
                + (index.method().equals("btree") ? "" : " USING " + quote(index.method()))
                + " (" + keys + ")" + include(index.include())
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + (with.isEmpty() ? "" : " WITH (" + with + ")")
                + index.where().map(sql -> " WHERE " + sql).orElse("");
    }

    static String storageValue(String value) {
        return value.matches("[A-Za-z0-9.]+") ? value : literal(value);
    }

    private static String key(IndexKey key) {
        String what = key.column()
                .map(Identifiers::quote)
                .or(() -> key.expression().map(sql -> SqlExpressions.isCall(sql) ? sql : "(" + sql + ")"))
                .orElseThrow(() -> new IllegalArgumentException("an index key has neither a column nor an expression"));
        String nulls = key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " NULLS FIRST" : " NULLS LAST";
        return what
                + key.collation().map(c -> " COLLATE " + quote(c)).orElse("")
                + key.operatorClass().map(o -> " " + o).orElse("")
                + (key.descending() ? " DESC" : "")
                + nulls;
    }
}
