package dev.squall.sql;

/**
 * A column that may be NULL.
 *
 * @param <TBL> the table
 * @param <T> the Java type
 */
public sealed interface NullableColumn<TBL, T> extends Column<TBL, T>
        permits NullableArrayColumn,
                NullableBooleanColumn,
                NullableIntervalColumn,
                NullableJsonColumn,
                NullableNetworkColumn,
                NullableNumberColumn,
                NullableRangeColumn,
                NullableTemporalColumn,
                NullableTextColumn,
                NullableTsVectorColumn,
                NullableValueColumn,
                NullableVectorColumn {}
