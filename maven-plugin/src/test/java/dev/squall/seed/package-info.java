/** Tests of made-up rows: on a real server, over the schemas of the runtime's tests and that of the example. */
@NullMarked
package dev.squall.seed;

import org.jspecify.annotations.NullMarked;
