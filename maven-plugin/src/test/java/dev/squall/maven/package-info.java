/** Tests of what the goals do by themselves; what they call is tested in the runtime. */
@NullMarked
package dev.squall.maven;

import org.jspecify.annotations.NullMarked;
