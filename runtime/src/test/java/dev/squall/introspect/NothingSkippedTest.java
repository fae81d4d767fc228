package dev.squall.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every object that a database can hold is in the model or in the list of what is not: the catalogs themselves are asked
 * which objects there are, and which kinds there can be.
 */
class NothingSkippedTest {
    /** Every kind of object that lives in a database, each with a name of its own. */
    private static final String EVERYTHING = """
            CREATE SCHEMA k_schema;
            SET search_path = k_schema;
            CREATE TYPE k_enum AS ENUM ('k_label');
            CREATE TYPE k_composite AS (k_attribute int);
            CREATE TYPE k_range AS RANGE (subtype = int4, multirange_type_name = k_multirange);
            CREATE TYPE k_shell;
            CREATE DOMAIN k_domain AS int CONSTRAINT k_domain_check CHECK (value > 0);
            CREATE COLLATION k_collation FROM "C";
            CREATE SEQUENCE k_sequence;
            CREATE TABLE k_table (id int CONSTRAINT k_primary PRIMARY KEY, k_column text DEFAULT 'k_default',
                CONSTRAINT k_unique UNIQUE (k_column), CONSTRAINT k_check CHECK (id > 1),
                CONSTRAINT k_exclusion EXCLUDE USING btree (id WITH =),
                CONSTRAINT k_foreign FOREIGN KEY (id) REFERENCES k_table (id));
            CREATE INDEX k_index ON k_table (lower(k_column));
            CREATE STATISTICS k_statistics ON id, k_column FROM k_table;
            CREATE UNLOGGED TABLE k_unlogged (id int);
            CREATE TABLE k_typed OF k_composite;
            CREATE TABLE k_parent (id int);
            CREATE TABLE k_child () INHERITS (k_parent);
            CREATE TABLE k_partitioned (id int) PARTITION BY LIST (id);
            CREATE TABLE k_partition PARTITION OF k_partitioned FOR VALUES IN (1);
            CREATE VIEW k_view AS SELECT 1 AS k_view_column;
            CREATE MATERIALIZED VIEW k_materialized AS SELECT 1 AS a;
            CREATE RULE k_rule AS ON DELETE TO k_table DO INSTEAD NOTHING;
            CREATE POLICY k_policy ON k_table USING (true);
            CREATE FUNCTION k_function(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
            CREATE PROCEDURE k_procedure() LANGUAGE sql AS 'SELECT 1';
            CREATE AGGREGATE k_aggregate(int) (sfunc = int4pl, stype = int);
            CREATE FUNCTION k_trigger_function() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
            CREATE TRIGGER k_trigger AFTER INSERT ON k_table EXECUTE FUNCTION k_trigger_function();
            CREATE FUNCTION k_event_function() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
            CREATE EVENT TRIGGER k_event ON sql_drop WHEN TAG IN ('DROP AGGREGATE') EXECUTE FUNCTION k_event_function();
            CREATE OPERATOR <#-#> (FUNCTION = int4pl, LEFTARG = int, RIGHTARG = int);
            CREATE OPERATOR FAMILY k_family USING btree;
            CREATE OPERATOR CLASS k_class FOR TYPE int USING hash AS OPERATOR 1 pg_catalog.=, FUNCTION 1 hashint4(int);
            CREATE FUNCTION k_cast(int) RETURNS point LANGUAGE sql AS 'SELECT point(1, 2)';
            CREATE CAST (int AS point) WITH FUNCTION k_cast(int);
            CREATE CONVERSION k_conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
            CREATE LANGUAGE k_language HANDLER plpgsql_call_handler;
            CREATE ACCESS METHOD k_method TYPE INDEX HANDLER bthandler;
            CREATE TEXT SEARCH PARSER k_parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end,
                LEXTYPES = prsd_lextype);
            CREATE TEXT SEARCH TEMPLATE k_template (LEXIZE = dsimple_lexize, INIT = dsimple_init);
            CREATE TEXT SEARCH DICTIONARY k_dictionary (TEMPLATE = k_template);
            CREATE TEXT SEARCH CONFIGURATION k_configuration (PARSER = k_parser);
            CREATE TRANSFORM FOR int LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));
            CREATE FOREIGN DATA WRAPPER k_wrapper;
            CREATE SERVER k_server FOREIGN DATA WRAPPER k_wrapper;
            CREATE USER MAPPING FOR public SERVER k_server;
            CREATE FOREIGN TABLE k_foreign_table (id int) SERVER k_server;
            CREATE PUBLICATION k_publication FOR TABLE k_table;
            CREATE SUBSCRIPTION k_subscription CONNECTION 'dbname=none' PUBLICATION p WITH (connect = false);
            ALTER DEFAULT PRIVILEGES IN SCHEMA k_schema GRANT SELECT ON TABLES TO public;
            SELECT lo_create(0);
            CREATE EXTENSION tcn;
            """;

