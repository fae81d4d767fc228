/**
 * A migrated PostgreSQL for the tests of an application: one embedded server for all tests of a JVM, one database for each
 * test class. Needs JUnit Jupiter 6 and what {@code dev.squall.embedded} needs; nothing else in Squall uses this package.
 */
@NullMarked
package dev.squall.junit;

import org.jspecify.annotations.NullMarked;
