package dev.squall.studio.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.studio.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the read lane refuses, whoever sends it. */
class ReadLaneTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static TestDatabase database;
    private static ReadLane lane;

    @BeforeAll
    static void create() {
        database = TestDatabase.with("create table t (id int); insert into t values (1), (2)");
        lane = database.lane();
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    private static long rows(ReadLane reading) throws SQLException {
        return reading.read(SECOND, reader -> reader.first(Sql.of("select count(*) from t"), row -> row.getLong(1)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete from t returning id",
                "with gone as (delete from t returning id) select id from gone",
                "explain analyze delete from t",
                "select pg_read_file('/etc/passwd')",
                "copy (select 1) to program 'true'",
                "select lo_import('/etc/passwd')",
                "create table x (id int)",
                "set role postgres",
                "alter role squall_reader superuser",
                "select 1; commit; begin read write; delete from t; commit",
            })
    void theRoleOfTheEmbeddedServerCannotWriteOrReachTheMachine(String statement) throws SQLException {
        assertThatThrownBy(() -> lane.read(SECOND, reader -> reader.query(Sql.of(statement), row -> "")))
                .isInstanceOf(SQLException.class);
        assertThat(rows(lane)).isEqualTo(2);
    }

    @Test
    void aGivenRoleReadsInReadOnlyTransactions() throws SQLException {
        try (ReadLane owner = ReadLane.over(database.owner().unpooledDataSource())) {
            assertThatThrownBy(() ->
                            owner.read(SECOND, reader -> reader.query(Sql.of("delete from t returning id"), row -> "")))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
            assertThat(rows(owner)).isEqualTo(2);
        }
    }

    @Test
    void aSlowStatementEndsAtItsLimitAndTheLaneLivesOn() throws SQLException {
        assertThatThrownBy(() -> lane.read(
                        Duration.ofMillis(100), reader -> reader.query(Sql.of("select pg_sleep(60)"), row -> "")))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("57014"));
        assertThat(rows(lane)).isEqualTo(2);
    }

    @Test
    void theLimitIsGoneWithTheTransaction() throws SQLException {
        lane.read(Duration.ofMillis(77), reader -> reader.query(Sql.of("select 1"), row -> ""));
        String limit = lane.read(
                        Duration.ofMillis(88),
                        reader -> reader.first(Sql.of("show statement_timeout"), row -> row.getString(1)))
                .orElseThrow();
        assertThat(limit).isEqualTo("88ms");
    }

    @Test
    void aServerThatWentAwayIsBackWhenItIsBack() throws SQLException {
        assertThat(rows(lane)).isEqualTo(2);
        database.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where datname = current_database() and usename = current_user and pid <> pg_backend_pid()");
        assertThat(rows(lane)).isEqualTo(2);
    }

    @Test
    void namesAreQuotedAndValuesBound() throws SQLException {
        assertThat(Sql.name("a\"b?c").text()).isEqualTo("\"a\"\"b?c\"");
        Sql sql = Sql.of("select ")
                .then(Sql.value("x'; drop table t; --", Sql.of("text")))
                .then(" as ")
                .then(Sql.name("odd \"?\" name"));
        assertThat(sql.text()).doesNotContain("drop");
        Optional<String> found = lane.read(SECOND, reader -> reader.first(sql, row -> row.getString("odd \"?\" name")));
        assertThat(found).contains("x'; drop table t; --");
        assertThat(sql).hasToString(sql.text());
    }
}
