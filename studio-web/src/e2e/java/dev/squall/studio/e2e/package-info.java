/**
 * The jar in a real browser: what no test of a handler can see. Runs with {@code -Pe2e} only, and needs Chromium.
 */
@NullMarked
package dev.squall.studio.e2e;

import org.jspecify.annotations.NullMarked;
