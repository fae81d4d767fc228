package dev.squall.shape;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of a list that were read, by the keys of the rows above them. */
final class Rows {

    private final Child child;
    private final KeySet keys;
    private final int[] numbers;
    private final List<Object>[] groups;

    /**
     * Makes one without rows yet.
     *
     * @param numbers the number of the key of each row above, -1 for none
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Rows(Child child, KeySet keys, int[] numbers) {
        this.child = child;
        this.keys = keys;
        this.numbers = numbers;
        this.groups = new List[keys.size()];
    }

    /** Adds the present row of the list's own result. */
    void add(RowCursor cursor, Object value) throws SQLException {
        int number = keys.find(cursor.rows(), child.linkAt(), cursor.offset());
        if (number >= 0) {
            List<Object> group = groups[number];
            if (group == null) {
                group = new ArrayList<>();
                groups[number] = group;
            }
            group.add(value);
        }
    }

    /** Those that belong to the present row of the level above. */
    List<Object> of(RowCursor above) {
        int number = numbers[above.row()];
        List<Object> group = number < 0 ? null : groups[number];
        return group == null ? List.of() : Collections.unmodifiableList(group);
    }
}
