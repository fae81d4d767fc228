package app.schema;

/** What a user may do. */
public enum Role {
    ADMIN,
    MEMBER
}
