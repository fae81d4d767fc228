package dev.squall.sql;

/**
 * Marks the type of a column that is {@code generated always}, by an expression or as identity:
 * {@code NumberColumn<GeneratedAlways<UserTable>, Long>}. Such a column can be read and compared like any other, and
 * {@code set} does not take it. There are no values of this type.
 *
 * @param <TBL> the table
 */
public final class GeneratedAlways<TBL> implements ColumnOwner<TBL> {

    private GeneratedAlways() {}
}
