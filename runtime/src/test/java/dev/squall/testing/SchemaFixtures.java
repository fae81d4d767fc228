package dev.squall.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The schemas of {@code src/test/resources/schemas}: three complete businesses, then what each corner of PostgreSQL holds. */
public final class SchemaFixtures {
    private static final List<SchemaFixture> ALL = List.of(
                    "rental",
                    "orders",
                    "saas",
                    "odd-names",
                    "legacy",
                    "wide",
                    "cycles",
                    "states",
                    "partitions",
                    "every-type",
                    "every-index",
                    "sequences",
                    "views",
                    "routines",
                    "foreign",
                    "extension-types",
                    "restricted",
                    "version-15",
                    "version-18")
            .stream()
            .map(SchemaFixture::read)
            .toList();

    private SchemaFixtures() {}

    /** All fixtures, also those that a given server cannot load: see {@link SchemaFixture#loadsOn}. */
    public static List<SchemaFixture> all() {
        return ALL;
    }

    /** The fixtures that have rows: the three businesses. */
    public static List<SchemaFixture> withData() {
        return ALL.stream().filter(SchemaFixture::hasData).toList();
    }

    /** The fixture of a name; refuses a name that there is not. */
    public static SchemaFixture named(String name) {
        return ALL.stream()
                .filter(fixture -> fixture.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fixture " + name + "; there are " + ALL));
    }

    /** How many objects of each kind the database holds by its catalog: an oracle that shares no code with introspection. */
    public static SortedMap<String, Long> kindsIn(Connection connection) throws SQLException {
        String sql = SchemaFixture.resource("kinds/catalog.sql").orElseThrow();
        SortedMap<String, Long> kinds = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                kinds.put(rows.getString("kind"), rows.getLong("objects"));
            }
        }
        return kinds;
    }
}
