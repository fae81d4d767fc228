/** Tests of the rules over migration files. */
@NullMarked
package dev.squall.migrate.lint;

import org.jspecify.annotations.NullMarked;
