package dev.squall.shape;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The rows of all levels in one result, told apart by the number that each starts with. */
final class SingleSource implements ShapeReader.Source {

    private final SingleTrip plan;
    private final ResultSet rows;
    private final int[][] numbers;
    private final int[] counts;

    SingleSource(SingleTrip plan, ResultSet rows) throws SQLException {
        this.plan = plan;
        this.rows = rows;
        this.numbers = new int[plan.levels()][64];
        this.counts = new int[plan.levels()];
        for (int number = 1; rows.next(); number++) {
            int level = rows.getInt(1);
            if (counts[level] == numbers[level].length) {
                numbers[level] = Arrays.copyOf(numbers[level], counts[level] * 2);
            }
            numbers[level][counts[level]++] = number;
        }
    }

    RowCursor root() {
        return cursor(0);
    }

    @Override
    public RowCursor rows(Child child, KeySet keys) {
        return cursor(plan.number(child));
    }

    private RowCursor cursor(int level) {
        return new RowCursor.Some(rows, plan.offset(level), numbers[level], counts[level]);
    }
}
