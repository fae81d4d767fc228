package dev.squall.examples.chatmaps;

import static dev.squall.examples.chatmaps.schema.Tables.MAPS;
import static dev.squall.examples.chatmaps.schema.Tables.MESSAGES;
import static dev.squall.examples.chatmaps.schema.Tables.PLACES;
import static dev.squall.examples.chatmaps.schema.Tables.PLACE_TAGS;
import static dev.squall.examples.chatmaps.schema.Tables.ROOMS;
import static dev.squall.examples.chatmaps.schema.Tables.TAGS;
import static dev.squall.examples.chatmaps.schema.Tables.USERS;
import static dev.squall.sql.Sql.insert;

import dev.squall.db.Database;
import dev.squall.examples.chatmaps.schema.Attachments;
import dev.squall.examples.chatmaps.schema.MapId;
import dev.squall.examples.chatmaps.schema.NewChatMap;
import dev.squall.examples.chatmaps.schema.NewMessage;
import dev.squall.examples.chatmaps.schema.NewPlace;
import dev.squall.examples.chatmaps.schema.NewPlaceTag;
import dev.squall.examples.chatmaps.schema.NewRoom;
import dev.squall.examples.chatmaps.schema.NewTag;
import dev.squall.examples.chatmaps.schema.NewUser;
import dev.squall.examples.chatmaps.schema.Role;
import dev.squall.examples.chatmaps.schema.UserId;
import dev.squall.examples.chatmaps.schema.Visibility;
import dev.squall.sql.Executor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rows that the demonstration starts with. */
public final class Seed {

    private Seed() {}

    /** Inserts them. */
    public static void into(Database db) {
        db.inTransaction(Seed::insertAll);
    }

    private static void insertAll(Executor tx) {
        List<UserId> users = insert(
                        USERS,
                        List.of(
                                NewUser.email("ada@chatmaps.example")
                                        .name("Ada")
                                        .role(Role.ADMIN),
                                NewUser.email("bela@chatmaps.example")
                                        .name("Bela")
                                        .birthday(LocalDate.of(1990, 2, 28)),
                                NewUser.email("cleo@chatmaps.example")
                                        .name("Cleo")
                                        .bio("Walks a lot."),
                                NewUser.email("dan@chatmaps.example")
                                        .name("Dan")
                                        .role(Role.GUEST)))
                .returning(USERS.id)
                .list(tx);

        MapId coffee = insert(
                        MAPS,
                        NewChatMap.ownerId(users.get(0))
                                .title("Coffee in Lisbon")
                                .visibility(Visibility.PUBLIC))
                .returning(MAPS.id)
                .one(tx);
        MapId walks = insert(
                        MAPS,
                        NewChatMap.ownerId(users.get(2)).title("Long walks").description("With a view."))
                .returning(MAPS.id)
                .one(tx);

        List<Long> places = insert(
                        PLACES,
                        List.of(
                                place(coffee, "Fabrica", 38.7135, -9.1421).rating(new BigDecimal("4.5")),
                                place(coffee, "Copenhagen Lab", 38.7147, -9.1462)
                                        .rating(new BigDecimal("4.0")),
                                place(coffee, "Hello, Kristof", 38.7116, -9.1508),
                                place(walks, "Cabo da Roca", 38.7804, -9.4989).rating(new BigDecimal("5.0"))))
                .returning(PLACES.id)
                .list(tx);

        List<Integer> tags = insert(TAGS, List.of(NewTag.label("espresso"), NewTag.label("quiet"), NewTag.label("sea")))
                .returning(TAGS.id)
                .list(tx);
        insert(
                        PLACE_TAGS,
                        List.of(
                                NewPlaceTag.placeId(places.get(0)).tagId(tags.get(0)),
                                NewPlaceTag.placeId(places.get(1)).tagId(tags.get(0)),
                                NewPlaceTag.placeId(places.get(1)).tagId(tags.get(1)),
                                NewPlaceTag.placeId(places.get(3)).tagId(tags.get(2))))
                .execute(tx);

        UUID room = insert(ROOMS, NewRoom.name("Where to meet").mapId(coffee))
                .returning(ROOMS.id)
                .one(tx);
        insert(ROOMS, NewRoom.name("Anything")).execute(tx);
        Long question = insert(
                        MESSAGES,
                        NewMessage.roomId(room).body("Which one has tables?").authorId(users.get(1)))
                .returning(MESSAGES.id)
                .one(tx);
        insert(
                        MESSAGES,
                        NewMessage.roomId(room)
                                .body("Copenhagen Lab, photo attached.")
                                .authorId(users.get(0))
                                .replyTo(question)
                                .attachments(new Attachments(List.of("https://chatmaps.example/1.jpg"))))
                .execute(tx);
    }

    private static NewPlace place(MapId map, String name, double latitude, double longitude) {
        return NewPlace.mapId(map)
                .name(name)
                .latitude(latitude)
                .longitude(longitude)
                .aliases(List.of());
    }
}
