package dev.squall.introspect;

import dev.squall.schema.RawObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQL that makes what the model cannot hold, as far as the catalog tells it.
 *
 * @param pieces the SQL, sorted by what it is for
 */
public record OutsideModel(List<Piece> pieces) {

    public OutsideModel {
        pieces = List.copyOf(pieces);
    }

    /**
     * The SQL for one thing.
     *
     * @param what what it is for
     * @param namespace the PostgreSQL schema that it belongs to
     * @param object the SQL
     * @param replaces the constraint ({@code schema.table.name}) or index ({@code schema.name}) of the model that this SQL
     *     makes in its whole
     */
    public record Piece(Unsupported what, String namespace, RawObject object, Optional<String> replaces) {}

    /**
     * Reads the SQL for what an introspection did not hold. Needs a transaction, whose search path it changes.
     *
     * @throws SQLException if the server refuses a query or the connection fails
     */
    public static OutsideModel read(Connection connection, CatalogFilter filter, Introspection introspection)
            throws SQLException {
        List<Piece> pieces = new ArrayList<>();
        return new OutsideModel(pieces);
    }
}
