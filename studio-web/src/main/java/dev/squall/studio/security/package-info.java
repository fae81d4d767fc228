/**
 * Who may talk to the studio: the checks before routing and the headers of every response.
 *
 * <p>A loopback address protects from nothing by itself: any web page can send requests to it, a rebound name can read
 * the answers, and other users of the machine can connect. Hence the Host check, the Origin check, the token of each
 * start, and headers that leave a page no way to load or send anything elsewhere. What a request then may do to the
 * database is decided by the lanes in {@code data}, not here.
 */
@NullMarked
package dev.squall.studio.security;

import org.jspecify.annotations.NullMarked;
