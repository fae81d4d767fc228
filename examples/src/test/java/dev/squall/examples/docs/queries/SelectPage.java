package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.examples.chatmaps.schema.Place;
import dev.squall.examples.chatmaps.schema.Role;
import dev.squall.examples.chatmaps.schema.User;
import dev.squall.sql.Query;
import dev.squall.sql.tuple.Row2;
import dev.squall.sql.tuple.Row3;
import java.math.BigDecimal;
import java.util.Optional;

/** The code of docs/queries/select.md. */
final class SelectPage {

    private SelectPage() {}

    static Query<Place> records() {
        // tag::records
        Query<Place> best = selectFrom(PLACES).where(PLACES.rating.ge(new BigDecimal("4.5")));
        // end::records
        return best;
    }

    // tag::columns
    record Named(String name, Role role) {}

    static Query<Named> columns() {
        return select(USERS.name, USERS.role)
                .as(Named::new)
                .from(USERS)
                .orderBy(USERS.role.asc(), USERS.name.desc())
                .limit(3);
    }
    // end::columns

    static Query<Row2<String, Optional<String>>> tuples() {
        // tag::tuples
        Query<Row2<String, Optional<String>>> bios =
                select(USERS.name, USERS.bio).from(USERS).where(USERS.name.startsWith("C"));
        // end::tuples
        return bios;
    }

    static Query<Row2<Long, String>> distinctOn() {
        // tag::distinct-on
        Query<Row2<Long, String>> bestOfEachMap = select(PLACES.id, PLACES.name)
                .distinctOn(PLACES.mapId)
                .from(PLACES)
                .orderBy(PLACES.mapId.asc(), PLACES.rating.desc().nullsLast());
        // end::distinct-on
        return bestOfEachMap;
    }

    static Query<Row3<Optional<Role>, Long, Integer>> groupings() {
        // tag::rollup
        Query<Row3<Optional<Role>, Long, Integer>> perRole = select(nullable(USERS.role), count(), grouping(USERS.role))
                .from(USERS)
                .groupBy(rollup(USERS.role))
                .orderBy(USERS.role.asc());
        // end::rollup
        return perRole;
    }

    static Query<String> ties() {
        // tag::ties
        Query<String> first = select(USERS.name)
                .from(USERS)
                .orderBy(USERS.role.asc())
                .limit(2)
                .withTies();
        // end::ties
        return first;
    }

    static Query<User> locked() {
        // tag::lock
        Query<User> next = selectFrom(USERS)
                .where(USERS.role.eq(Role.GUEST))
                .limit(1)
                .forUpdate(lock -> lock.of(USERS).skipLocked());
        // end::lock
        return next;
    }

    static Query<String> fragment() {
        // tag::fragment
        Query<String> padded = select(
                        sql("lpad({}, {})", PLACES.name, value(20)).asText().coalesce(""))
                .from(PLACES)
                .limit(1);
        // end::fragment
        return padded;
    }
}
