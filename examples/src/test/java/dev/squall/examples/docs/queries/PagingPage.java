package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.examples.chatmaps.schema.NewTag;
import dev.squall.sql.Copy;
import dev.squall.sql.Cursor;
import dev.squall.sql.Executor;
import dev.squall.sql.Keyset;
import dev.squall.sql.Page;
import dev.squall.sql.Query;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The code of docs/queries/paging.md. */
final class PagingPage {

    private PagingPage() {}

    // tag::keyset
    static final Keyset<String> BEST_PLACES =
            select(PLACES.name).from(PLACES).keyset(PLACES.rating.desc().nullsLast(), PLACES.id.asc());

    static List<String> secondPage(Executor db) {
        Page<String> first = BEST_PLACES.first(db, 3);
        String forTheClient = first.next().orElseThrow().toText();
        return BEST_PLACES.after(Cursor.parse(forTheClient), db, 3).rows();
    }
    // end::keyset

    static String counts(Executor db) {
        // tag::count
        Query<String> unrated = select(PLACES.name).from(PLACES).where(PLACES.rating.isNull());
        long rows = unrated.count(db);
        boolean any = unrated.exists(db);
        // end::count
        return rows + " " + any;
    }

    static String explain(Executor db) {
        // tag::explain
        String plan = selectFrom(USERS).explain(db, e -> e.analyze().buffers());
        // end::explain
        return plan;
    }

    static List<String> comment(Executor db) {
        // tag::comment
        Executor traced = db.comment("route", "/maps").comment("action", "list");
        List<String> titles = select(MAPS.title).from(MAPS).list(traced);
        // end::comment
        return titles;
    }

    static String copy(Executor db) throws IOException {
        // tag::copy
        long added = Copy.in(
                db,
                TAGS,
                IntStream.range(0, 1000).mapToObj(i -> NewTag.label("tag " + i)).iterator());
        var csv = new ByteArrayOutputStream();
        Copy.csv(db, select(USERS.name, USERS.bio).from(USERS).orderBy(USERS.name.asc()), csv);
        // end::copy
        return added + "\n" + csv;
    }
}
