package dev.squall.introspect;

import dev.squall.schema.Schema;
import java.util.List;

/**
 * What a database has.
 *
 * <p>Its expressions (defaults, checks, predicates) are spelled by PostgreSQL, so that one introspection is compared with
 * another one, never with a schema that was read from sources.
 *
 * @param schema everything that the model can hold
 * @param unsupported everything else, sorted
 */
public record Introspection(Schema schema, List<Unsupported> unsupported) {

    public Introspection {
        unsupported = unsupported.stream().sorted().distinct().toList();
    }
}
