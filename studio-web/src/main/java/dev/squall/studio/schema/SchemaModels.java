package dev.squall.studio.schema;

import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.schema.Schema;
import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.data.Reader;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The models of schemas, each read once for a catalog: reading one takes thirty statements.
 *
 * <p>The catalog is made anew when a definition changes, so what is kept here is as old as that. Safe for use by several
 * threads: at worst two of them read the same schema.
 */
final class SchemaModels {
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    private record Known(Catalog catalog, Map<String, Schema> schemas) {}

    /** The model of a schema as it was when the catalog was read. */
    Schema of(Catalog catalog, String name, Reader reader) throws SQLException {
        Known now = known.get();
        if (now == null || now.catalog != catalog) {
            now = new Known(catalog, new ConcurrentHashMap<>());
            known.set(now);
        }
        Schema schema = now.schemas.get(name);
        if (schema == null) {
            schema = reader.using(connection -> CatalogReader.read(connection, CatalogFilter.schemas(Set.of(name))))
                    .schema();
            now.schemas.put(name, schema);
        }
        return schema;
    }
}
