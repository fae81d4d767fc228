package dev.squall.db;

import static dev.squall.db.Statements.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.db.error.CheckViolation;
import dev.squall.db.error.ExclusionViolation;
import dev.squall.db.error.ForeignKeyViolation;
import dev.squall.db.error.InvalidValue;
import dev.squall.db.error.LockNotAvailable;
import dev.squall.db.error.NotNullViolation;
import dev.squall.db.error.QueryCanceled;
import dev.squall.db.error.StatementException;
import dev.squall.db.error.StatementFailed;
import dev.squall.db.error.UndefinedObject;
import dev.squall.db.error.UniqueViolation;
import dev.squall.testing.TestPostgres;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementErrorTest {
    private static final String SECRET = "s3cr3t";
    private static final String INSERT = "INSERT INTO users (email, age, boss) VALUES (?, ?::int, ?)";

    private final List<StatementEvent> events = new ArrayList<>();
    private Database database;

    @BeforeEach
    void open() {
        database = Database.of(DatabaseConfig.parse(TestPostgres.createDatabase()).toBuilder()
                .listener(new StatementListener() {
                    @Override
                    public void afterStatement(StatementEvent event) {
                        events.add(event);
                    }
                })
                .build());
        database.update(sql("CREATE TABLE users (email text CONSTRAINT users_key PRIMARY KEY,"
                + " age int NOT NULL CONSTRAINT users_adult CHECK (age >= 18),"
                + " boss text CONSTRAINT users_boss REFERENCES users, short varchar(3),"
                + " during int4range, CONSTRAINT users_during EXCLUDE USING gist (during WITH &&))"));
        database.update(sql(INSERT, SECRET, "20", SECRET));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyViolationIsTypedNamesItsConstraintAndHidesValues() {
        fails(UniqueViolation.class, "users_key", INSERT, SECRET, "30", SECRET);
        fails(ForeignKeyViolation.class, "users_boss", INSERT, "a", "30", SECRET + "2");
        fails(CheckViolation.class, "users_adult", INSERT, SECRET + "3", "17", SECRET);
        fails(NotNullViolation.class, null, "INSERT INTO users (email) VALUES (?)", SECRET + "4");
        fails(InvalidValue.class, null, INSERT, "a", SECRET, SECRET);
        fails(InvalidValue.class, null, "UPDATE users SET short = ?", SECRET);
        fails(UndefinedObject.class, null, "SELECT nothing FROM users WHERE email = ?", SECRET);
        fails(UndefinedObject.class, null, "SELECT 1 FROM nowhere WHERE email = ?", SECRET);
        fails(StatementFailed.class, null, "SELEC ?", SECRET);
        database.update(sql("UPDATE users SET during = int4range(1, 5)"));
        fails(
                ExclusionViolation.class,
                "users_during",
                "INSERT INTO users (email, age, during) VALUES (?, 20, int4range(4, 6))",
                "b");
    }

    private void fails(Class<? extends StatementException> type, String constraint, String text, String... values) {
        StatementException e = catchThrowableOfType(type, () -> database.update(sql(text, values)));
        assertThat(e).as(text).isNotNull();
        assertThat(e.report().sql()).isEqualTo(text);
        assertThat(e).hasMessageContaining(e.sqlState()).hasMessageContaining("SQL: " + text);
        if (constraint != null) {
            assertThat(e.report().constraint()).hasValue(constraint);
            assertThat(e.report().table()).hasValue("users");
        }
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(SECRET);
        assertThat(events.get(events.size() - 1).failure()).containsSame(e);
    }

    @Test
    void violationsKnowTheirConstraintAndColumn() {
        assertThatThrownBy(() -> database.update(sql(INSERT, SECRET, "30", SECRET)))
                .isInstanceOfSatisfying(UniqueViolation.class, e -> {
                    assertThat(e.on("users_key")).isTrue();
                    assertThat(e.on("users_boss")).isFalse();
                })
                .hasMessage(
                        "duplicate key value violates unique constraint \"users_key\" (SQLSTATE 23505, table users)."
                                + " A row with this key exists: use onConflict, or tell the user.\n  SQL: " + INSERT);
        assertThatThrownBy(() -> database.update(sql("UPDATE users SET age = NULL")))
                .isInstanceOfSatisfying(
                        NotNullViolation.class,
                        e -> assertThat(e.report().column()).hasValue("age"));
        assertThatThrownBy(() -> database.update(sql("SELECT nothing FROM users")))
                .isInstanceOfSatisfying(
                        UndefinedObject.class,
                        e -> assertThat(e.report().position()).isEqualTo(8));
    }

    @Test
    void timeoutsAndLocksAreTyped() {
        assertThatThrownBy(() -> database.inTransaction(tx -> {
                    tx.update(sql("SET LOCAL statement_timeout = '10ms'"));
                    tx.query(sql("SELECT pg_sleep(10)"), Statements::text);
                }))
                .isInstanceOf(QueryCanceled.class);
        database.inTransaction(tx -> {
            tx.update(sql("UPDATE users SET age = 21"));
            assertThatThrownBy(() -> database.query(sql("SELECT email FROM users FOR UPDATE NOWAIT"), Statements::text))
                    .isInstanceOf(LockNotAvailable.class);
        });
    }

    @Test
    void listenersSeeTextRowsAndTimeButNoValues() {
        events.clear();
        database.update(sql("UPDATE users SET age = age + ?::int", "1"));
        database.query(sql("SELECT email FROM users"), Statements::text);
        try (var rows = database.stream(sql("SELECT email FROM users"), (row, at) -> row.getString(at))) {
            assertThat(rows).containsExactly(SECRET);
        }
        assertThat(events)
                .extracting(StatementEvent::sql)
                .containsExactly(
                        "UPDATE users SET age = age + ?::int", "SELECT email FROM users", "SELECT email FROM users");
        assertThat(events).extracting(e -> e.rows().orElse(-1)).containsExactly(1L, -1L, 1L);
        assertThat(events)
                .allMatch(e -> e.duration().toNanos() > 0 && e.failure().isEmpty());
    }
}
