/**
 * The commands behind the Maven goals and behind {@link dev.squall.command.Main}, which Gradle and scripts call.
 *
 * <p>Thin: a command collects its options, calls the runtime, and returns what there is to print as text and as data.
 * Nothing asks questions, so that every command runs in CI. Only {@code dev.squall.maven} depends on this package.
 */
@NullMarked
package dev.squall.command;

import org.jspecify.annotations.NullMarked;
