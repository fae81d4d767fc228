/** Tests of what the goals do by themselves; what they call is tested in the runtime. */
@NullMarked
package dev.squall.command;

import org.jspecify.annotations.NullMarked;
