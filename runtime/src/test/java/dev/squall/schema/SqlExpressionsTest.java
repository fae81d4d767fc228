package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlExpressionsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "a > 0|a > 0",
                " ((a > 0)) |a > 0",
                "(a) AND (b)|(a) AND (b)",
                "(a = ')' OR b)|a = ')' OR b",
                "(\"x)\" > 0)|\"x)\" > 0",
                "(a = E'\\')' )|a = E'\\')'",
                "(a = $q$)$q$)|a = $q$)$q$",
                "(a -- )|(a -- )",
            })
    void unwrapsOnlyParenthesesAroundAll(String sql, String inner) {
        assertThat(SqlExpressions.unwrap(sql)).isEqualTo(inner);
    }

    @Test
    void findsNamesAndLiteralsByTheRulesOfTheLanguage() {
        assertThat(SqlExpressions.mentions("lower(Mail) = 'a'", "mail")).isTrue();
        assertThat(SqlExpressions.mentions("\"Mail\" = 'a'", "mail")).isFalse();
        assertThat(SqlExpressions.mentions("'mail' = a /* mail */ -- mail", "mail"))
                .isFalse();
        assertThat(SqlExpressions.mentions("email", "mail")).isFalse();
        assertThat(SqlExpressions.hasLiteral("a = 'it''s'::mood", "it's")).isTrue();
        assertThat(SqlExpressions.hasLiteral("a = 'new'", "ne")).isFalse();
    }

    @Test
    void renamesColumnsButNotFunctionsAndText() {
        assertThat(SqlExpressions.rename(
                        "length(name) > length AND name <> 'name'", Map.of("name", "Title", "length", "n")))
                .isEqualTo("length(\"Title\") > n AND \"Title\" <> 'name'");
        assertThat(SqlExpressions.renameLiterals("a = 'x' OR x = 'xx'", Map.of("x", "y'z")))
                .isEqualTo("a = 'y''z' OR x = 'xx'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"lower(a)|true", "pg_catalog.lower(a)|true", "lower(a) + b|false", "(a)|false", "a|false"})
    void knowsWhatAnIndexTakesWithoutParentheses(String sql, boolean call) {
        assertThat(SqlExpressions.isCall(sql)).isEqualTo(call);
    }
}
