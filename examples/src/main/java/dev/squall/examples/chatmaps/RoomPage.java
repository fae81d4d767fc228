package dev.squall.examples.chatmaps;

import dev.squall.annotation.Depth;
import dev.squall.annotation.Path;
import dev.squall.annotation.Shape;
import dev.squall.examples.chatmaps.schema.ChatMap;
import dev.squall.examples.chatmaps.schema.Message;
import dev.squall.examples.chatmaps.schema.Room;
import java.util.List;
import java.util.Optional;

/** A room with what was said in it, as a tree of answers. */
// tag::room-page
@Shape(Room.class)
record RoomPage(String name, Optional<ChatMap> map, List<Said> messages) {

    @Shape(Message.class)
    record Said(
            String body,
            @Path("author.name") Optional<String> author,
            @Depth(3) List<Said> answers) {}
}
// end::room-page
