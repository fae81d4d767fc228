package blog.model;

public record UserId(long value) {}
