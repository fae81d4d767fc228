package dev.squall.sql;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row to insert; generated builders extend it. It holds one value per column of the table, in order; columns that
 * were not set keep their default. Immutable.
 *
 * @param <TBL> the table
 */
public abstract class NewRow<TBL> {

    private static final Object UNSET = new Object();

    private final @Nullable Object[] values;

    /** For generated subclasses; the array is theirs no longer. */
    protected NewRow(@Nullable Object[] values) {
        this.values = values;
    }

    /** An array in which nothing is set. */
    protected static @Nullable Object[] unset(int columns) {
        @Nullable Object[] values = new Object[columns];
        Arrays.fill(values, UNSET);
        return values;
    }

    /** A copy of the values with one of them set. */
    protected final @Nullable Object[] with(int column, @Nullable Object value) {
        @Nullable Object[] copy = values.clone();
        copy[column] = value;
        return copy;
    }

    /**
     * Returns the value of a column that is NOT NULL.
     *
     * @throws IllegalArgumentException if it is null
     */
    protected static <T> T required(String component, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("null was passed to " + component + "(), but the column is NOT NULL.");
        }
        return value;
    }

    /** The row with the values that the program makes for columns that it does not set. */
    final NewRow<TBL> completed(Table<?, ?> table) {
        Map<String, Supplier<?>> defaults = table.clientDefaults();
        if (defaults.isEmpty()) {
            return this;
        }
        @Nullable Object[] all = values.clone();
        for (int i = 0; i < all.length; i++) {
            String name = table.columns().get(i).name();
            Supplier<?> supplier = all[i] == UNSET ? defaults.get(name) : null;
            if (supplier != null) {
                Object made = supplier.get();
                if (made == null) {
                    throw new IllegalStateException("The default of column \"" + name + "\", "
                            + supplier.getClass().getName() + ", gave null. Let it give a value.");
                }
                all[i] = made;
            }
        }
        return new Completed<>(all);
    }

    private static final class Completed<TBL> extends NewRow<TBL> {
        Completed(@Nullable Object[] values) {
            super(values);
        }
    }

    final boolean isSet(int column) {
        return values[column] != UNSET;
    }

    final @Nullable Object value(int column) {
        return values[column];
    }

    final int width() {
        return values.length;
    }

    /** Returns the type only: values may be secrets. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[***]";
    }
}
