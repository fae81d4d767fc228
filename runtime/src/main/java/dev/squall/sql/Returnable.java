package dev.squall.sql;

/**
 * What {@link Change#returning(Returnable)} can read back besides values of the row: a shape.
 *
 * @param <TBL> the table whose rows change
 * @param <Q> the statement
 */
public interface Returnable<TBL extends TableOrView<TBL, ?>, Q> {

    /** The table that it starts from. */
    TBL root();

    /** The change, with this read back from each row. */
    Q after(Change<?> change);
}
