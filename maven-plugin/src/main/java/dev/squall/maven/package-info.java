/**
 * The build-time commands as Maven goals: {@code squall:generate} and {@code squall:migrate}.
 *
 * <p>Thin: each goal collects what Maven knows, calls {@code dev.squall.migrate}, and prints what it returns. Nothing
 * asks questions, so that every goal runs in CI. Nobody depends on this package.
 */
@NullMarked
package dev.squall.maven;

import org.jspecify.annotations.NullMarked;
