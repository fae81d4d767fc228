package blog.model;

public enum Role {
    ADMIN,
    MEMBER
}
