package dev.squall.conformance;

import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.schema.Column;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanFile;
import dev.squall.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.postgresql.ds.PGSimpleDataSource;

/** One database that is emptied again and again, which is much faster than a new one for each case. */
final class ScratchDatabase implements AutoCloseable {
    /**
     * Keeps the schema public if it can be emptied in another way: the server forgets all plans when a schema is made or
     * dropped.
     */
    private static final String CLEAR = """
            DO $$
            DECLARE
                command text;
            BEGIN
                SET LOCAL client_min_messages = warning;
                -- all at once: what a loop over a query reads later may be about objects that are gone
                FOREACH command IN ARRAY ARRAY(
                    SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace
                    WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
                    UNION ALL
                    SELECT format('DROP EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension
                    WHERE extname <> 'plpgsql'
                    UNION ALL
                    SELECT format('DROP %s IF EXISTS public.%I CASCADE',
                                  CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW'
                                      WHEN 'S' THEN 'SEQUENCE' WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END, relname)
                    FROM pg_class c
                    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
                      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'i'
                                      AND relkind = 'S')
                    UNION ALL
                    SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure) FROM pg_proc p
                    WHERE p.pronamespace = 'public'::regnamespace
                    UNION ALL
                    SELECT format('DROP TYPE IF EXISTS public.%I CASCADE', t.typname) FROM pg_type t
                    LEFT JOIN pg_class c ON c.oid = t.typrelid
                    WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd', 'c', 'r')
                      AND coalesce(c.relkind, 'c') = 'c')
                LOOP
                    EXECUTE command;
                END LOOP;
                IF EXISTS (SELECT FROM pg_depend WHERE refclassid = 'pg_namespace'::regclass
                           AND refobjid = 'public'::regnamespace)
                   OR (SELECT nspacl FROM pg_namespace WHERE nspname = 'public') IS NOT NULL THEN
                    DROP SCHEMA public CASCADE;
                    CREATE SCHEMA public;
                END IF;
                COMMENT ON SCHEMA public IS 'standard public schema';
            END
            $$""";

    private final Connection connection;
    private final Connection reader;

    ScratchDatabase() throws SQLException {
        this(TestServer.NEWEST);
    }

    ScratchDatabase(TestServer server) throws SQLException {
        PGSimpleDataSource database = server.createDataSource();
        this.connection = database.getConnection();
        // Introspection is a few large queries that take longer to plan than to run. The driver prepares them anew when
        // the search path changes, so that introspection, which empties it, has a connection where it is empty already.
        database.setPrepareThreshold(1);
        database.setOptions("-c plan_cache_mode=force_generic_plan -c search_path= -c jit=off");
        this.reader = database.getConnection();
    }

    /** Drops everything of the user. */
    void clear() throws SQLException {
        run(List.of(CLEAR));
    }

    void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Runs the plan as a migration tool would: each file in its transaction, or statement by statement outside one. */
    void run(MigrationPlan plan) throws SQLException {
        for (PlanFile file : plan.files()) {
            if (file.transactional()) {
                connection.setAutoCommit(false);
                try {
                    run(List.of(file.sql()));
                    connection.commit();
                } catch (SQLException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            } else {
                run(file.statements());
            }
        }
    }

    /** The rows of a query, columns joined by a bar. */
    List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join("|", values));
            }
        }
        return found;
    }

    /** What the database has, with columns sorted by name: their order cannot be changed by ALTER TABLE. */
    Introspection introspect() throws SQLException {
        Introspection found = CatalogReader.read(reader);
        return new Introspection(sorted(found.schema()), found.unsupported());
    }

    static Schema sorted(Schema schema) {
        return new Schema(
                schema.namespaces(),
                schema.extensions(),
                schema.enums(),
                schema.domains(),
                schema.composites(),
                schema.sequences(),
                schema.tables().stream().map(ScratchDatabase::sorted).toList(),
                schema.views(),
                schema.rawObjects());
    }

    private static Table sorted(Table table) {
        return table.withColumns(table.columns().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList());
    }

    /** The objects that differ, for a message. */
    static String difference(Schema actual, Schema expected) {
        List<String> lines = new ArrayList<>();
        List<QualifiedName> names = new ArrayList<>();
        actual.tables().forEach(t -> names.add(t.name()));
        expected.tables().forEach(t -> names.add(t.name()));
        for (QualifiedName name : names.stream().distinct().toList()) {
            if (!actual.table(name).equals(expected.table(name))) {
                lines.add("actual   " + actual.table(name) + "\nexpected " + expected.table(name));
            }
        }
        List<Function<Schema, List<?>>> kinds = List.of(
                Schema::namespaces,
                Schema::extensions,
                Schema::enums,
                Schema::domains,
                Schema::composites,
                Schema::sequences,
                Schema::views,
                Schema::rawObjects);
        for (Function<Schema, List<?>> kind : kinds) {
            List<?> mine = kind.apply(actual);
            List<?> others = kind.apply(expected);
            mine.stream().filter(o -> !others.contains(o)).forEach(o -> lines.add("actual   " + o));
            others.stream().filter(o -> !mine.contains(o)).forEach(o -> lines.add("expected " + o));
        }
        return String.join("\n", lines);
    }

    @Override
    public void close() throws SQLException {
        reader.close();
        connection.close();
    }
}
