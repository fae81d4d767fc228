package dev.squall.sql;

import dev.squall.sql.node.TableName;
import org.jspecify.annotations.Nullable;

/**
 * A change of a table's rows, which can read something back from them. Immutable.
 *
 * @param <TBL> the table
 */
public sealed interface Change<TBL extends Table<TBL, ?>> permits Delete, Insert, Merge, Update {

    /** The table whose rows change, under the name that it has in the statement. */
    TableName changed();

    /** {@code returning ...}: reads something back from each row. */
    <R extends @Nullable Object> Returning<R> returning(Selectable<R> what);

    /**
     * Reads each row back with what is related to it: {@code insert(USERS, row).returning(USER_WITH_POSTS).one(db)}. As
     * many round trips as the shape has levels, and one more if it joins tables to the row.
     */
    default <Q> Q returning(Returnable<TBL, Q> shape) {
        return shape.after(this);
    }
}
