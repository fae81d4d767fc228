package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Table
public record Comment(
        @Id @Identity long id,
        @ForeignKey(Post.class) long postId,
        @ForeignKey(value = Comment.class, relation = "answered", inverse = "answers") @Nullable Long replyTo,
        String body) {}
