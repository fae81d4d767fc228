/**
 * The studio: {@code java -jar studio-web.jar}.
 *
 * <p>The command line, and the assembly of the parts: a database of {@code connect}, pages of {@code page} behind the
 * gates of {@code security}, on a server of {@code http}. Nothing depends on this package.
 */
@NullMarked
package dev.squall.studio;

import org.jspecify.annotations.NullMarked;
