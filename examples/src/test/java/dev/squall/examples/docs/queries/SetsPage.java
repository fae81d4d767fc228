package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.sql.Query;

/** The code of docs/queries/sets.md. */
final class SetsPage {

    private SetsPage() {}

    static Query<String> union() {
        // tag::union
        Query<String> names = select(USERS.name)
                .from(USERS)
                .where(USERS.birthday.isNotNull())
                .union(select(PLACES.name)
                        .from(PLACES)
                        .orderBy(PLACES.rating.desc().nullsLast())
                        .limit(1))
                .orderBy(USERS.name.desc());
        // end::union
        return names;
    }

    static Query<String> except() {
        // tag::except
        Query<String> silent = select(USERS.name)
                .from(USERS)
                .except(select(USERS.name).from(USERS).join(MESSAGES, MESSAGES.authorId.eq(USERS.id)))
                .orderBy(USERS.name.asc());
        // end::except
        return silent;
    }
}
