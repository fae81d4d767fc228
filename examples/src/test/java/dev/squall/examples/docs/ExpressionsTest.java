package dev.squall.examples.docs;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.insert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.Database;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.examples.chatmaps.schema.Attachments;
import dev.squall.examples.chatmaps.schema.MapId;
import dev.squall.examples.chatmaps.schema.NewChatMap;
import dev.squall.examples.chatmaps.schema.NewMessage;
import dev.squall.examples.chatmaps.schema.NewPlace;
import dev.squall.examples.chatmaps.schema.NewRoom;
import dev.squall.examples.chatmaps.schema.NewTag;
import dev.squall.examples.chatmaps.schema.NewUser;
import dev.squall.examples.chatmaps.schema.UserId;
import dev.squall.migrate.Migrator;
import dev.squall.sql.Executor;
import dev.squall.sql.Query;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages of docs/expressions show, after each query, the SQL that it becomes and the rows that PostgreSQL gives; both
 * are compared with what happens here. {@code -Dgolden.update=true} rewrites them.
 */
class ExpressionsTest {

    private static final Path PAGES = Path.of(System.getProperty("squall.root"), "docs", "expressions");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(Expressions\\.java#(\\S+) -->\n```java\n.*?```\n\n)```sql\n.*?```\n\n```text\n.*?```\n", Pattern.DOTALL);

    @Test
    void theSqlAndTheRowsAreThoseOfThePages() throws IOException {
        List<String> shown = new ArrayList<>();
        try (EmbeddedDatabase postgres = EmbeddedDatabase.builder().start();
                Database db = Database.of(postgres.config())) {
            Migrator.of(postgres.config()).migrate();
            fill(db);
            for (Path page : pages()) {
                String text = Files.readString(page);
                String expected = EXAMPLE.matcher(text).replaceAll(example -> {
                    shown.add(example.group(2));
                    return rewritten(example, db);
                });
                if (Boolean.getBoolean("golden.update")) {
                    Files.writeString(page, expected);
                } else {
                    assertThat(text).as("%s", page.getFileName()).isEqualTo(expected);
                }
            }
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Expressions.byTag().keySet());
    }

    private static String rewritten(MatchResult example, Database db) {
        Query<?> query = Expressions.byTag().get(example.group(2)).get();
        String rows = query.list(db).stream().map(row -> row + "\n").collect(Collectors.joining());
        return Matcher.quoteReplacement(
                example.group(1) + "```sql\n" + query.sql().sql() + "\n```\n\n```text\n" + rows + "```\n");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    private static void fill(Executor db) {
        UserId ada = insert(USERS, NewUser.email("ada@chatmaps.example").name("Ada"))
                .returning(USERS.id)
                .one(db);
        insert(
                        USERS,
                        NewUser.email("bela@chatmaps.example")
                                .name("Bela")
                                .birthday(LocalDate.of(1990, 2, 28))
                                .createdAt(Instant.parse("2024-02-29T12:30:00Z")))
                .execute(db);
        insert(USERS, NewUser.email("cleo@chatmaps.example").name("Cleo").bio("Walks a lot."))
                .execute(db);
        insert(USERS, NewUser.email("dan@chatmaps.example").name("Dan")).execute(db);
        MapId coffee = map(db, ada, "Coffee in Lisbon");
        MapId walks = map(db, ada, "Long walks");
        insert(PLACES, place(coffee, "Fabrica", 38.7135, -9.1421).rating(new BigDecimal("4.5")))
                .execute(db);
        insert(PLACES, place(coffee, "Copenhagen Lab", 38.7147, -9.1462).rating(new BigDecimal("4.0")))
                .execute(db);
        insert(PLACES, place(coffee, "Hello, Kristof", 38.7116, -9.1508)).execute(db);
        insert(PLACES, place(walks, "Cabo da Roca", 38.7804, -9.4989).rating(new BigDecimal("5.0")))
                .execute(db);
        insert(TAGS, List.of(NewTag.label("espresso"), NewTag.label("sea"))).execute(db);
        UUID room =
                insert(ROOMS, NewRoom.name("Where to meet")).returning(ROOMS.id).one(db);
        insert(MESSAGES, NewMessage.roomId(room).body("Which one has tables?")).execute(db);
        insert(
                        MESSAGES,
                        NewMessage.roomId(room)
                                .body("Copenhagen Lab, photo attached.")
                                .attachments(new Attachments(List.of("https://chatmaps.example/1.jpg"))))
                .execute(db);
    }

    private static MapId map(Executor db, UserId owner, String title) {
        return insert(MAPS, NewChatMap.ownerId(owner).title(title))
                .returning(MAPS.id)
                .one(db);
    }

    private static NewPlace place(MapId map, String name, double latitude, double longitude) {
        return NewPlace.mapId(map)
                .name(name)
                .latitude(latitude)
                .longitude(longitude)
                .aliases(name.endsWith("Lab") ? List.of("Lab", "Cafe") : List.of());
    }
}
