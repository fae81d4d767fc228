/**
 * Laws that hold for introspection, diff and DDL together, tested against a real server over many schemas.
 */
@NullMarked
package dev.squall.conformance;

import org.jspecify.annotations.NullMarked;
