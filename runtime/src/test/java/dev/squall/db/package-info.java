/** Tests of database access against a real server, with real faults. */
@NullMarked
package dev.squall.db;

import org.jspecify.annotations.NullMarked;
