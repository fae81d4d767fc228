package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "users, users",
                "_a$1, _a$1",
                "name, name",
                "user, \"user\"",
                "Users, \"Users\"",
                "1st, \"1st\"",
                "a b, \"a b\"",
                "say \"x\", \"say \"\"x\"\"\"",
                "\u00e9t\u00e9, \"\u00e9t\u00e9\"",
            })
    void quotesOnlyWhatNeedsIt(String name, String sql) {
        assertThat(Identifiers.quote(name)).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource({
        "public, users, users",
        "app, users, app.users",
        "public, order, '\"order\"'",
        "public, point, public.point",
        "public, pg_class, public.pg_class",
        "My App, users, '\"My App\".users'",
    })
    void qualifiesUnlessTheSearchPathFindsIt(String schema, String name, String sql) {
        assertThat(Identifiers.quote(new QualifiedName(schema, name))).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void refusesNamesThatTheServerCannotStore(String name) {
        assertThatThrownBy(() -> Identifiers.quote(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Identifiers.literal("a\0b")).hasMessageContaining("NUL character at 1");
    }

    @Test
    void namesAndLiteralsMeanTheSameToTheServer() throws SQLException {
        String[] texts = {"plain", "it's", "back\\slash", "\\'", "two\nlines", "\"", "\u00e9\ud83d\ude00", "$$", "user"
        };
        try (Connection connection = TestPostgres.createDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : Set.of("on", "off")) {
                statement.execute("SET standard_conforming_strings = " + setting);
                for (String text : texts) {
                    String sql = "SELECT " + Identifiers.literal(text) + " AS " + Identifiers.quote(text);
                    try (ResultSet row = statement.executeQuery(sql)) {
                        row.next();
                        assertThat(row.getString(1)).isEqualTo(text);
                        assertThat(row.getMetaData().getColumnLabel(1)).isEqualTo(text);
                    }
                }
            }
        }
    }

    @Test
    void keywordsAndTypeNamesAreThoseOfTheServer() throws SQLException {
        try (Connection connection = TestPostgres.createDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            Set<String> keywords = column(statement, "SELECT word FROM pg_get_keywords() WHERE catcode <> 'U'");
            assertThat(keywords).isNotEmpty().allMatch(Identifiers::isKeyword);
            Set<String> others = column(statement, "SELECT word FROM pg_get_keywords() WHERE catcode = 'U'");
            assertThat(others).isNotEmpty().noneMatch(Identifiers::isKeyword);

            Set<String> types = column(
                    statement,
                    "SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace"
                            + " AND typname !~ '^(pg_|_)'");
            assertThat(BuiltInTypes.typeNames()).containsExactlyInAnyOrderElementsOf(types);
        }
    }

    private static Set<String> column(Statement statement, String sql) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
