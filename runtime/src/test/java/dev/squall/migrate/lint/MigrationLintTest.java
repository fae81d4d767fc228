package dev.squall.migrate.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationLintTest {
    private static final String TIMEOUT = "SET LOCAL lock_timeout = '5s';\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE INDEX i ON t (a)                                       | index-blocks-writes",
                "create unique index i on app.t (a)                            | index-blocks-writes",
                "CREATE INDEX CONCURRENTLY i ON t (a)                          | needs-no-transaction",
                "DROP INDEX i                                                  | index-drop-blocks",
                "ALTER TABLE t ADD UNIQUE (a)                                  | unique-may-fail",
                "ALTER TABLE t ADD CONSTRAINT p PRIMARY KEY (a)                | unique-may-fail",
                "ALTER TABLE t ADD CONSTRAINT p PRIMARY KEY USING INDEX i      | ",
                "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u   | constraint-scans",
                "ALTER TABLE t ADD CHECK (a > 0)                               | constraint-scans",
                "ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID        | ",
                "ALTER TABLE t VALIDATE CONSTRAINT c                           | ",
                "ALTER TABLE t ALTER COLUMN a SET NOT NULL                     | not-null-scans",
                "ALTER TABLE t ADD COLUMN a int NOT NULL                       | new-column-fails",
                "ALTER TABLE t ADD COLUMN a int NOT NULL DEFAULT 0             | ",
                "ALTER TABLE t ADD a uuid DEFAULT gen_random_uuid()            | new-column-rewrites",
                "ALTER TABLE t ALTER a TYPE bigint                             | type-rewrites",
                "ALTER TABLE t RENAME COLUMN a TO b                            | rename-breaks",
                "ALTER TABLE t RENAME CONSTRAINT a TO b                        | ",
                "DROP TABLE t                                                  | loses-data",
                "ALTER TABLE t DROP COLUMN a                                   | loses-data",
                "ALTER TABLE t DROP CONSTRAINT t_pkey                          | key-dropped",
                "ALTER TABLE t DROP CONSTRAINT t_check                         | ",
                "DELETE FROM t                                                 | loses-data",
                "DELETE FROM t WHERE id = 1                                    | ",
                "TRUNCATE t                                                    | truncate",
                "DROP VIEW v CASCADE                                           | drop-cascade",
                "COMMIT                                                        | transaction-control",
                "CREATE TABLE n (id int PRIMARY KEY)                           | style-int-key",
                "CREATE TABLE n (a json)                                       | style-json",
                "CREATE TABLE n (a jsonb, at timestamp(3) with time zone)      | ",
                "CREATE TABLE n (at timestamp)                                 | style-timestamp",
                "SELECT 'DROP TABLE t; TRUNCATE t' -- DROP TABLE t             | ",
                "DO $x$ BEGIN EXECUTE 'DROP TABLE t'; END $x$                  | ",
            })
    void eachRuleKnowsItsStatements(String sql, String rule) {
        List<String> rules = rules(Map.of("V1__a.sql", TIMEOUT + sql + ";"));
        if (rule == null) {
            assertThat(rules).isEmpty();
        } else {
            assertThat(rules).containsExactly(rule);
            assertThat(rules(Map.of("V1__a.sql", TIMEOUT + "-- squall:allow " + rule + "\n" + sql + ";")))
                    .isEmpty();
        }
    }

    @Test
    void filesAreSeenAsAWhole() {
        assertThat(rules(Map.of("V1__a.sql", "CREATE TABLE t (id bigint); CREATE INDEX ON t (id); SELECT '${x}';")))
                .containsExactly("no-lock-timeout", "placeholder");
        assertThat(rules(Map.of("V1__a.sql", "ALTER TABLE t ADD a int;"))).containsExactly("no-lock-timeout");
        assertThat(rules(Map.of(
                        "V1__a.sql", "CREATE INDEX CONCURRENTLY i ON t (a);",
                        "V1__a.sql.conf", "executeInTransaction=false\n")))
                .isEmpty();
        assertThat(rules(Map.of("V1__a.sql", TIMEOUT + "ALTER TYPE m ADD VALUE 'x'; UPDATE t SET a = 'x';")))
                .containsExactly("new-enum-value-used");
        assertThat(rules(Map.of(
                        "V1__a.sql",
                        TIMEOUT + "ALTER TABLE t VALIDATE CONSTRAINT c; ALTER TABLE t ALTER a SET NOT NULL;")))
                .isEmpty();
        assertThat(MigrationLint.of(Map.of("V1__a.sql", TIMEOUT + "\n/* a\n comment; */ TRUNCATE t;"))
                        .get(0)
                        .toString())
                .startsWith("error V1__a.sql:4: all rows go");
    }

    @Test
    void scriptsAreSplitAsTheServerDoes() {
        String script = "SELECT E'a\\';b'; /* x; /* y; */ */ SELECT $a$;$b$;$a$, \"q;\";\n;"
                + "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END; SELECT 3";
        assertThat(SqlScript.split(script).stream().map(SqlStatement::text))
                .containsExactly(
                        "SELECT E'a\\';b'",
                        "SELECT $a$;$b$;$a$, \"q;\"",
                        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END",
                        "SELECT 3");
    }

    private static List<String> rules(Map<String, String> files) {
        return MigrationLint.of(files).stream().map(Finding::rule).toList();
    }
}
