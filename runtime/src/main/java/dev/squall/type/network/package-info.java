/**
 * Network addresses: {@code inet}, {@code cidr}, {@code macaddr} and {@code macaddr8}.
 *
 * <p>Nothing here resolves names or opens connections. This package knows {@code dev.squall.type} and nothing above.
 */
@NullMarked
package dev.squall.type.network;

import org.jspecify.annotations.NullMarked;
