/**
 * The only place that writes DDL text: steps of a difference as statements, and as the files of a migration.
 *
 * <p>Text only; nothing here opens a connection or a file. Expressions of the source (defaults, checks, predicates) are
 * taken over as they are.
 */
@NullMarked
package dev.squall.schema.ddl;

import org.jspecify.annotations.NullMarked;
