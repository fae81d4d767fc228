package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Action;
import dev.squall.annotation.Check;
import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Index;
import dev.squall.annotation.Json;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a room.
 *
 * @param authorId who said it; null once the user is gone
 * @param replyTo the message that it answers, if it answers one
 * @param attachments files and links, as JSON
 */
@Table
@Index(columns = {"roomId", "sentAt"})
public record Message(
        @Id @Identity long id,

        @ForeignKey(value = Room.class, onDelete = Action.CASCADE)
        UUID roomId,

        @ForeignKey(value = User.class, onDelete = Action.SET_NULL) @Nullable
        UserId authorId,

        @ForeignKey(value = Message.class, onDelete = Action.SET_NULL, relation = "answered", inverse = "answers")
        @Nullable
        Long replyTo,

        @Check("length(body) between 1 and 4000") String body,
        @Json(AttachmentsJson.class) @Nullable Attachments attachments,
        @Default("now()") Instant sentAt) {}
