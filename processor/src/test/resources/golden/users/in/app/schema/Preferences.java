package app.schema;

/** How a user likes it. */
public record Preferences(String theme) {}
