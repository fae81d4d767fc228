/**
 * The released state of a project, for the build: numbering, the sum file, the snapshot, and their verification.
 *
 * <p>What runs migrations in applications is {@code dev.squall.migrate}; nothing here is needed at run time. Every
 * verification runs on a temporary embedded PostgreSQL, and files are written all or none.
 */
@NullMarked
package dev.squall.migrate.release;

import org.jspecify.annotations.NullMarked;
