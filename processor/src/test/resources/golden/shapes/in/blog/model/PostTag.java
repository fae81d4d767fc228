package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** A junction. */
@Table
public record PostTag(@Id @ForeignKey(Post.class) long postId, @Id @ForeignKey(Tag.class) int tagId) {}
