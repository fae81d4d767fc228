package dev.squall.examples.chatmaps.schema;

import dev.squall.annotation.Action;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Index;
import dev.squall.annotation.Table;

/** Which place has which tag. */
@Table
public record PlaceTag(
        @Id @ForeignKey(value = Place.class, onDelete = Action.CASCADE) long placeId,
        @Id @Index @ForeignKey(value = Tag.class, onDelete = Action.CASCADE) int tagId) {}
