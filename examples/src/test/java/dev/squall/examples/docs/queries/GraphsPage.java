package dev.squall.examples.docs.queries;

import static dev.squall.examples.chatmaps.schema.Tables.*;
import static dev.squall.examples.docs.queries.Shapes.*;
import static dev.squall.sql.Sql.*;

import dev.squall.annotation.Depth;
import dev.squall.annotation.Shape;
import dev.squall.annotation.Write;
import dev.squall.db.Transaction;
import dev.squall.examples.chatmaps.schema.ChatMap;
import dev.squall.examples.chatmaps.schema.MapId;
import dev.squall.examples.chatmaps.schema.Message;
import dev.squall.examples.chatmaps.schema.Place;
import dev.squall.examples.chatmaps.schema.Tag;
import dev.squall.examples.chatmaps.schema.User;
import dev.squall.examples.chatmaps.schema.UserId;
import dev.squall.graph.GraphChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The code of docs/queries/graphs.md. */
final class GraphsPage {

    private GraphsPage() {}

    // tag::shapes
    @Shape(value = ChatMap.class, write = Write.ROOT)
    record MapDraft(Optional<MapId> id, String title, Owner owner, List<Pin> places) {}

    @Shape(value = Place.class, write = Write.PART)
    record Pin(
            Optional<Long> id, String name, double latitude, double longitude, List<String> aliases, List<Tag> tags) {}

    @Shape(User.class)
    record Owner(UserId id, String name) {}
    // end::shapes

    // tag::insert
    static GraphChange<MapDraft> draw(Owner ada, Tag quiet) {
        MapDraft map = new MapDraft(
                Optional.empty(),
                "Tea in Porto",
                ada,
                List.of(
                        new Pin(Optional.empty(), "Rota do Cha", 41.1487, -8.6209, List.of(), List.of(quiet)),
                        new Pin(Optional.empty(), "Casa de Cha", 41.2026, -8.7155, List.of("Boa Nova"), List.of())));
        return insertGraph(MAP_DRAFT, map);
    }
    // end::insert

    static Owner ada(Transaction tx) {
        return select(OWNER).where(USERS.name.eq("Ada")).one(tx);
    }

    static Tag tag(Transaction tx, String label) {
        return selectFrom(TAGS).where(TAGS.label.eq(label)).one(tx);
    }

    static MapDraft drawn(Transaction tx) {
        return draw(ada(tx), tag(tx, "quiet")).one(tx);
    }

    // tag::save
    static GraphChange<MapDraft> change(MapDraft before, Tag sea) {
        Pin first = before.places().get(0);
        Pin second = before.places().get(1);
        Pin changed = new Pin(second.id(), "Boa Nova", 41.2026, -8.7155, List.of(), List.of(sea));
        Pin added = new Pin(Optional.empty(), first.name(), 41.1466, -8.6111, List.of(), List.of());
        return saveGraph(
                MAP_DRAFT, before, new MapDraft(before.id(), before.title(), before.owner(), List.of(changed, added)));
    }
    // end::save

    // tag::tree
    @Shape(value = Message.class, write = Write.ROOT)
    record Talk(
            Optional<Long> id,
            UUID roomId,
            String body,
            @Depth(3) List<Talk> answers) {}

    static GraphChange<Talk> talk(UUID room) {
        Talk no = new Talk(Optional.empty(), room, "No.", List.of());
        Talk yes = new Talk(Optional.empty(), room, "Yes, at five.", List.of(no));
        return insertGraph(TALK, new Talk(Optional.empty(), room, "Is it open?", List.of(yes, no)));
    }
    // end::tree

    static List<String> talks(Transaction tx) {
        UUID room = select(ROOMS.id).from(ROOMS).limit(1).one(tx);
        List<String> bodies = new ArrayList<>();
        collect(talk(room).one(tx), "", bodies);
        return bodies;
    }

    private static void collect(Talk talk, String indent, List<String> lines) {
        lines.add(indent + talk.body());
        talk.answers().forEach(answer -> collect(answer, indent + "  ", lines));
    }
}
