/** A proxy between the driver and the server, which counts what goes over the wire and can make it slow. */
@NullMarked
package dev.squall.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
