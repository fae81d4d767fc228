/**
 * What tests of every package share: one real PostgreSQL per JVM, and schemas written as plain SQL to load into it. Tests
 * only; nothing here is shipped.
 */
@NullMarked
package dev.squall.testing;

import org.jspecify.annotations.NullMarked;
