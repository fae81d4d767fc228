package dev.squall.studio.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedStatementTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1; select 2",
                "select '\\'; commit; --'",
                "select 1;;select 2",
                "select 1 /* ; */; delete from x",
                "select $a$;$a$; drop table x",
                "set statement_timeout = 0",
                "SET LOCAL x = 1",
                "reset all",
                "begin",
                "/* a /* nested */ b */ commit",
                "-- select\nrollback",
                "start transaction read write",
                "copy (select 1) to program 'id'",
                "copy x from '/etc/passwd'",
                "do $$ begin end $$",
                "call p()",
                "lock table x",
                "delete from x",
                "insert into x values (1)",
                "merge into x using y on true when matched then delete",
                "discard all",
                "prepare p as select 1",
                "load 'x'",
                "",
                "  ; ",
                "-- nothing",
                "explain analyze create table x as select 1",
                "explain select 1"
            })
    void refusesWhatIsNotOneStatementThatReads(String sql) {
        assertThatThrownBy(() -> TypedStatement.of(sql))
                .isInstanceOf(RefusedStatement.class)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1;",
                "select ';', \";\", $x$;$x$, E'\\';' -- ; \n /* ; */",
                "(select 1) union (select 2)",
                "/* why */ with a as (select 1) table a",
                "values (1), (2)",
                "show all"
            })
    void letsOneStatementThatReadsThrough(String sql) {
        assertThat(TypedStatement.of(sql).text()).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "select :a, :b_1, :a ~ a,b_1,a ~ select ?, ?, ?",
                "select x::int, :y::text from t ~ y ~ select x::int, ?::text from t",
                "select ':a', \":a\", $$:a$$ -- :a ~ `` ~ select ':a', \":a\", $$:a$$ -- :a",
                "select a[1:n], a[i:j], f(x):b /* :c */ ~ `` ~ select a[1:n], a[i:j], f(x):b /* :c */",
                "select j ? 'k', j ?| :keys from t ~ keys ~ select j ?? 'k', j ??| ? from t",
                "select E'\\':no', :yes ~ yes ~ select E'\\':no', ?"
            })
    void findsParametersOutsideOfEverythingElse(String sql, String names, String jdbc) {
        var statement = TypedStatement.of(sql);
        assertThat(String.join(",", statement.occurrences())).isEqualTo(names);
        assertThat(statement.jdbc()).isEqualTo(jdbc);
    }

    @Test
    void positionsOfTheServerLeadBackToWhatWasTyped() {
        // what the server sees: select $1, '<emoji>', nope
        var statement = TypedStatement.of("select :name, '\ud83d\ude00', nope");
        assertThat(statement.parameters()).isEqualTo(List.of("name"));
        assertThat(statement.text().substring(statement.place(17))).isEqualTo("nope");
        assertThat(statement.text().substring(statement.place(8))).startsWith(":name");
        assertThat(statement.place(99)).isLessThan(statement.text().length());
    }
}
