package dev.squall.examples.chatmaps;

import static dev.squall.examples.chatmaps.Shapes.*;
import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.db.Database;
import dev.squall.examples.chatmaps.schema.ChatMap;
import dev.squall.examples.chatmaps.schema.ChatMapTable;
import dev.squall.examples.chatmaps.schema.NewTag;
import dev.squall.examples.chatmaps.schema.NewUser;
import dev.squall.examples.chatmaps.schema.Role;
import dev.squall.examples.chatmaps.schema.Room;
import dev.squall.examples.chatmaps.schema.RoomTable;
import dev.squall.examples.chatmaps.schema.User;
import dev.squall.examples.chatmaps.schema.UserId;
import dev.squall.examples.chatmaps.schema.Visibility;
import dev.squall.shape.ShapeQuery;
import dev.squall.sql.Query;
import dev.squall.sql.RowStatement;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Twelve questions that an application like this asks, each with the SQL that it becomes and the rows that come back. */
final class Queries {

    /** A part of a row, typed by its constructor. */
    record UserName(UserId id, String name) {}

    // tag::room-map
    /** A left join: the type says that the map may be missing. */
    record RoomMap(Room room, Optional<ChatMap> map) {}
    // end::room-map

    record MapRating(String title, long places, Optional<BigDecimal> rating) {}

    record Said(String body, Optional<String> author, Optional<String> answers) {}

    /** A statement is a value: it can be a constant, and its text is written once. */
    // tag::constant
    private static final Query<User> MEMBERS =
            selectFrom(USERS).where(USERS.role.eq(Role.MEMBER)).orderBy(USERS.name.asc());
    // end::constant

    private final Database db;
    private final PrintStream out;

    Queries(Database db, PrintStream out) {
        this.db = db;
        this.out = out;
    }

    void runAll() {
        print("1. Whole records", MEMBERS);
        print("2. Some columns, into a record of yours", names());
        print("3. A left join: Optional, never a silent null", roomsWithMaps());
        print("4. Grouped and counted", ratings());
        print("5. Users with a public map", publicMapOwners());
        print("6. Filters that may be absent", search(Optional.of("%lab%"), Optional.empty()));
        print("7. A self join: who answers what", conversation());
        print(
                "8. Insert, or leave what is there",
                insert(TAGS, List.of(NewTag.label("quiet"), NewTag.label("wifi")))
                        .onConflict(TAGS.UNIQUE_LABEL)
                        .doNothing()
                        .returning(TAGS));
        print(
                "9. Update from another table",
                update(MAPS)
                        .set(MAPS.description, USERS.name.concat("'s map"))
                        .from(USERS)
                        .where(USERS.id.eq(MAPS.ownerId).and(MAPS.description.isNull()))
                        .returning(row(MAPS.title, MAPS.description)));
        transaction();
        print("11. A nested result: maps, their places, the tags of these", mapPages());
        print("12. A tree: messages with their answers", roomPages());
    }

    // tag::map-pages
    private static ShapeQuery<ChatMapTable, MapPage> mapPages() {
        return select(MAP_PAGE)
                .where(MAPS.places.any(p -> p.rating.ge(new BigDecimal("4.5"))))
                .with(
                        MAP_PAGE.places,
                        p -> p.orderBy(PLACES.rating.desc().nullsLast()).limit(2))
                .orderBy(MAPS.title.asc());
    }
    // end::map-pages

    private static ShapeQuery<RoomTable, RoomPage> roomPages() {
        return select(ROOM_PAGE)
                .with(ROOM_PAGE.messages, messages -> messages.where(MESSAGES.replyTo.isNull()))
                .orderBy(ROOMS.name.asc());
    }

    private static Query<UserName> names() {
        return select(USERS.id, USERS.name)
                .as(UserName::new)
                .from(USERS)
                .orderBy(USERS.birthday.desc().nullsLast(), USERS.id.asc())
                .limit(3);
    }

    // tag::left-join
    private static Query<RoomMap> roomsWithMaps() {
        var map = MAPS.outer();
        return select(ROOMS, map)
                .as(RoomMap::new)
                .from(ROOMS)
                .leftJoin(map, ROOMS.mapId.eq(map.id))
                .orderBy(ROOMS.name.asc());
    }
    // end::left-join

    private static Query<MapRating> ratings() {
        return select(MAPS.title, count(), avg(PLACES.rating))
                .as(MapRating::new)
                .from(MAPS)
                .join(PLACES, PLACES.mapId.eq(MAPS.id))
                .groupBy(MAPS.id)
                .having(count().ge(1))
                .orderBy(count().desc());
    }

    private static Query<User> publicMapOwners() {
        return selectFrom(USERS)
                .where(exists(select(MAPS.id)
                        .from(MAPS)
                        .where(MAPS.ownerId.eq(USERS.id).and(MAPS.visibility.eq(Visibility.PUBLIC)))));
    }

    // tag::dynamic
    private static Query<String> search(Optional<String> name, Optional<BigDecimal> rating) {
        return select(PLACES.name)
                .from(PLACES)
                .where(ifPresent(name, PLACES.name::ilike).and(ifPresent(rating, PLACES.rating::ge)))
                .orderBy(PLACES.name.asc());
    }
    // end::dynamic

    private static Query<Said> conversation() {
        var author = USERS.outer();
        var answered = MESSAGES.as("answered").outer();
        return select(MESSAGES.body, author.name, answered.body)
                .as(Said::new)
                .from(MESSAGES)
                .leftJoin(author, author.id.eq(MESSAGES.authorId))
                .leftJoin(answered, answered.id.eq(MESSAGES.replyTo))
                .orderBy(MESSAGES.sentAt.asc(), MESSAGES.id.asc());
    }

    /** Everything inside either happens or does not; the second user is refused by the unique key on email. */
    private void transaction() {
        out.println();
        out.println("10. A transaction, a lock, and a typed error");
        try {
            // tag::transaction
            db.inTransaction(tx -> {
                selectFrom(USERS)
                        .where(USERS.email.eq("ada@chatmaps.example"))
                        .forUpdate()
                        .list(tx);
                insert(USERS, NewUser.email("ada@chatmaps.example").name("Another Ada"))
                        .execute(tx);
            });
            // end::transaction
        } catch (dev.squall.db.error.UniqueViolation e) {
            out.println("    refused by " + (e.on(USERS.UNIQUE_EMAIL) ? "USERS.UNIQUE_EMAIL" : e.toString()));
        }
    }

    private void print(String title, ShapeQuery<?, ?> query) {
        out.println();
        out.println(title);
        query.sql().forEach(statement -> out.println("    " + statement.sql()));
        for (Object row : query.list(db)) {
            out.println("      " + row);
        }
    }

    private void print(String title, RowStatement<?> statement) {
        out.println();
        out.println(title);
        out.println("    " + statement.sql().sql());
        for (Object row : statement.list(db)) {
            out.println("      " + row);
        }
    }
}
