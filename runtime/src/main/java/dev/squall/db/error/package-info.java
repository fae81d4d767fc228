/**
 * The exceptions of database access: one family for the connection, one for statements.
 *
 * <p>Every message says what is wrong, where, and what to do; none holds a password or a bind value. The server's
 * DETAIL, which quotes values, is left out. Thrown by {@code db} and what is above it; it knows the constraint
 * constants of {@code sql} and nothing else.
 */
@NullMarked
package dev.squall.db.error;

import org.jspecify.annotations.NullMarked;
