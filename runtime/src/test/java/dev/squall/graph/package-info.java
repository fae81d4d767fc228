/** Graphs of rows, written: the statements word by word, what they do, and how often they go to the server. */
@NullMarked
package dev.squall.graph;

import org.jspecify.annotations.NullMarked;
