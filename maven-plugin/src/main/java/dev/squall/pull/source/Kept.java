package dev.squall.pull.source;

import dev.squall.schema.RawObject;

/**
 * Something of the database that stays SQL in the sources.
 *
 * @param namespace the PostgreSQL schema whose package declares it
 * @param object the SQL
 * @param reason why the annotations cannot say it; empty for what is SQL by nature, like a function
 */
public record Kept(String namespace, RawObject object, String reason) {}
