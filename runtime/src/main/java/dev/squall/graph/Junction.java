package dev.squall.graph;

import dev.squall.sql.Column;
import dev.squall.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a junction table: one for each row that is linked. The linked rows themselves are not written.
 *
 * @param <TBL> the junction
 * @param <E> what a linked row is read as
 */
public final class Junction<TBL extends Table<TBL, ?>, E> extends Graph<TBL, E> {

    private final List<GraphColumn<E, ?>> far = new ArrayList<>();

    /** A junction; {@link #to} must follow. */
    public Junction(TBL table) {
        super(table);
    }

    /** Adds a column of the junction, and the component of the linked row that it refers to. */
    public <T> Junction<TBL, E> to(Column<TBL, T> column, Function<? super E, ? extends @Nullable T> component) {
        far.add(column(column, component));
        return this;
    }

    /** Ends the junction: a linked row must have a key, and stay as it is. */
    public Junction<TBL, E> linked() {
        refer(row -> row, List.copyOf(far));
        return this;
    }

    @Override
    protected E record(E given, Stored<E> row) {
        return given;
    }
}
