/** Generated migrations of tables that are in use: what each hazard's safe form does to those who read and write. */
@NullMarked
package dev.squall.migrate.hazard;

import org.jspecify.annotations.NullMarked;
