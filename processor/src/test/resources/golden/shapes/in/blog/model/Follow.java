package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** A junction of a table with itself. */
@Table
public record Follow(@Id @ForeignKey(User.class) UserId followerId, @Id @ForeignKey(User.class) UserId followedId) {}
