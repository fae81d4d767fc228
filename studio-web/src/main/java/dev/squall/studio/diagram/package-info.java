/**
 * Diagrams of tables and their foreign keys: which tables belong to one, and where everything stands.
 *
 * <p>The layout is that of Eclipse ELK, which nothing outside of this package knows. Only pages use it.
 */
@NullMarked
package dev.squall.studio.diagram;

import org.jspecify.annotations.NullMarked;
