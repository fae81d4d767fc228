package dev.squall.schema.diff;

import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.Index;
import dev.squall.schema.PrimaryKey;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a step may do to a database that is in use. */
public enum Hazard {
    INDEX_BLOCKS_WRITES("building an index blocks writes to the table; it is built CONCURRENTLY in a file of its own"),
    INDEX_DROP_BLOCKS(
            "dropping an index waits for and then blocks everybody for a moment, so it is dropped CONCURRENTLY at the end if"
                    + " nothing else in the release touches it; queries may need it"),
    UNIQUE_MAY_FAIL("rows that are not unique make it fail; the index is built CONCURRENTLY before"),
    CONSTRAINT_SCANS("all rows are checked under a lock; it is added NOT VALID and validated in another transaction"),
    NOT_NULL_SCANS("all rows are checked, and NULL makes it fail; a check is validated first, without blocking"),
    NEW_COLUMN_FAILS("a NOT NULL column without a default cannot be added to a table that has rows"),
    NEW_COLUMN_REWRITES(
            "every row gets a computed value, for which PostgreSQL rewrites the table under a lock; a default is filled in"
                    + " in batches instead, an identity or a stored computed column is not"),
    TYPE_REWRITES(
            "PostgreSQL rewrites the table under a lock that blocks reads and writes; where only plain indexes need the"
                    + " column, a new one is filled in batches and takes its place instead"),
    TYPE_MAY_FAIL("a value that does not convert makes it fail"),
    TYPE_NARROWS("values that do not fit make it fail, or are rounded or cut"),
    RENAME_BREAKS("the version of the application that runs now uses the old name; keep the SQL name to avoid it"),
    LOSES_DATA("data is lost"),
    KEY_DROPPED("without its primary key a table cannot be referenced, replicated or edited by key");

    private final String reason;

    Hazard(String reason) {
        this.reason = reason;
    }

    /** The name that sources and documents use, for example {@code index-blocks-writes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One line: what happens, and what the generated form does about it. */
    public String reason() {
        return reason;
    }

    static Set<Hazard> ofNewColumn(Column column, boolean backfilled) {
        var hazards = EnumSet.noneOf(Hazard.class);
        boolean filled = column.defaultSql().isPresent()
                || column.identity().isPresent()
                || column.generatedSql().isPresent()
                || backfilled;
        if (!column.nullable() && !filled) {
            hazards.add(NEW_COLUMN_FAILS);
        }
        boolean volatileDefault = column.defaultSql()
                .filter(sql -> sql.contains("(") && !sql.matches("(?i)(now|statement_timestamp)\\(\\)"))
                .isPresent();
        if (volatileDefault
                || column.identity().isPresent()
                || (column.generatedSql().isPresent() && !column.virtual())) {
            hazards.add(NEW_COLUMN_REWRITES);
        }
        return hazards;
    }

    static Set<Hazard> ofTypeChange(Column from, Column to) {
        var hazards = EnumSet.noneOf(Hazard.class);
        var types = new TypeChange(from.type(), to.type());
        if (types.rewrites()) {
            hazards.add(TYPE_REWRITES);
        }
        if (types.needsUsing()) {
            hazards.add(TYPE_MAY_FAIL);
        }
        if (types.narrows()) {
            hazards.add(TYPE_NARROWS);
        }
        return hazards;
    }

    static Set<Hazard> ofNewConstraint(Constraint constraint) {
        if (constraint instanceof ExclusionConstraint) {
            return EnumSet.of(INDEX_BLOCKS_WRITES, UNIQUE_MAY_FAIL);
        }
        return constraint.columns().isEmpty() || constraint instanceof dev.squall.schema.ForeignKey
                ? EnumSet.of(CONSTRAINT_SCANS)
                : EnumSet.of(UNIQUE_MAY_FAIL);
    }

    static Set<Hazard> ofDroppedConstraint(Constraint constraint) {
        return constraint instanceof PrimaryKey ? EnumSet.of(KEY_DROPPED) : EnumSet.noneOf(Hazard.class);
    }

    static Set<Hazard> ofNewIndex(Index index) {
        return index.unique() ? EnumSet.of(INDEX_BLOCKS_WRITES, UNIQUE_MAY_FAIL) : EnumSet.of(INDEX_BLOCKS_WRITES);
    }
}
