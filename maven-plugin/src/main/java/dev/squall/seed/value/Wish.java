package dev.squall.seed.value;

import java.util.List;

/**
 * For what values are wanted.
 *
 * @param table the table's name, which tells what its {@code name} is the name of
 * @param column the column's name
 * @param hints what is known of the values
 * @param draw the column's numbers
 * @param row the table's numbers, so that columns of one row can agree
 * @param distinct whether the values must differ
 */
public record Wish(String table, String column, Hints hints, Draw draw, Draw row, boolean distinct) {

    Wish with(Hints other) {
        return new Wish(table, column, other, draw, row, distinct);
    }

    /** For a part of a value. */
    Wish part(String name, Hints other) {
        return new Wish(table, name, other, draw.of(name), row, distinct);
    }

    Wish repeating() {
        return new Wish(table, column, hints, draw, row, false);
    }

    /** The values of a list, each as often or once. */
    public Values list(List<String> values) {
        return distinct
                ? Values.distinct(values.size(), k -> values.get((int) (k % values.size())))
                : Values.of(k -> values.get((int) draw.below(k, values.size())));
    }
}
