package dev.squall.studio.record;

import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.Sql;
import dev.squall.studio.http.NotFound;
import java.util.ArrayList;
import java.util.List;

/**
 * Which record is meant.
 *
 * @param relation a relation with a key
 * @param key the values of its key as PostgreSQL text
 */
public record RecordAddress(Relation relation, List<String> key) {

    /** Checks that the values are as many as the key has columns. */
    public RecordAddress {
        key = List.copyOf(key);
        if (!relation.hasKey()) {
            throw new NotFound("The records of " + relation.name() + " have no address, as it has no unique key.");
        }
        if (key.size() != relation.key().size()) {
            throw new NotFound("A record of " + relation.name() + " is addressed by "
                    + relation.key().stream().map(Column::name).toList()
                    + "; the address has another number of values.");
        }
    }

    Sql condition() {
        List<Sql> conditions = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            Column column = relation.key().get(i);
            conditions.add(Sql.of("t.").then(column.quoted()).then(" = ").then(column.bind(key.get(i))));
        }
        return Sql.of(" from ").then(relation.quoted()).then(" t where ").then(Sql.join(" and ", conditions));
    }
}
