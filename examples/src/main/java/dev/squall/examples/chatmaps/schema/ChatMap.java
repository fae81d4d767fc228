package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Action;
import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Maps that users draw.
 *
 * @param title its title, unique for its owner
 */
@Table("maps")
@Unique(columns = {"ownerId", "title"})
public record ChatMap(
        @Id @Identity MapId id,
        @ForeignKey(value = User.class, onDelete = Action.CASCADE) UserId ownerId,
        String title,
        @Nullable String description,
        @Default("'PRIVATE'") Visibility visibility,
        @Default("now()") Instant createdAt) {}
