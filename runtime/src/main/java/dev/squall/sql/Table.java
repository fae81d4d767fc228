package dev.squall.sql;

import dev.squall.sql.node.TableName;

/**
 * A table of the schema; generated classes extend it. Selecting the table gives its record.
 *
 * <p>Safe for use by several threads.
 *
 * @param <TBL> the table's own class
 * @param <R> the record
 */
public abstract non-sealed class Table<TBL extends Table<TBL, R>, R> extends TableOrView<TBL, R>
        implements Linkable<TBL> {

    /** For generated subclasses, whose fields then make the columns in order. */
    protected Table(TableName name) {
        super(name);
    }

    /** The other tables' rows that refer to this one's, or are linked to it through a junction. */
    protected final <T extends Table<T, ?>> ToMany<TBL, T> toMany(int relation) {
        return new ToMany<>(this, relation);
    }

    /** The row that a foreign key refers to, which is never NULL. */
    protected final <T extends Table<T, ?>> ToOne<TBL, T> toOne(int relation) {
        return new ToOne<>(this, relation);
    }

    /** The row that a foreign key refers to, which may be NULL. */
    protected final <T extends Table<T, ?>> ToOneIfAny<TBL, T> toOneIfAny(int relation) {
        return new ToOneIfAny<>(this, relation);
    }

    /** What a relation is by; generated tables with relations override it, so that no other table is loaded before. */
    protected Link<?> link(int relation) {
        throw noRelation(relation);
    }

    /** What to throw where a relation is not there. */
    protected final IllegalArgumentException noRelation(int relation) {
        return new IllegalArgumentException("\"" + tableName().name() + "\" has no relation " + relation
                + ". Its generated class is stale: compile the schema again.");
    }
}
