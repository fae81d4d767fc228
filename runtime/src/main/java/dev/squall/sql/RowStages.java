package dev.squall.sql;

import org.jspecify.annotations.Nullable;

/**
 * The values of a new row whose required columns are being set, one after the other. A generated subclass is all stages
 * of one insert builder at once; which of them a caller sees says what is to be set next.
 */
public abstract class RowStages {

    private final @Nullable Object[] values;

    /** For generated subclasses: nothing is set. */
    protected RowStages(int columns) {
        this.values = NewRow.unset(columns);
    }

    /**
     * For generated stages: sets a column that is NOT NULL, and returns the stages.
     *
     * @param stage a stage that a subclass implements
     * @throws IllegalArgumentException if the value is null
     */
    public static Object set(Object stage, int column, String component, @Nullable Object value) {
        ((RowStages) stage).values[column] = NewRow.required(component, value);
        return stage;
    }

    /**
     * For generated stages: sets the last required column and returns the values; a copy, because the stage may be called
     * again.
     */
    public static @Nullable Object[] last(Object stage, int column, String component, @Nullable Object value) {
        set(stage, column, component, value);
        return ((RowStages) stage).values.clone();
    }
}
