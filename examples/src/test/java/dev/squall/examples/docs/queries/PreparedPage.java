package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.examples.chatmaps.schema.Role;
import dev.squall.sql.Command2;
import dev.squall.sql.Executor;
import dev.squall.sql.Query2;
import dev.squall.sql.SqlType;
import dev.squall.sql.tuple.Row2;
import java.util.List;
import java.util.Optional;

/** The code of docs/queries/prepared.md. */
final class PreparedPage {

    private PreparedPage() {}

    // tag::query
    static final Query2<String, Integer, String> BY_NAME = prepare(
            TEXT,
            INTEGER,
            (pattern, max) -> select(USERS.name)
                    .from(USERS)
                    .where(USERS.name.like(pattern))
                    .orderBy(USERS.name.asc())
                    .limit(max));

    static List<String> find(Executor db) {
        return BY_NAME.list(db, "%a", 2);
    }
    // end::query

    // tag::command
    static final Command2<Optional<String>, String> SET_BIO = prepareCommand(
            TEXT.nullable(),
            TEXT,
            (bio, email) -> update(USERS).set(USERS.bio, bio).where(USERS.email.eq(email)));

    static long write(Executor db) {
        return SET_BIO.execute(db, Optional.empty(), "cleo@chatmaps.example");
    }
    // end::command

    static long batch(Executor db) {
        // tag::batch
        long changed = SET_BIO.executeBatch(
                db,
                List.of(
                        new Row2<>(Optional.of("Draws."), "ada@chatmaps.example"),
                        new Row2<>(Optional.of("Sings."), "dan@chatmaps.example")));
        // end::batch
        return changed;
    }

    static List<String> array(Executor db) {
        // tag::array
        var byRole = prepare(
                SqlType.of(USERS.role).array(),
                roles -> select(USERS.name)
                        .from(USERS)
                        .where(USERS.role.in(roles))
                        .orderBy(USERS.name.asc()));
        List<String> names = byRole.list(db, List.of(Role.ADMIN, Role.GUEST));
        // end::array
        return names;
    }
}
