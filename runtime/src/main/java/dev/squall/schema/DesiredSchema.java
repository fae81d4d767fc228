package dev.squall.schema;

/**
 * What the annotated source asks for: a schema, and how to get there.
 *
 * @param schema the schema
 * @param intents renames and acknowledged losses
 */
public record DesiredSchema(Schema schema, Intents intents) {}
