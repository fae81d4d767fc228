package dev.squall.examples.chatmaps.schema;

/** Who may see a map. */
public enum Visibility {
    PRIVATE,
    UNLISTED,
    PUBLIC
}
