/** Tests of the extension for tests. */
@NullMarked
package dev.squall.junit;

import org.jspecify.annotations.NullMarked;
