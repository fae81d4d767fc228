package dev.squall.examples.chatmaps;

import dev.squall.annotation.Avg;
import dev.squall.annotation.Count;
import dev.squall.annotation.Path;
import dev.squall.annotation.Shape;
import dev.squall.examples.chatmaps.schema.ChatMap;
import dev.squall.examples.chatmaps.schema.MapId;
import dev.squall.examples.chatmaps.schema.Place;
import dev.squall.examples.chatmaps.schema.Room;
import dev.squall.examples.chatmaps.schema.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A map as its page shows it. Three queries read any number of them: the maps, all their places, all tags of these.
 *
 * @param owner the name of the user who drew it
 * @param rating what its places are rated on average
 */
// tag::map-page
@Shape(ChatMap.class)
record MapPage(
        MapId id,
        String title,
        @Path("owner.name") String owner,
        List<Pin> places,
        @Count(Room.class) long rooms,
        @Avg("places.rating") Optional<BigDecimal> rating) {

    /** A place on the map, with its tags through the junction table. */
    @Shape(Place.class)
    record Pin(String name, Optional<BigDecimal> rating, List<Tag> tags) {}
}
// end::map-page
