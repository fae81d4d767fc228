package dev.squall.shape;

import dev.squall.type.Bind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The different keys of a level's rows, numbered in the order in which they came. Positions are those of the level, which
 * may stand at an offset in the row.
 */
abstract class KeySet {

    /** Adds the key of the present row, unless it is there, and returns its number, -1 if it is NULL. */
    abstract int add(ResultSet row, int[] at, int offset) throws SQLException;

    /** The number of the present row's key, -1 if it is NULL or was not added. */
    abstract int find(ResultSet row, int[] at, int offset) throws SQLException;

    /** How many there are. */
    abstract int size();

    /** One array per column, for the parameters of the statement. */
    abstract List<Bind<?>> binds();
}
