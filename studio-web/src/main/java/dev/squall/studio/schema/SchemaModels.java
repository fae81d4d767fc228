package dev.squall.studio.schema;

import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.schema.Schema;
import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.data.ReadLane;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The models of schemas, each read once for a catalog: reading one takes thirty statements.
 *
 * <p>The catalog is made anew when a definition changes, so what is kept here is as old as that. Safe for use by several
 * threads: one reads, the others wait for it, without a connection in their hands.
 */
final class SchemaModels {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final ReadLane lane;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    private record Known(Catalog catalog, Map<String, Schema> schemas) {}

    SchemaModels(ReadLane lane) {
        this.lane = lane;
    }

    /** The model of a schema as it was when the catalog was read. */
    Schema of(Catalog catalog, String name) throws SQLException {
        Known now = known.get();
        if (now == null || now.catalog != catalog) {
            now = new Known(catalog, new ConcurrentHashMap<>());
            known.set(now);
        }
        Schema schema = now.schemas.get(name);
        return schema == null ? read(now, name) : schema;
    }

    private Schema read(Known now, String name) throws SQLException {
        reading.lock();
        try {
            Schema schema = now.schemas.get(name);
            if (schema == null) {
                schema = lane.read(
                        TIMEOUT,
                        reader -> reader.using(
                                connection -> CatalogReader.schema(connection, CatalogFilter.schemas(Set.of(name)))));
                now.schemas.put(name, schema);
            }
            return schema;
        } finally {
            reading.unlock();
        }
    }
}
