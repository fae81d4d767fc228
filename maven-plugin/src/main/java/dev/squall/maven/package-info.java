/**
 * The commands as Maven goals: {@code squall:generate}, {@code squall:migrate} and the others.
 *
 * <p>A goal collects what Maven knows and calls {@code dev.squall.command}. Nothing asks questions, so that every goal
 * runs in CI. Nobody depends on this package.
 */
@NullMarked
package dev.squall.maven;

import org.jspecify.annotations.NullMarked;
