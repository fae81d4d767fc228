/** Tests of what compares live databases. */
@NullMarked
package dev.squall.migrate.live;

import org.jspecify.annotations.NullMarked;