    /** The catalogs of objects with names, each with the column of the name. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("pg_am", "amname"),
            Map.entry("pg_class", "relname"),
            Map.entry("pg_collation", "collname"),
            Map.entry("pg_constraint", "conname"),
            Map.entry("pg_conversion", "conname"),
            Map.entry("pg_event_trigger", "evtname"),
            Map.entry("pg_extension", "extname"),
            Map.entry("pg_foreign_data_wrapper", "fdwname"),
            Map.entry("pg_foreign_server", "srvname"),
            Map.entry("pg_language", "lanname"),
            Map.entry("pg_namespace", "nspname"),
            Map.entry("pg_opclass", "opcname"),
            Map.entry("pg_operator", "oprname"),
            Map.entry("pg_opfamily", "opfname"),
            Map.entry("pg_policy", "polname"),
            Map.entry("pg_proc", "proname"),
            Map.entry("pg_publication", "pubname"),
            Map.entry("pg_rewrite", "rulename"),
            Map.entry("pg_statistic_ext", "stxname"),
            Map.entry("pg_subscription", "subname"),
            Map.entry("pg_trigger", "tgname"),
            Map.entry("pg_ts_config", "cfgname"),
            Map.entry("pg_ts_dict", "dictname"),
            Map.entry("pg_ts_parser", "prsname"),
            Map.entry("pg_ts_template", "tmplname"),
            Map.entry("pg_type", "typname"));

    /** Catalogs of objects without names, and what is said of theirs. */
    private static final Map<String, String> UNNAMED = Map.of(
            "pg_cast", "cast integer as point",
            "pg_default_acl", "default privileges of ",
            "pg_largeobject_metadata", "large objects 1",
            "pg_transform", "transform for integer language sql",
            "pg_user_mapping", "user mapping k_server for public",
            "pg_attrdef", "k_default",
            "pg_enum", "k_label");

    /** Parts of other objects, and what is not in a database but in the server. */
    private static final Set<String> OUTSIDE = Set.of(
            "pg_amop",
            "pg_amproc",
            "pg_authid",
            "pg_auth_members",
            "pg_database",
            "pg_parameter_acl",
            "pg_publication_namespace",
            "pg_publication_rel",
            "pg_tablespace");

    @ParameterizedTest
    @EnumSource(TestServer.class)
    void everyObjectIsReadOrListed(TestServer server) throws SQLException {
        try (Connection connection = server.createDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(EVERYTHING);
            statement.execute("CREATE FUNCTION k_atomic() RETURNS bigint LANGUAGE sql"
                    + " BEGIN ATOMIC SELECT count(*) FROM k_table; END");
            String read = CatalogReader.read(connection).toString();

            List<String> missing = new ArrayList<>();
            for (String catalog : strings(statement, """
                    SELECT relname FROM pg_class c WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r'
                      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'oid')
                    """)) {
                String column = NAMED.get(catalog);
                if (column != null) {
                    Set<String> names = names(statement, catalog, column);
                    assertThat(names).as("objects of %s", catalog).isNotEmpty();
                    names.stream()
                            .filter(name -> !read.contains(name))
                            .forEach(name -> missing.add(catalog + " " + name));
                } else if (UNNAMED.containsKey(catalog)) {
                    assertThat(read).contains(UNNAMED.get(catalog));
                } else {
                    assertThat(OUTSIDE)
                            .as("a kind of object that nobody has thought of")
                            .contains(catalog);
                }
            }
            assertThat(missing).isEmpty();
        }
    }

    /** The names of the user's objects, but for those that come and go with another one. */
    private static Set<String> names(Statement statement, String catalog, String column) throws SQLException {
        return strings(
                statement,
                "SELECT " + column + " FROM " + catalog + " o WHERE oid >= 16384 AND NOT EXISTS ("
                        + "SELECT FROM pg_depend d WHERE d.classid = '" + catalog + "'::regclass AND d.objid = o.oid"
                        + " AND d.deptype IN ('i', 'e', 'P')) AND " + column + " !~ '^pg_toast'"
                        + (catalog.equals("pg_constraint") ? " AND contype <> 'n'" : ""));
    }

    private static Set<String> strings(Statement statement, String sql) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
