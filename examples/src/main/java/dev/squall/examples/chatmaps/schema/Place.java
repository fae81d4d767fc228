package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Action;
import dev.squall.annotation.Check;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Index;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places pinned on a map.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param rating stars from 0 to 5, if anybody rated it
 */
@Table
@Index(columns = {"mapId", "name"})
public record Place(
        @Id @Identity long id,
        @ForeignKey(value = ChatMap.class, onDelete = Action.CASCADE) MapId mapId,
        String name,
        @Check("latitude between -90 and 90") double latitude,
        @Check("longitude between -180 and 180") double longitude,
        @Check("rating between 0 and 5") @Nullable @Numeric(precision = 2, scale = 1) BigDecimal rating,
        List<String> aliases) {}
