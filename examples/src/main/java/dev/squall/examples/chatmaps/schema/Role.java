package dev.squall.examples.chatmaps.schema;

/** What a user may do. */
public enum Role {
    ADMIN,
    MEMBER,
    GUEST
}
