/** Tests of migrations and releases on real servers. */
@NullMarked
package dev.squall.migrate.release;

import org.jspecify.annotations.NullMarked;
