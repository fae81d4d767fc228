/**
 * The one immutable model of a PostgreSQL schema: records and enums with canonical order.
 *
 * <p>Three producers build it (the annotation processor, the snapshot reader, the catalog reader) and one set of
 * consumers uses it (diff, DDL writer, snapshot writer, studio). It needs {@code java.base} only; nothing here
 * reads a database, writes SQL text other than a type's or identifier's own spelling, or knows Java sources.
 */
@NullMarked
package dev.squall.schema;

import org.jspecify.annotations.NullMarked;
