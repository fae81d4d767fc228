package dev.squall.shape.sample;

import java.util.List;

/** A comment, who wrote the post that it is on, and the answers to it. */
public record CommentTree(long id, String text, User postAuthor, List<CommentTree> replies) {}
