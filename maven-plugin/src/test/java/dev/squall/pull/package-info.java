/** Tests of pull on real databases. */
@NullMarked
package dev.squall.pull;

import org.jspecify.annotations.NullMarked;
