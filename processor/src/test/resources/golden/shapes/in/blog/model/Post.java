package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The author and the editor are both users: only the names of the ways back tell them apart. */
@Table
public record Post(
        @Id @Identity long id,
        String title,
        @ForeignKey(value = User.class, inverse = "posts") UserId authorId,
        @ForeignKey(User.class) @Nullable UserId editorId,
        @Nullable BigDecimal price,
        Instant createdAt) {}
