/** Tests of statements: their text, their results, and what must not compile. */
@NullMarked
package dev.squall.sql;

import org.jspecify.annotations.NullMarked;
