package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** One for each user at most: the key is the user's. */
@Table
public record Profile(@Id @ForeignKey(User.class) UserId userId, String bio) {}
