/**
 * The studio attacks itself: what others have used to write through a tool that said it only reads.
 *
 * <p>Every attack is harmless where it succeeds, and is rolled back. Only the settings page uses this package.
 */
@NullMarked
package dev.squall.studio.selfcheck;

import org.jspecify.annotations.NullMarked;
