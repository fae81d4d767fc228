package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How lively the rooms of a map are; maps without a room are not here.
 *
 * @param messages how many were said in all rooms of the map
 * @param lastMessageAt when the last of them was said, if there is one
 */
@View(value = "map_activity", sql = """
        select r.map_id, count(distinct r.id) as rooms, count(m.id) as messages, max(m.sent_at) as last_message_at
          from rooms r
          left join messages m on m.room_id = r.id
         where r.map_id is not null
         group by r.map_id""")
public record MapActivity(
        MapId mapId, long rooms, long messages, @Nullable Instant lastMessageAt) {}
