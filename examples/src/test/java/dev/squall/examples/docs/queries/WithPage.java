package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.sql.Query;
import dev.squall.sql.RowStatement;
import dev.squall.sql.tuple.Row2;

/** The code of docs/queries/with.md. */
final class WithPage {

    private WithPage() {}

    static Query<String> plain() {
        // tag::plain
        var rated = with("rated", select(PLACES.mapId, PLACES.name).from(PLACES).where(PLACES.rating.isNotNull()));
        Query<String> lines = select(MAPS.title.concat(": ").concat(rated.column(PLACES.name)))
                .from(rated)
                .join(MAPS, MAPS.id.eq(rated.column(PLACES.mapId)));
        // end::plain
        return lines;
    }

    static RowStatement<String> change() {
        // tag::change
        var gone = with("gone", deleteFrom(TAGS).where(TAGS.label.eq("sea")).returning(TAGS.label));
        RowStatement<String> kept = insert(
                        TAGS,
                        TAGS.label,
                        select(gone.column(TAGS.label).concat(" (old)")).from(gone))
                .returning(TAGS.label);
        // end::change
        return kept;
    }

    static Query<Row2<Long, String>> recursive() {
        // tag::recursive
        var answer = MESSAGES.as("answer");
        var thread = withRecursive(
                        "thread",
                        select(MESSAGES.id, MESSAGES.body).from(MESSAGES).where(MESSAGES.replyTo.isNull()),
                        t -> select(answer.id, answer.body)
                                .from(answer)
                                .join(t, answer.replyTo.eq(t.column(MESSAGES.id))))
                .searchDepthFirst(MESSAGES.id)
                .cycle(MESSAGES.id);
        Query<Row2<Long, String>> conversation =
                select().from(thread).where(thread.isCycle().not()).orderBy(thread.searchOrder());
        // end::recursive
        return conversation;
    }
}
