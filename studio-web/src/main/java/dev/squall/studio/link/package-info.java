/**
 * The addresses of the studio: how names and key values are written into paths, and the paths of all pages.
 *
 * <p>Everybody who makes or reads an address does it through here. No page knows the path of another.
 */
@NullMarked
package dev.squall.studio.link;

import org.jspecify.annotations.NullMarked;
