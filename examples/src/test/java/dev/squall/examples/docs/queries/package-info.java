/**
 * The code of docs/queries: one class per page, run on one PostgreSQL by {@link
 * dev.squall.examples.docs.queries.QueryGuideTest}. Nothing else uses it.
 */
@NullMarked
package dev.squall.examples.docs.queries;

import org.jspecify.annotations.NullMarked;
