package behavior;

import static behavior.Tables.DOCS;
import static behavior.Tables.NOTES;
import static dev.squall.sql.Sql.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.Database;
import dev.squall.sql.Command2;
import dev.squall.sql.Copy;
import dev.squall.sql.Returning;
import dev.squall.sql.StaleRow;
import dev.squall.sql.Update;
import dev.squall.sql.tuple.Row2;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Rows that count their changes, know when they changed, hide columns and make their ids in the program. */
public final class Program implements Consumer<Database> {

    private static final Instant LONG_AGO = Instant.parse("2001-02-03T04:05:06Z");

    @Override
    public void accept(Database db) {
        versions(db);
        everyKindOfChange(db);
        batches(db);
        hidden(db);
        clientDefaults(db);
    }

    private static Doc created(Database db, String title) {
        return insert(DOCS, NewDoc.title(title).secret("s").changedAt(LONG_AGO)).returning(DOCS).one(db);
    }

    private static Doc find(Database db, Doc doc) {
        return selectFrom(DOCS).where(DOCS.id.eq(doc.id())).one(db);
    }

    private static void versions(Database db) {
        Doc doc = created(db, "versions");
        assertThat(doc.version()).isZero();
        // tag::version
        Update<DocTable> rename = update(DOCS)
                .set(DOCS.title, "renamed")
                .where(DOCS.id.eq(doc.id()))
                .ifVersion(DOCS.version, doc.version());
        // end::version
        assertThat(rename.sql().sql())
                .isEqualTo("update behavior.docs set title = ?, version = version + 1, changed_at = clock_timestamp()"
                        + " where id = ? and version = ?");
        assertThat(rename.execute(db)).isEqualTo(1);
        assertThat(find(db, doc).version()).isEqualTo(1);
        assertThat(find(db, doc).changedAt()).isAfter(LONG_AGO);

        assertThatThrownBy(() -> rename.execute(db))
                .isInstanceOf(StaleRow.class)
                .hasMessageStartingWith("No row has the version that was read: changed or deleted meanwhile.")
                .hasMessageNotContaining("renamed");
        Returning<Integer> returning = rename.returning(DOCS.version);
        assertThatThrownBy(() -> returning.one(db)).isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> returning.optional(db)).isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> returning.list(db)).isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> returning.stream(db)).isInstanceOf(StaleRow.class);
        assertThatThrownBy(() -> deleteFrom(DOCS).where(DOCS.id.eq(doc.id())).ifVersion(DOCS.version, 0).execute(db))
                .isInstanceOf(StaleRow.class);
        assertThat(update(DOCS).set(DOCS.title, "x").where(DOCS.id.eq(doc.id())).ifVersion(DOCS.version, 1)
                        .returning(DOCS.version).one(db))
                .isEqualTo(2);
        assertThat(deleteFrom(DOCS).everyRow().ifVersion(DOCS.version, 2).execute(db)).isEqualTo(1);
    }

    private static void everyKindOfChange(Database db) {
        Doc doc = created(db, "every kind");
        update(DOCS).set(DOCS.title, "own").set(DOCS.version, 7).set(DOCS.changedAt, LONG_AGO).everyRow().execute(db);
        assertThat(find(db, doc)).isEqualTo(new Doc(doc.id(), "own", Optional.empty(), null, 7, LONG_AGO));

        insert(DOCS, NewDoc.title("own").secret("t"))
                .onConflict(DOCS.UNIQUE_TITLE)
                .doUpdate(s -> s.setExcluded(DOCS.secret))
                .execute(db);
        assertThat(find(db, doc).version()).isEqualTo(8);
        assertThat(find(db, doc).changedAt()).isAfter(LONG_AGO);

        long note = insert(NOTES, NewNote.changedBy("me")).returning(NOTES.id).one(db);
        mergeInto(DOCS)
                .using(NOTES, DOCS.title.eq("own"))
                .whenMatched()
                .update(s -> s.set(DOCS.secret, "u"))
                .execute(db);
        assertThat(find(db, doc).version()).isEqualTo(9);
        DocTable d = DOCS.as("d");
        update(d).set(d.title, "aliased").from(NOTES).where(d.id.eq(doc.id())).execute(db);
        assertThat(find(db, doc).version()).isEqualTo(10);
        update(NOTES).set(NOTES.doc, doc.id()).where(NOTES.id.eq(note)).execute(db);
        assertThat(selectFrom(NOTES).one(db))
                .isEqualTo(new Note(Optional.empty(), note, Optional.of(doc.id()), "a ? b", (short) 1));
    }

    private static void batches(Database db) {
        List<Doc> docs = List.of(created(db, "one"), created(db, "two"));
        update(DOCS)
                .each(docs, p -> p.key(DOCS.id, Doc::id)
                        .ifVersion(DOCS.version, Doc::version)
                        .set(DOCS.secret, Doc::title))
                .execute(db);
        assertThat(find(db, docs.get(0)).version()).isEqualTo(1);
        assertThatThrownBy(() -> update(DOCS)
                        .each(docs, p -> p.key(DOCS.id, Doc::id)
                                .ifVersion(DOCS.version, Doc::version)
                                .set(DOCS.secret, Doc::title))
                        .execute(db))
                .isInstanceOf(StaleRow.class)
                .hasMessageStartingWith("2 of 2 rows do not have the version");
        Command2<String, UUID> rename = prepareCommand(TEXT, UUID, (title, id) -> update(DOCS)
                .set(DOCS.secret, title)
                .where(DOCS.id.eq(id))
                .ifVersion(DOCS.version, 1));
        rename.executeBatch(db, List.of(new Row2<>("a", docs.get(0).id()), new Row2<>("b", docs.get(1).id())));
        assertThat(find(db, docs.get(1)).version()).isEqualTo(2);
        assertThatThrownBy(() -> rename.executeBatch(db, List.of(new Row2<>("a", docs.get(0).id()))))
                .isInstanceOf(StaleRow.class);
    }

    private static void hidden(Database db) {
        Doc doc = created(db, "hidden");
        assertThat(selectFrom(DOCS).sql().sql())
                .isEqualTo("select id, title, version, changed_at from behavior.docs");
        assertThat(doc.secret()).isEmpty();
        // tag::hidden
        String secret = select(DOCS.secret).from(DOCS).where(DOCS.id.eq(doc.id())).one(db);
        // end::hidden
        assertThat(secret).isEqualTo("s");
        long note = insert(NOTES, NewNote.changedBy("h").draft("d").doc(doc.id())).returning(NOTES.id).one(db);
        DocTable.Outer outer = DOCS.outer();
        NoteTable.Outer notes = NOTES.outer();
        Row2<Note, Optional<Doc>> pair = select(NOTES, outer)
                .from(NOTES)
                .leftJoin(outer, outer.id.eq(NOTES.doc))
                .where(NOTES.id.eq(note))
                .one(db);
        assertThat(pair.v1().draft()).isEmpty();
        assertThat(pair.v2()).contains(doc);
        assertThat(select(notes).from(DOCS).leftJoin(notes, notes.id.eq(-1L)).where(DOCS.id.eq(doc.id())).one(db))
                .isEmpty();
        assertThat(select(NOTES.draft).from(NOTES).where(NOTES.id.eq(note)).one(db)).contains("d");
    }

    private static void clientDefaults(Database db) {
        UUID own = new UUID(0, 1);
        insert(DOCS, row("c1").id(own)).execute(db);
        List<UUID> ids = insert(DOCS, List.of(row("c2"), row("c3"))).returning(DOCS.id).list(db);
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(own);
        assertThat(Copy.in(db, DOCS, List.of(row("c4"), row("c5")).iterator())).isEqualTo(2);
        assertThat(select(DOCS.id).from(DOCS).where(DOCS.title.like("c_")).list(db))
                .hasSize(5)
                .doesNotHaveDuplicates()
                .contains(own);
    }

    private static NewDoc row(String title) {
        return NewDoc.title(title).secret("s");
    }
}
