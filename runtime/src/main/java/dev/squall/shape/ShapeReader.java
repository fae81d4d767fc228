package dev.squall.shape;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the values of a shape: the keys of a level first, then the levels below, then the rows themselves. */
final class ShapeReader {

    private final Source source;

    ShapeReader(Source source) {
        this.source = source;
    }

    /** Where the rows of lists come from. */
    interface Source {

        /** The rows of a list for the keys of the rows above it, of which there is one at least. */
        RowCursor rows(Child child, KeySet keys) throws SQLException;
    }

    /** What else is made of each row of the first level. */
    interface Each<S> {

        /** The row that the cursor is on has been read. */
        void row(S value, RowCursor cursor) throws SQLException;
    }

    <S> List<S> list(Level level, Part<S> part, RowCursor cursor, @Nullable Each<S> each) throws SQLException {
        Nested<S> nested = new Nested<>(part, cursor, below(level, cursor));
        List<S> all = new ArrayList<>();
        while (cursor.next()) {
            S value = nested.read();
            all.add(value);
            if (each != null) {
                each.row(value, cursor);
            }
        }
        return all;
    }

    /** Reads the lists of a level, and leaves its own rows before the first one. */
    private Rows[] below(Level level, RowCursor cursor) throws SQLException {
        List<Child> children = level.children();
        Rows[] lists = new Rows[children.size()];
        if (lists.length == 0) {
            return lists;
        }
        int count = cursor.count();
        KeySet[] keys = new KeySet[lists.length];
        int[][] numbers = new int[lists.length][count];
        for (int i = 0; i < lists.length; i++) {
            keys[i] = children.get(i).keys().newSet(count);
        }
        while (cursor.next()) {
            for (int i = 0; i < lists.length; i++) {
                numbers[i][cursor.row()] =
                        keys[i].add(cursor.rows(), children.get(i).keyAt(), cursor.offset());
            }
        }
        cursor.restart();
        for (int i = 0; i < lists.length; i++) {
            lists[i] = read(children.get(i), keys[i], numbers[i]);
        }
        return lists;
    }

    private Rows read(Child child, KeySet keys, int[] numbers) throws SQLException {
        Rows list = new Rows(child, keys, numbers);
        if (keys.size() > 0) {
            RowCursor cursor = source.rows(child, keys);
            Nested<?> nested = new Nested<>(child.level().part(), cursor, below(child.level(), cursor));
            while (cursor.next()) {
                list.add(cursor, nested.read());
            }
        }
        return list;
    }
}
