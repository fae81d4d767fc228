package dev.squall.seed;

import dev.squall.schema.DataType;
import dev.squall.schema.Domain;
import dev.squall.schema.Schema;
import dev.squall.seed.check.Facts;
import dev.squall.seed.value.TypeValues;
import dev.squall.seed.value.Vocabulary;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types of a database.
 *
 * @param schema where domains are
 * @param values the values of types
 */
record LiveTypes(Schema schema, TypeValues values) {
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision", "money");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "citext", "name");

    static LiveTypes read(Connection connection, Schema schema) throws SQLException {
        var pools = new DomainPools(connection, domain -> sort(schema, domain.type()));
        return new LiveTypes(schema, new TypeValues(schema, Vocabulary.words(), ranges(connection), pools));
    }

    private static Map<DataType, TypeValues.RangeType> ranges(Connection connection) throws SQLException {
        Map<DataType, TypeValues.RangeType> ranges = new HashMap<>();
        String sql = "SELECT n.nspname, t.typname, m.typname, n.nspname = 'pg_catalog', format_type(r.rngsubtype, NULL)"
                + " FROM pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace"
                + " JOIN pg_type m ON m.oid = r.rngmultitypid";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Optional<String> namespace = rows.getBoolean(4) ? Optional.empty() : Optional.of(rows.getString(1));
                DataType subtype = DataType.parse(rows.getString(5));
                ranges.put(
                        new DataType(namespace, rows.getString(2), List.of(), false),
                        new TypeValues.RangeType(subtype, false));
                ranges.put(
                        new DataType(namespace, rows.getString(3), List.of(), false),
                        new TypeValues.RangeType(subtype, true));
            }
        }
        return ranges;
    }

    /** What comparisons with values of the type mean. */
    Facts.Sort sort(DataType type) {
        return sort(schema, type);
    }

    private static Facts.Sort sort(Schema schema, DataType type) {
        if (type.array()) {
            return Facts.Sort.OTHER;
        }
        Optional<Domain> domain = type.userType().flatMap(schema::domain);
        if (domain.isPresent()) {
            return sort(schema, domain.get().type());
        }
        if (NUMBERS.contains(type.name())) {
            return Facts.Sort.NUMBER;
        }
        if (TEXTS.contains(type.name())) {
            return Facts.Sort.TEXT;
        }
        return type.name().equals("date") || type.name().startsWith("timestamp") ? Facts.Sort.TIME : Facts.Sort.OTHER;
    }

    /** Whether the type itself refuses null. */
    boolean isRequired(DataType type) {
        Optional<Domain> domain =
                type.array() ? Optional.empty() : type.userType().flatMap(schema::domain);
        return domain.isPresent()
                && (!domain.get().nullable() || isRequired(domain.get().type()));
    }
}
