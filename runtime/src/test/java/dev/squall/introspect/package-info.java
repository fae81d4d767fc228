/** Tests of the catalog reader on a real server. */
@NullMarked
package dev.squall.introspect;

import org.jspecify.annotations.NullMarked;
