/**
 * The syntax tree of statements: immutable records without types of rows or columns, and one visitor.
 *
 * <p>{@code dev.squall.sql} builds trees, {@code dev.squall.sql.render} writes them. A node knows neither; the tree is
 * public so that statements can be looked at, but users write queries with {@code dev.squall.sql}.
 */
@NullMarked
package dev.squall.sql.node;

import org.jspecify.annotations.NullMarked;
