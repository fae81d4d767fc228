package dev.squall.sql.sample;

/** What a user may do. */
public enum Role {
    ADMIN,
    MEMBER
}
