package dev.squall.benchmarks.nested;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One way of reading a graph. */
interface Way {

    /** Reads the whole graph from the rows of the first level whose key is above 0, a parameter. */
    List<Item> read(Connection connection) throws SQLException;
}
