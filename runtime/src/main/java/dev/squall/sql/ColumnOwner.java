package dev.squall.sql;

/**
 * What the first type argument of a column of {@code TBL} is: the table itself for a column that statements may set,
 * {@link GeneratedAlways} of it for one that only the server sets.
 *
 * @param <TBL> the table or view
 */
public sealed interface ColumnOwner<TBL> permits TableOrView, GeneratedAlways {}
