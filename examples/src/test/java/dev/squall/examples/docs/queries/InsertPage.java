package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.examples.chatmaps.schema.NewTag;
import dev.squall.examples.chatmaps.schema.NewUser;
import dev.squall.examples.chatmaps.schema.Role;
import dev.squall.sql.RowStatement;
import dev.squall.sql.Statement;
import dev.squall.sql.tuple.Row2;
import java.util.List;

/** The code of docs/queries/insert.md. */
final class InsertPage {

    private InsertPage() {}

    static RowStatement<Role> one() {
        // tag::one
        RowStatement<Role> added =
                insert(USERS, NewUser.email("eve@chatmaps.example").name("Eve")).returning(USERS.role);
        // end::one
        return added;
    }

    static Statement many() {
        // tag::many
        Statement added = insert(TAGS, List.of(NewTag.label("wifi"), NewTag.label("view"), NewTag.label("late")));
        // end::many
        return added;
    }

    static RowStatement<String> fromSelect() {
        // tag::select
        RowStatement<String> labels =
                insert(TAGS, TAGS.label, select(MAPS.title.lower()).from(MAPS)).returning(TAGS.label);
        // end::select
        return labels;
    }

    static Statement overriding() {
        // tag::overriding
        Statement restored = insert(TAGS, row(TAGS.id, TAGS.label), select(value(77), value("restored")))
                .overridingSystemValue();
        // end::overriding
        return restored;
    }

    static RowStatement<Row2<String, Boolean>> upsert() {
        // tag::upsert
        RowStatement<Row2<String, Boolean>> saved = insert(TAGS, List.of(NewTag.label("quiet"), NewTag.label("wifi")))
                .onConflict(TAGS.UNIQUE_LABEL)
                .doUpdate(s -> s.setExcluded(TAGS.label))
                .returning(old -> row(TAGS.label, old.isMissing()));
        // end::upsert
        return saved;
    }

    static Statement columns() {
        // tag::columns
        Statement kept = insert(TAGS, NewTag.label("quiet"))
                .onConflictColumns(TAGS.label)
                .doNothing();
        // end::columns
        return kept;
    }
}
