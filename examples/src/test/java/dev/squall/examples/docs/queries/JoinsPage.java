package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.sql.Query;
import dev.squall.sql.tuple.Row2;
import java.util.List;
import java.util.Optional;

/** The code of docs/queries/joins.md. */
final class JoinsPage {

    private JoinsPage() {}

    static Query<Row2<String, String>> inner() {
        // tag::inner
        Query<Row2<String, String>> owners =
                select(MAPS.title, USERS.name).from(MAPS).join(USERS, USERS.id.eq(MAPS.ownerId));
        // end::inner
        return owners;
    }

    // tag::left
    record UserMap(String name, Optional<String> title) {}

    static Query<UserMap> left() {
        var map = MAPS.outer();
        return select(USERS.name, map.title)
                .as(UserMap::new)
                .from(USERS)
                .leftJoin(map, map.ownerId.eq(USERS.id))
                .orderBy(USERS.name.asc());
    }
    // end::left

    static Query<Row2<String, String>> self() {
        // tag::self
        var answer = MESSAGES.as("answer");
        Query<Row2<String, String>> answers =
                select(MESSAGES.body, answer.body).from(MESSAGES).join(answer, answer.replyTo.eq(MESSAGES.id));
        // end::self
        return answers;
    }

    static Query<Row2<String, Optional<Long>>> derived() {
        // tag::derived
        var n = count().as("n");
        var perMap = select(PLACES.mapId, n).from(PLACES).groupBy(PLACES.mapId).asTable("per_map");
        var maybe = perMap.outer();
        Query<Row2<String, Optional<Long>>> sizes = select(MAPS.title, maybe.column(n))
                .from(MAPS)
                .leftJoin(maybe, MAPS.id.eq(maybe.column(PLACES.mapId)))
                .orderBy(MAPS.title.asc());
        // end::derived
        return sizes;
    }

    static Query<Row2<String, String>> lateral() {
        // tag::lateral
        var best = select(PLACES.name)
                .from(PLACES)
                .where(PLACES.mapId.eq(MAPS.id))
                .orderBy(PLACES.rating.desc().nullsLast())
                .limit(2)
                .asTable("best")
                .lateral();
        Query<Row2<String, String>> top =
                select(MAPS.title, best.column(PLACES.name)).from(MAPS).crossJoin(best);
        // end::lateral
        return top;
    }

    static Query<Row2<String, Long>> view() {
        // tag::view
        Query<Row2<String, Long>> lively = select(MAPS.title, MAP_ACTIVITY.messages)
                .from(MAP_ACTIVITY)
                .join(MAPS, MAPS.id.eq(MAP_ACTIVITY.mapId))
                .where(MAP_ACTIVITY.messages.gt(1L));
        // end::view
        return lively;
    }

    static Query<Row2<String, Integer>> valuesList() {
        // tag::values
        var wanted = values("wanted", TEXT, INTEGER, List.of(new Row2<>("Ada", 1), new Row2<>("Dan", 2)));
        Query<Row2<String, Integer>> ranked = select(USERS.email, wanted.v2())
                .from(USERS)
                .join(wanted, USERS.name.eq(wanted.v1()))
                .orderBy(wanted.v2().asc());
        // end::values
        return ranked;
    }

    static Query<Integer> series() {
        // tag::series
        var n = generateSeries("n", value(1), value(3));
        Query<Integer> numbers = select(n.column("value", INTEGER)).from(n);
        // end::series
        return numbers;
    }

    static Query<Integer> function() {
        // tag::function
        var people = tableFunction(
                        "p",
                        "jsonb_to_recordset",
                        sql("'[{\"age\": 30}]'::jsonb").asText())
                .named("age", INTEGER);
        Query<Integer> ages = select(people.column("age", INTEGER)).from(people);
        // end::function
        return ages;
    }
}
