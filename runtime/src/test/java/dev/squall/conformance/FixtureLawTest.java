package dev.squall.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.schema.snapshot.SnapshotReader;
import dev.squall.schema.snapshot.SnapshotWriter;
import dev.squall.testing.SchemaFixture;
import dev.squall.testing.SchemaFixtures;
import dev.squall.testing.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What introspection reads of a schema that was written by hand makes, as DDL in an empty database, the same schema. */
class FixtureLawTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rental",
                "orders",
                "saas",
                "odd-names",
                "wide",
                "cycles",
                "states",
                "partitions",
                "sequences",
                "views",
                "extension-types",
                "version-15",
                "version-18"
            })
    void introspectedSchemaMakesItself(String name) throws SQLException {
        makesItself(name, TestServer.NEWEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rental", "orders", "odd-names", "states", "partitions", "sequences", "views"})
    void soItDoesOnTheOldestServer(String name) throws SQLException {
        makesItself(name, TestServer.OLDEST);
    }

    private static void makesItself(String name, TestServer server) throws SQLException {
        SchemaFixture fixture = SchemaFixtures.named(name);
        try (Connection source = DriverManager.getConnection(server.createDatabase());
                Connection target = DriverManager.getConnection(server.createDatabase())) {
            assumeThat(fixture.loadsOn(source)).isTrue();
            fixture.load(source);
            if (name.equals("views")) {
                // a ring of views comes about only step by step, and cannot be read
                run(source, List.of("CREATE OR REPLACE VIEW ring_a AS SELECT 1 AS x"));
            }
            Schema read = CatalogReader.schema(source, CatalogFilter.all());
            // PostgreSQL prints a view over VALUES otherwise when it has read its own text
            Schema schema = name.equals("views") ? remade(read, server) : read;
            List<String> ddl = DdlWriter.create(schema);
            run(target, ddl);
            Schema made = CatalogReader.schema(target, CatalogFilter.all());
            assertThat(made).as(() -> ScratchDatabase.difference(made, schema)).isEqualTo(schema);
            assertThat(SnapshotReader.read(SnapshotWriter.write(schema), "snapshot.json")
                            .schema())
                    .isEqualTo(schema);
            var same = SchemaDiff.between(schema, new DesiredSchema(made, Intents.NONE));
            assertThat(same.isEmpty()).isTrue();
            var gone = SchemaDiff.between(made, new DesiredSchema(Schema.EMPTY, Intents.NONE), LossPolicy.ACCEPT);
            run(target, MigrationPlan.of(gone, PlanOptions.DEFAULTS).statements());
            assertThat(CatalogReader.schema(target, CatalogFilter.all()).tables())
                    .isEmpty();
        }
    }

    private static Schema remade(Schema schema, TestServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.createDatabase())) {
            run(connection, DdlWriter.create(schema));
            return CatalogReader.schema(connection, CatalogFilter.all());
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                try {
                    statement.execute(sql);
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + "\n" + sql, e.getSQLState(), e);
                }
            }
        }
    }
}
