package dev.squall.graph;

import dev.squall.sql.Executor;
import dev.squall.sql.render.Rendered;

/** A statement of a plan. It is made of what is known of the rows when it is asked for. */
interface Step {

    /** The statement. */
    Rendered statement();

    /** Runs it, and takes what the server has set. */
    void run(Executor executor);

    /** How many rows it is about. */
    int rows();
}
