/** Tests of codecs. */
@NullMarked
package dev.squall.type;

import org.jspecify.annotations.NullMarked;
