/** What the tests of several packages share: a real PostgreSQL, and a studio over it. Depends on no test. */
@NullMarked
package dev.squall.studio.testing;

import org.jspecify.annotations.NullMarked;
