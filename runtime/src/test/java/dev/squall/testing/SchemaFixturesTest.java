package dev.squall.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFixturesTest {
    /** Objects counted by hand in the files, so that neither a lost statement nor a wrong catalog query goes unseen. */
    private static final Map<String, Map<String, Long>> COUNTS = Map.ofEntries(
            counts("rental", "table=13 partition=5 view=3 sequence=1 foreign key=19 procedure=1 trigger=4 domain=3"),
            counts("orders", "table=15 view=2 materialized view=1 match full=1 deferrable unique=2 generated stored=5"),
            counts("saas", "schema=4 table=11 partition=4 policy=8 row level security=5 exclusion=2 enum=4 domain=4"),
            counts("odd-names", "schema=4 table=36 self reference=1 enum=2"),
            counts("legacy", "typed table=2 inherited table=3 rule=3 dropped column=4 money=1 disabled trigger=1"),
            counts("wide", "table=107 dropped column=1000 partial index=200 check=300 foreign key=101"),
            counts("cycles", "cyclic foreign keys=5 match full=1 column list set null=2 deferrable foreign key=6"),
            counts("states", "invalid index=2 not valid check=2 not valid foreign key=1 not valid domain check=1"),
            counts("partitions", "table=11 partition=24 sub-partition=7 default partition=4 expression partitioning=1"),
            counts("every-type", "table=5 domain=6 enum=2 range type=2 composite type=3 collation=2 multirange=9"),
            counts("every-index", "brin index=4 spgist index=6 gist index=7 hash index=2 bloom index=1 exclusion=6"),
            counts("sequences", "table=18 sequence=13 serial=7 identity=9 identity options=4"),
            counts("views", "view=21 materialized view=2 recursive view=2 cyclic views=2 check option view=2"),
            counts("routines", "function=20 procedure=2 aggregate=1 window function=1 operator=2 cast=2 publication=1"),
            counts("foreign", "foreign table=4 foreign server=2 user mapping=1 foreign data wrapper=1"),
            counts("extension-types", "extension=11 table=3 extension type=20"),
            counts("restricted", "schema=3 table=8 column privilege=2 default privilege=1 other owner=2"),
            counts("version-15", "nulls not distinct=3 column list set null=1 publication=2 unlogged sequence=1"),
            counts("version-18", "temporal key=2 temporal foreign key=2 not enforced check=2 not valid not null=1"));

    @ParameterizedTest
    @MethodSource("dev.squall.testing.SchemaFixtures#all")
    void holdsExactlyTheKindsThatItsHeadNames(SchemaFixture fixture) throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestPostgres.createDatabase())) {
            assumeThat(fixture.loadsOn(connection))
                    .as("%s needs PostgreSQL %d and %s", fixture, fixture.minimumVersion(), fixture.extensions())
                    .isTrue();
            fixture.load(connection);

            SortedMap<String, Long> kinds = SchemaFixtures.kindsIn(connection);
            assertThat(kinds.keySet()).containsExactlyElementsOf(fixture.kinds());
            assertThat(kinds).containsAllEntriesOf(Objects.requireNonNull(COUNTS.get(fixture.name())));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.squall.testing.SchemaFixtures#withData")
    void rowsAreTheSameInEveryDatabase(SchemaFixture fixture) throws SQLException {
        Map<String, String> first = rowsOf(fixture);
        assertThat(first).isEqualTo(rowsOf(fixture));
        assertThat(first.values()).as("every table has rows").noneMatch(rows -> rows.startsWith("0 "));
        assertThat(first.values().stream().mapToInt(rows -> Integer.parseInt(rows.split(" ")[0])))
                .as("hundreds of rows")
                .anyMatch(rows -> rows >= 200);
    }

    @Test
    void everyFileIsListed() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(SchemaFixtures.class.getResource("/schemas"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<String> schemas = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".sql") && !file.matches(".*(-data|\\.step-\\d+)\\.sql"))
                    .map(file -> file.replace(".sql", ""))
                    .toList();
            assertThat(SchemaFixtures.all())
                    .extracting(SchemaFixture::name)
                    .containsExactlyInAnyOrderElementsOf(schemas);
        }
        assertThat(SchemaFixtures.withData())
                .extracting(SchemaFixture::name)
                .containsExactly("rental", "orders", "saas");
        assertThatThrownBy(() -> SchemaFixtures.named("retnal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rental");
    }

    @Test
    void aFailedConcurrentBuildLeavesItsIndexBehind() throws SQLException {
        try (Connection connection = loaded("states")) {
            assertThat(strings(connection, "SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid ORDER BY 1"))
                    .containsExactlyInAnyOrder("product_code_idx", "event_v_idx");
        }
    }

    @Test
    void namesSurviveTheirEscapes() throws SQLException {
        try (Connection connection = loaded("odd-names")) {
            List<String> tables = strings(connection, "SELECT relname FROM pg_class WHERE relkind = 'r'");
            assertThat(tables)
                    .contains(
                            "\uD83D\uDCE6\uD83D\uDE9A",
                            "the \"Big\" table",
                            "a\".\"b",
                            "Object",
                            "String",
                            "order line")
                    .filteredOn(name -> name.getBytes(StandardCharsets.UTF_8).length == 63)
                    .hasSize(3);
            assertThat(strings(connection, "SELECT attname FROM pg_attribute WHERE attrelid = '\"Object\"'::regclass"))
                    .contains("class", "Class");
        }
    }

    @Test
    void theLimitedRoleSeesLittle() throws SQLException {
        try (Connection connection = loaded("restricted")) {
            strings(connection, "SELECT set_config('role', 'squall_fixture_limited', false)");
            assertThat(strings(connection, "SELECT name FROM open.some_columns"))
                    .isEmpty();
            for (String hidden : List.of("closed.secret", "open.untouchable", "open.some_columns", "owned.thing")) {
                assertThatThrownBy(() -> strings(connection, "SELECT * FROM " + hidden))
                        .as(hidden)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    private static Connection loaded(String name) throws SQLException {
        Connection connection = DriverManager.getConnection(TestPostgres.createDatabase());
        SchemaFixtures.named(name).load(connection);
        return connection;
    }

    /** The count and a hash of the rows of each table. */
    private static Map<String, String> rowsOf(SchemaFixture fixture) throws SQLException {
        try (Connection connection = loaded(fixture.name())) {
            fixture.loadData(connection);
            Map<String, String> rows = new TreeMap<>();
            for (String table : strings(connection, """
                    SELECT c.oid::regclass FROM pg_class c
                    WHERE relkind IN ('r', 'p', 'm') AND NOT relispartition AND oid >= 16384
                    """)) {
                String sql =
                        "SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM ";
                rows.put(table, strings(connection, sql + table + " t").get(0));
            }
            return rows;
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Map.Entry<String, Map<String, Long>> counts(String fixture, String counts) {
        Map<String, Long> expected = new TreeMap<>();
        // a kind may have spaces inside: a pair ends where its number does
        for (String pair : counts.split("(?<=\\d) ")) {
            String[] parts = pair.split("=");
            expected.put(parts[0], Long.valueOf(parts[1]));
        }
        return Map.entry(fixture, expected);
    }
}
