/**
 * A real PostgreSQL inside the process's machine, for development, examples and tests; no Docker.
 *
 * <p>The binaries come from optional Maven artifacts, named by the error when they are missing. The superuser is used
 * to set the cluster up and never handed out: callers get the owner of one database. Only {@code migrate}, the studio
 * and user code may depend on this package; {@code db} does not.
 */
@NullMarked
package dev.squall.embedded;

import org.jspecify.annotations.NullMarked;
