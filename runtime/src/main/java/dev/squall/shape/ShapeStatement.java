package dev.squall.shape;

import dev.squall.sql.Returning;
import dev.squall.sql.Session;
import dev.squall.sql.render.Rendered;
import dev.squall.sql.render.Renderer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of one query for a shape, in either form; what is made is kept, and safely published. */
final class ShapeStatement {

    /** Trips that take longer together cost more than a single statement takes longer; see the ADR on shape plans. */
    static final long LONG_TRIPS_NANOS = 1_000_000;

    private final Level root;
    private final @Nullable Returning<?> change;
    private @Nullable Rendered keyed;
    private @Nullable SingleTrip single;

    ShapeStatement(Level root) {
        this(root, null);
    }

    private ShapeStatement(Level root, @Nullable Returning<?> change) {
        this.root = root;
        this.change = change;
    }

    /** The statements for rows that a change returns, which stands in place of the first query. */
    static ShapeStatement after(Returning<?> change, Level root) {
        return new ShapeStatement(root, change);
    }

    Level root() {
        return root;
    }

    /** The statements as they are sent. */
    List<Rendered> sql(ReadPlan plan) {
        if (plan == ReadPlan.SINGLE_TRIP && !root.children().isEmpty()) {
            return List.of(single().statement());
        }
        List<Rendered> all = new ArrayList<>();
        all.add(keyed());
        collect(root, all);
        return List.copyOf(all);
    }

    private static void collect(Level level, List<Rendered> all) {
        for (Child child : level.children()) {
            all.add(child.statement().rendered());
            collect(child.level(), all);
        }
    }

    <S> List<S> list(Session session, Part<S> part, @Nullable ReadPlan wanted, ShapeReader.@Nullable Each<S> each)
            throws SQLException {
        if (isSingle(session, wanted)) {
            SingleSource source = new SingleSource(single(), session.query(single().statement()));
            return new ShapeReader(source).list(root, part, source.root(), each);
        }
        ShapeReader reader = new ShapeReader((child, keys) ->
                new RowCursor.Whole(session.query(child.statement().with(keys))));
        return reader.list(root, part, new RowCursor.Whole(session.query(keyed())), each);
    }

    private boolean isSingle(Session session, @Nullable ReadPlan wanted) throws SQLException {
        if (root.children().isEmpty()) {
            return false;
        }
        if (wanted != null) {
            return wanted == ReadPlan.SINGLE_TRIP;
        }
        return session.roundTripNanos() * lists(root) >= LONG_TRIPS_NANOS && single().isPossible();
    }

    private static int lists(Level level) {
        int lists = level.children().size();
        for (Child child : level.children()) {
            lists += lists(child.level());
        }
        return lists;
    }

    private Rendered keyed() {
        Rendered result = keyed;
        if (result == null) {
            result = change == null ? Renderer.render(root.root()) : change.sql();
            keyed = result;
        }
        return result;
    }

    private SingleTrip single() {
        SingleTrip result = single;
        if (result == null) {
            result = new SingleTrip(root);
            single = result;
        }
        return result;
    }
}
