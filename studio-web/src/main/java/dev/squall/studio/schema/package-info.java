/**
 * What a relation is made of beyond its columns: its DDL, indexes with their use, constraints, triggers, and what depends
 * on it; enums and views.
 *
 * <p>The DDL is that of the runtime, which also writes migrations. Only pages use this package.
 */
@NullMarked
package dev.squall.studio.schema;

import org.jspecify.annotations.NullMarked;
