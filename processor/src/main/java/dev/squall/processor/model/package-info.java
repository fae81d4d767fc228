/**
 * What the source declares, as immutable values: names, Java types, columns, constraints; each with its place.
 *
 * <p>Knows the Java side (components, codecs, generated names) and maps it to {@code dev.squall.schema}, the one model
 * of the SQL side. No javax.lang.model and no JavaPoet here. Depends on {@code diagnostic} for places only.
 */
@NullMarked
package dev.squall.processor.model;

import org.jspecify.annotations.NullMarked;
