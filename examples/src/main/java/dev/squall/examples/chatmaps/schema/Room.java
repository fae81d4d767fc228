package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Action;
import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rooms where people talk, about a map or about anything.
 *
 * @param mapId the map that the room is about, if it is about one
 */
@Table
public record Room(
        @Id @Default("gen_random_uuid()") UUID id,
        String name,
        @ForeignKey(value = ChatMap.class, onDelete = Action.SET_NULL) @Nullable MapId mapId,
        @Default("false") boolean archived,
        @Default("now()") Instant createdAt) {}
