/**
 * What generated sources need and users do not.
 *
 * <p>It depends on nothing; the names here may change with the version that {@code requireVersion} checks.
 */
@NullMarked
package dev.squall.generated;

import org.jspecify.annotations.NullMarked;
