/** Tests of the processor: whole compiles in this JVM, by javac and by the Eclipse compiler. */
@NullMarked
package dev.squall.processor;

import org.jspecify.annotations.NullMarked;
