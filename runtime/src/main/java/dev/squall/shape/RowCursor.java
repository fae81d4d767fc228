package dev.squall.shape;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Goes through the rows of a level, as often as needed. */
abstract class RowCursor {

    private final ResultSet rows;
    private final int offset;

    RowCursor(ResultSet rows, int offset) {
        this.rows = rows;
        this.offset = offset;
    }

    /** The result, on the present row. */
    final ResultSet rows() {
        return rows;
    }

    /** How far the level's positions are moved in the rows of the result. */
    final int offset() {
        return offset;
    }

    /** How many rows there are; asked before the first one. */
    abstract int count() throws SQLException;

    /** The number of the present row, from 0. */
    abstract int row();

    /** Goes to the next row, if there is one. */
    abstract boolean next() throws SQLException;

    /** Goes back to before the first row. */
    abstract void restart() throws SQLException;

    /** All rows of a result that is one level's. */
    static final class Whole extends RowCursor {

        private int row = -1;

        Whole(ResultSet rows) {
            super(rows, 0);
        }

        @Override
        int count() throws SQLException {
            int count = rows().last() ? rows().getRow() : 0;
            rows().beforeFirst();
            return count;
        }

        @Override
        int row() {
            return row;
        }

        @Override
        boolean next() throws SQLException {
            row++;
            return rows().next();
        }

        @Override
        void restart() throws SQLException {
            row = -1;
            rows().beforeFirst();
        }
    }

    /** Some of the rows of a result, by their numbers from 1. */
    static final class Some extends RowCursor {

        private final int[] numbers;
        private final int count;
        private int at;

        Some(ResultSet rows, int offset, int[] numbers, int count) {
            super(rows, offset);
            this.numbers = numbers;
            this.count = count;
        }

        @Override
        int count() {
            return count;
        }

        @Override
        int row() {
            return at - 1;
        }

        @Override
        boolean next() throws SQLException {
            return at < count && rows().absolute(numbers[at++]);
        }

        @Override
        void restart() {
            at = 0;
        }
    }
}
