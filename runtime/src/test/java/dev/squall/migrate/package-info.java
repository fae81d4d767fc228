/** Tests of migrations and releases on real servers. */
@NullMarked
package dev.squall.migrate;

import org.jspecify.annotations.NullMarked;
