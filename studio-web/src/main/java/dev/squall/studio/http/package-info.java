/**
 * What the studio knows of HTTP: requests, responses, routes and gates as plain values, and one server behind them.
 *
 * <p>{@link dev.squall.studio.http.WebServer} is the only class of the studio that imports the server library, so that
 * handlers are functions from a request to a response and are tested without a server. No pages and no rules about who
 * may do what live here; those are routes and gates of the packages above.
 */
@NullMarked
package dev.squall.studio.http;

import org.jspecify.annotations.NullMarked;
