package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.sql.Sql.*;

import dev.squall.examples.chatmaps.schema.Role;
import dev.squall.sql.RowStatement;
import dev.squall.sql.Statement;
import dev.squall.sql.tuple.Row2;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The code of docs/queries/changes.md. */
final class ChangesPage {

    private ChangesPage() {}

    static RowStatement<Row2<Role, Role>> plain() {
        // tag::update
        RowStatement<Row2<Role, Role>> promoted = update(USERS)
                .set(USERS.role, Role.MEMBER)
                .setNull(USERS.bio)
                .where(USERS.name.eq("Dan"))
                .returning(old -> row(old.column(USERS.role), USERS.role));
        // end::update
        return promoted;
    }

    static RowStatement<Row2<String, Optional<String>>> updateFrom() {
        // tag::update-from
        RowStatement<Row2<String, Optional<String>>> described = update(MAPS)
                .set(MAPS.description, USERS.name.concat("'s map"))
                .from(USERS)
                .where(USERS.id.eq(MAPS.ownerId).and(MAPS.description.isNull()))
                .returning(row(MAPS.title, MAPS.description));
        // end::update-from
        return described;
    }

    // tag::each
    record Rated(long place, BigDecimal stars) {}

    static Statement each(List<Rated> ratings) {
        return update(PLACES).each(ratings, r -> r.key(PLACES.id, Rated::place).set(PLACES.rating, Rated::stars));
    }
    // end::each

    static RowStatement<String> delete() {
        // tag::delete
        RowStatement<String> gone = deleteFrom(PLACES)
                .using(MAPS)
                .where(PLACES.mapId.eq(MAPS.id).and(MAPS.title.eq("Long walks")))
                .returning(PLACES.name);
        // end::delete
        return gone;
    }

    static RowStatement<Row2<String, String>> merge() {
        // tag::merge
        var given = values("given", TEXT, List.of("quiet", "wifi"));
        RowStatement<Row2<String, String>> synced = mergeInto(TAGS)
                .using(given, TAGS.label.eq(given.v1()))
                .whenMatched()
                .doNothing()
                .whenNotMatched()
                .insert(i -> i.set(TAGS.label, given.v1()))
                .whenNotMatchedBySource(TAGS.label.eq("sea"))
                .delete()
                .returning(row(mergeAction(), TAGS.label));
        // end::merge
        return synced;
    }
}
