package dev.squall.studio.schema;

/**
 * Something with a name, for lists of enums and views.
 *
 * @param schema its schema
 * @param name its name
 * @param kind what it is
 * @param text its labels, one a line, or its definition
 */
public record NamedText(String schema, String name, String kind, String text) {}
