package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.examples.docs.queries.Shapes.*;
import static dev.squall.sql.Sql.*;

import dev.squall.annotation.Avg;
import dev.squall.annotation.Computed;
import dev.squall.annotation.Count;
import dev.squall.annotation.Depth;
import dev.squall.annotation.Exists;
import dev.squall.annotation.Min;
import dev.squall.annotation.Path;
import dev.squall.annotation.Shape;
import dev.squall.examples.chatmaps.schema.ChatMap;
import dev.squall.examples.chatmaps.schema.ChatMapTable;
import dev.squall.examples.chatmaps.schema.MapActivity;
import dev.squall.examples.chatmaps.schema.MapActivityTable;
import dev.squall.examples.chatmaps.schema.MapId;
import dev.squall.examples.chatmaps.schema.Message;
import dev.squall.examples.chatmaps.schema.MessageTable;
import dev.squall.examples.chatmaps.schema.Place;
import dev.squall.examples.chatmaps.schema.Room;
import dev.squall.examples.chatmaps.schema.RoomTable;
import dev.squall.examples.chatmaps.schema.Tag;
import dev.squall.examples.chatmaps.schema.User;
import dev.squall.examples.chatmaps.schema.UserId;
import dev.squall.shape.ShapeQuery;
import dev.squall.shape.ShapeReturning;
import dev.squall.sql.Executor;
import dev.squall.sql.Query;
import dev.squall.sql.Query2;
import dev.squall.sql.TextValue;
import dev.squall.sql.tuple.Row2;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The code of docs/queries/shapes.md. */
final class ShapesPage {

    private ShapesPage() {}

    // tag::shapes
    @Shape(ChatMap.class)
    record MapWithPlaces(MapId id, String title, List<PlaceCard> places, UserName owner) {}

    @Shape(Place.class)
    record PlaceCard(String name, Optional<BigDecimal> rating, List<Tag> tags) {}

    @Shape(User.class)
    record UserName(UserId id, String name) {}
    // end::shapes

    static ShapeQuery<ChatMapTable, MapWithPlaces> nested() {
        // tag::nested
        var maps = select(MAP_WITH_PLACES).orderBy(MAPS.title.asc()).limit(20);
        // end::nested
        return maps;
    }

    static ShapeQuery<ChatMapTable, MapWithPlaces> edges() {
        // tag::with
        var maps = select(MAP_WITH_PLACES)
                .where(MAPS.places.any(place -> place.rating.ge(new BigDecimal("4.5"))))
                .with(
                        MAP_WITH_PLACES.places,
                        places -> places.where(PLACES.rating.isNotNull())
                                .orderBy(PLACES.rating.desc())
                                .limit(1)
                                .with(PLACE_CARD.tags, tags -> tags.orderBy(TAGS.label.asc())));
        // end::with
        return maps;
    }

    // tag::values
    @Shape(ChatMap.class)
    record MapRow(
            @Path("title") String name,
            @Path("owner.name") String owner,
            @Count(Place.class) long places,
            @Avg("places.rating") Optional<BigDecimal> rating,
            @Min("places.name") Optional<String> first,
            @Exists(relation = "rooms") boolean discussed,
            @Computed String heading) {

        /** Any expression of the table; its type is that of the component. */
        static TextValue heading(ChatMapTable map) {
            return map.title.upper();
        }
    }
    // end::values

    static ShapeQuery<ChatMapTable, MapRow> values() {
        return select(MAP_ROW).orderBy(MAPS.title.asc());
    }

    static ShapeQuery<ChatMapTable, MapRow> counted() {
        // tag::counted
        var maps = select(MAP_ROW)
                .with(MAP_ROW.places, place -> place.rating.ge(new BigDecimal("4.5")))
                .orderBy(MAPS.title.asc());
        // end::counted
        return maps;
    }

    // tag::tree
    @Shape(Message.class)
    record Answer(
            String body,
            @Path("author.name") Optional<String> by,
            @Depth(3) List<Answer> answers) {}

    static ShapeQuery<MessageTable, Answer> questions() {
        return select(ANSWER).where(MESSAGES.replyTo.isNull());
    }
    // end::tree

    // tag::reuse
    @Shape(Room.class)
    record RoomWithMap(String name, Optional<MapWithPlaces> map) {}
    // end::reuse

    static ShapeQuery<RoomTable, RoomWithMap> reuse() {
        return select(ROOM_WITH_MAP).orderBy(ROOMS.name.asc());
    }

    static ShapeReturning<MapWithPlaces> returned() {
        // tag::returned
        var renamed = update(MAPS)
                .set(MAPS.title, "Very long walks")
                .where(MAPS.title.eq("Long walks"))
                .returning(MAP_WITH_PLACES);
        // end::returned
        return renamed;
    }

    static ShapeReturning<PlaceCard> deleted() {
        // tag::deleted
        var deleted = deleteFrom(PLACES).where(PLACES.name.eq("Fabrica")).returning(PLACE_CARD);
        // end::deleted
        return deleted;
    }

    static ShapeQuery<ChatMapTable, MapWithPlaces> stoodFor() {
        // tag::stood-for
        var discussed = with(
                "discussed",
                select().from(MAPS)
                        .where(MAPS.rooms.exists())
                        .unionAll(select().from(MAPS).where(MAPS.id.eq(new MapId(2)))));
        var maps = select(MAP_WITH_PLACES).from(discussed).where(MAPS.places.exists());
        // end::stood-for
        return maps;
    }

    // tag::prepared
    static final Query2<String, Integer, PlaceCard> PLACES_NAMED = prepare(
            TEXT,
            INTEGER,
            (pattern, max) ->
                    select(PLACE_CARD).where(PLACES.name.like(pattern)).limit(max));

    static List<PlaceCard> find(Executor db) {
        return PLACES_NAMED.list(db, "C%", 1);
    }
    // end::prepared

    // tag::view
    @Shape(MapActivity.class)
    record Busy(MapId mapId, long messages) {}
    // end::view

    static ShapeQuery<MapActivityTable, Busy> view() {
        return select(BUSY).orderBy(MAP_ACTIVITY.messages.desc());
    }

    static Query<Row2<String, Long>> relations() {
        // tag::relations
        var users = select(USERS.name, USERS.maps.count())
                .from(USERS)
                .where(USERS.maps
                        .every(map -> map.places.exists())
                        .and(USERS.messages.none(message -> message.body.like("%spam%"))))
                .orderBy(USERS.maps.count().desc(), USERS.name.asc());
        // end::relations
        return users;
    }

    static Query<String> single() {
        // tag::single
        var users = select(USERS.name)
                .from(USERS)
                .where(USERS.maps.any(map -> map.rooms.any(room -> room.messages.any(
                        message -> message.answered.any(question -> question.body.like("%tables%"))))));
        // end::single
        return users;
    }
}
