package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.literal;
import static dev.squall.schema.Identifiers.quote;
import static dev.squall.schema.ddl.TableStatements.alterColumn;
import static dev.squall.schema.ddl.TableStatements.alterTable;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes the type of a column without a rewrite under a lock: a new column beside it, which a trigger keeps in step, is
 * filled in batches, gets the same indexes, and takes the place of the old one in one short transaction.
 *
 * @param change the change of the type
 * @param indexes the indexes that the column has, each of columns only
 * @param lockTimeout how long a statement waits for a lock
 */
record ReplacedColumn(Change.ChangeType change, List<Index> indexes, String lockTimeout) {
    /** What names of things have at their end that are gone when the migration is over. */
    private static final String TEMPORARY = "_squall";

    private QualifiedName table() {
        return change.table();
    }

    private Column column() {
        return change.to();
    }

    private String successor() {
        return temporary(column().name());
    }

    static String temporary(String name) {
        return GeneratedNames.fit(name + TEMPORARY);
    }

    private String value() {
        return change.using().orElse(quote(column().name()));
    }

    private QualifiedName function() {
        return new QualifiedName(table().schema(), temporary(table().name() + "_" + column().name()));
    }

    /** Triggers run in the order of their names: it shall see what the others have made of the row. */
    private String trigger() {
        return "~" + GeneratedNames.fit(column().name() + TEMPORARY);
    }

    /** The new column, and the trigger that fills it from now on. */
    List<String> expand() {
        Column empty = column().withName(successor()).withNullable(true).withoutDefault();
        return List.of(
                nothingElseNeedsIt(),
                alterTable(table(), "ADD COLUMN " + Clauses.column(empty)),
                keepInStep(),
                "CREATE TRIGGER " + quote(trigger()) + " BEFORE INSERT OR UPDATE ON " + quote(table())
                        + "\nFOR EACH ROW EXECUTE FUNCTION " + quote(function()) + "()");
    }

    private String keepInStep() {
        String value = change.using().isEmpty()
                ? "NEW." + quote(column().name())
                : "(SELECT " + value() + " FROM (SELECT NEW.*) AS " + quote(table().name()) + ")";
        // names in a conversion mean for every session what they mean here
        String path = change.using().isEmpty() ? "" : " SET search_path FROM CURRENT";
        String body = "\n#variable_conflict use_column\nBEGIN\n    NEW." + quote(successor()) + " := " + value
                + ";\n    RETURN NEW;\nEND\n";
        return "CREATE FUNCTION " + quote(function()) + "() RETURNS trigger LANGUAGE plpgsql" + path + " AS "
                + Guards.quoted("$squall$", body);
    }

    /** What the schema does not know of, like a grant or a view made by hand, would go with the old column. */
    private String nothingElseNeedsIt() {
        String column = literal(column().name());
        String known = indexes.stream().map(i -> literal(i.name())).collect(Collectors.joining(", "));
        String sql = """
                EXISTS (
                        SELECT FROM pg_attribute a LEFT JOIN pg_depend d
                            ON d.refclassid = 'pg_class'::regclass AND (d.refobjid, d.refobjsubid) = (a.attrelid, a.attnum)
                        WHERE a.attrelid = %s::regclass AND a.attname = %s
                            AND (a.attacl IS NOT NULL OR a.attoptions IS NOT NULL OR coalesce(a.attstattarget, -1) >= 0
                                OR d.classid NOT IN ('pg_attrdef'::regclass, 'pg_class'::regclass, 'pg_constraint'::regclass)
                                OR d.classid = 'pg_class'::regclass AND d.objid NOT IN (
                                    SELECT oid FROM pg_class WHERE relname IN (%s))
                                OR d.classid = 'pg_constraint'::regclass AND d.objid NOT IN (
                                    SELECT oid FROM pg_constraint WHERE contype = 'n')))""".formatted(literal(quote(table())), column, known.isEmpty() ? "''" : known);
        return Guards.block(
                sql,
                "column " + table() + "." + column().name()
                        + " is needed by what the schema of the application does not"
                        + " have: a grant, a setting of statistics, or an object made by hand",
                "Take it into the sources or remove it; or change the type in place with @Table(online = false).");
    }

    /** The rows that were there before. */
    Batch batch() {
        return Batch.of(table(), successor(), value(), lockTimeout);
    }

    /** The check from which the server sees that there is no NULL. */
    Optional<CheckConstraint> check() {
        return column().nullable()
                ? Optional.empty()
                : Optional.of(new CheckConstraint(
                        GeneratedNames.check(table().name(), List.of(successor(), "not_null")),
                        quote(successor()) + " IS NOT NULL",
                        false));
    }

    /** The indexes over the new column, under names of their own. */
    List<Index> successors() {
        return indexes.stream().map(this::successor).toList();
    }

    private Index successor(Index index) {
        return new Index(
                temporary(index.name()),
                index.method(),
                index.unique(),
                index.nullsNotDistinct(),
                index.keys().stream()
                        .map(k -> new IndexKey(
                                k.column().map(this::successor),
                                k.expression(),
                                k.collation(),
                                k.operatorClass(),
                                k.descending(),
                                k.nullsFirst()))
                        .toList(),
                index.include().stream().map(this::successor).toList(),
                index.where(),
                index.with(),
                index.comment());
    }

    private String successor(String name) {
        return name.equals(column().name()) ? successor() : name;
    }

    /** A guard, before anything is lost: all rows have been converted. */
    String guard() {
        return Guards.block(
                "EXISTS (SELECT FROM " + quote(table()) + " WHERE " + batch().missing() + ")",
                "column " + table() + "." + column().name() + " has values that are not converted",
                "Run the statement of the file \"backfill\" for it again.");
    }

    /** The change of places. The table is locked, but no row is read or written. */
    List<String> swap() {
        String name = column().name();
        List<String> statements = new ArrayList<>();
        check().ifPresent(check -> {
            statements.add("-- squall:allow not-null-scans\n" + alterColumn(table(), successor(), "SET NOT NULL"));
            statements.add(alterTable(table(), "DROP CONSTRAINT " + quote(check.name())));
        });
        statements.add("DROP TRIGGER " + quote(trigger()) + " ON " + quote(table()));
        statements.add("DROP FUNCTION " + quote(function()) + "()");
        statements.add("-- squall:allow loses-data\n" + alterTable(table(), "DROP COLUMN " + quote(name)));
        statements.add("-- squall:allow rename-breaks\n"
                + alterTable(table(), "RENAME COLUMN " + quote(successor()) + " TO " + quote(name)));
        column().defaultSql().ifPresent(sql -> statements.add(alterColumn(table(), name, "SET DEFAULT " + sql)));
        for (Index index : indexes) {
            var before = new QualifiedName(table().schema(), temporary(index.name()));
            statements.add("ALTER INDEX " + quote(before) + " RENAME TO " + quote(index.name()));
            var after = new QualifiedName(table().schema(), index.name());
            index.comment()
                    .ifPresent(text -> statements.add("COMMENT ON INDEX " + quote(after) + " IS " + literal(text)));
        }
        column().comment()
                .ifPresent(text -> statements.add(
                        "COMMENT ON COLUMN " + quote(table()) + "." + quote(name) + " IS " + literal(text)));
        return statements;
    }
}
