/** Tests of the schema model; those that compare with a real server use {@link dev.squall.testing.TestPostgres}. */
@NullMarked
package dev.squall.schema;

import org.jspecify.annotations.NullMarked;
