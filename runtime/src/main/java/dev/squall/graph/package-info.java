/**
 * Writing graphs of rows: values of shapes are inserted with all that they hold, or compared with what they were and saved.
 *
 * <p>A generated {@link dev.squall.graph.Graph} says how a shape's record is taken apart into columns and rows, and put
 * together again. Stands on {@code dev.squall.sql}, which knows nothing of it, and runs in transactions of
 * {@code dev.squall.db}. It knows nothing of how shapes are read.
 */
@NullMarked
package dev.squall.graph;

import org.jspecify.annotations.NullMarked;
