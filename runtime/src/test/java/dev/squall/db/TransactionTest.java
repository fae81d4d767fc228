package dev.squall.db;

import static dev.squall.db.Statements.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.db.error.LockNotAvailable;
import dev.squall.db.error.QueryCanceled;
import dev.squall.db.error.SerializationFailure;
import dev.squall.db.error.StatementFailed;
import dev.squall.db.error.TransactionAborted;
import dev.squall.db.error.UniqueViolation;
import dev.squall.testing.TestPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionTest {
    private Database database;

    @BeforeEach
    void open() {
        database = Database.of(DatabaseConfig.parse(TestPostgres.createDatabase()).toBuilder()
                .maxPoolSize(2)
                .build());
        database.update(sql("CREATE TABLE t (k text PRIMARY KEY, v int NOT NULL DEFAULT 0)"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void commitsOnReturnAndRollsBackOnEveryThrowable() {
        String result = database.transaction(tx -> {
            tx.update(sql("INSERT INTO t VALUES ('a')"));
            return "done";
        });
        assertThat(result).isEqualTo("done");
        for (Throwable reason :
                List.of(new IOException("checked"), new IllegalStateException(), new StackOverflowError())) {
            assertThatThrownBy(() -> database.inTransaction(tx -> {
                        tx.update(sql("INSERT INTO t VALUES ('b')"));
                        throw sneaky(reason);
                    }))
                    .isSameAs(reason);
        }
        assertThat(keys()).isEqualTo("a");
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneaky(Throwable e) throws X {
        throw (X) e;
    }

    @Test
    void aStatementOfATransactionMayHaveALimit() {
        assertThatThrownBy(() -> database.inTransaction(o -> o.timeout(Duration.ofMillis(1)), tx -> {
                    tx.update(sql("INSERT INTO t VALUES ('a')"));
                    tx.inTransaction(inner -> inner.query(sql("SELECT pg_sleep(60)"), Statements::text));
                }))
                .isInstanceOf(QueryCanceled.class);
        assertThat(keys()).isEmpty();
        assertThatThrownBy(() -> database.inTransaction(o -> o.timeout(Duration.ZERO), tx -> {}))
                .hasMessage("The timeout is PT0S. It must be positive.");
    }

    @Test
    void whoMeetsALockedRowFailsAtOnceOrPassesItBy() {
        database.update(sql("INSERT INTO t VALUES ('a'), ('b')"));
        String all = "SELECT string_agg(k, ',' ORDER BY k) FROM (SELECT k FROM t FOR UPDATE %s) AS locked";
        database.inTransaction(holder -> {
            holder.query(sql("SELECT k FROM t WHERE k = 'a' FOR UPDATE"), Statements::text);
            assertThatThrownBy(() -> database.query(sql(all.formatted("NOWAIT")), Statements::text))
                    .isInstanceOf(LockNotAvailable.class)
                    .hasMessageContaining("Try again, or raise lock_timeout.");
            assertThat(database.query(sql(all.formatted("SKIP LOCKED")), Statements::text))
                    .isEqualTo("b");
            assertThatThrownBy(() -> database.inTransaction(tx -> {
                        tx.update(sql("SET LOCAL lock_timeout = '20ms'"));
                        tx.update(sql("UPDATE t SET v = 1"));
                    }))
                    .isInstanceOf(LockNotAvailable.class);
        });
        assertThat(database.update(sql("UPDATE t SET v = 1"))).isEqualTo(2);
    }

    @Test
    void nestedPartCanFailAlone() {
        var committed = new ArrayList<String>();
        database.inTransaction(tx -> {
            tx.update(sql("INSERT INTO t VALUES ('a')"));
            tx.afterCommit(() -> committed.add("outer"));
            assertThatThrownBy(() -> tx.inTransaction(inner -> {
                        inner.afterCommit(() -> committed.add("rolled back"));
                        inner.update(sql("INSERT INTO t VALUES ('b')"));
                        inner.update(sql("INSERT INTO t VALUES ('a')"));
                    }))
                    .isInstanceOf(UniqueViolation.class);
            tx.inTransaction(inner -> {
                inner.update(sql("INSERT INTO t VALUES ('c')"));
                inner.afterCommit(() -> committed.add("inner"));
            });
            assertThat(committed).isEmpty();
        });
        assertThat(keys()).isEqualTo("a,c");
        assertThat(committed).containsExactly("outer", "inner");
    }

    @Test
    void swallowedErrorNeverLooksLikeACommit() {
        assertThatThrownBy(() -> database.inTransaction(tx -> {
                    tx.update(sql("INSERT INTO t VALUES ('a')"));
                    assertThatThrownBy(() -> tx.update(sql("INSERT INTO t VALUES ('a')")))
                            .isInstanceOf(UniqueViolation.class);
                    tx.afterCommit(() -> {
                        throw new AssertionError("not committed");
                    });
                }))
                .isInstanceOf(TransactionAborted.class)
                .hasMessageContaining("An earlier statement of this transaction failed");
        assertThat(keys()).isEmpty();
    }

    @Test
    void optionsReachTheServerAndDoNotStick() {
        String modes =
                "SELECT current_setting('transaction_isolation') || ' ' || current_setting('transaction_read_only')";
        assertThat(database.<String, RuntimeException>transaction(
                        o -> o.serializable().readOnly(), tx -> tx.query(sql(modes), Statements::text)))
                .isEqualTo("serializable on");
        assertThat(database.<String, RuntimeException>transaction(tx -> tx.query(sql(modes), Statements::text)))
                .isEqualTo("read committed off");
        assertThatThrownBy(() ->
                        database.inTransaction(o -> o.readOnly(), tx -> tx.update(sql("INSERT INTO t VALUES ('a')"))))
                .isInstanceOf(StatementFailed.class)
                .hasMessageContaining("25006");
        assertThatThrownBy(() -> TransactionOptions.DEFAULT.retry(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void serializationFailureRunsAgainAsOftenAsAsked() {
        database.update(sql("INSERT INTO t VALUES ('a')"));
        var runs = new AtomicInteger();
        TransactionBody<Integer, RuntimeException> disturbed = tx -> {
            tx.query(sql("SELECT v FROM t"), Statements::text);
            if (runs.incrementAndGet() <= 2) {
                database.update(sql("UPDATE t SET v = v + 1"));
            }
            tx.update(sql("UPDATE t SET v = v + 10"));
            return runs.get();
        };
        assertThat(database.<Integer, RuntimeException>transaction(
                        o -> o.repeatableRead().retry(2), disturbed))
                .isEqualTo(3);
        assertThat(database.query(sql("SELECT v FROM t"), Statements::text)).isEqualTo("12");
        runs.set(0);
        assertThatThrownBy(() -> database.transaction(o -> o.repeatableRead().retry(1), disturbed))
                .isInstanceOf(SerializationFailure.class);
        assertThat(runs).hasValue(2);
    }

    @Test
    void endedTransactionIsRefused() {
        var kept = new AtomicReference<Transaction>();
        database.inTransaction(kept::set);
        assertThatThrownBy(() -> kept.get().update(sql("SELECT 1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has ended");
    }

    @Test
    void streamHoldsOneConnectionAndGivesItBackHoweverItEnds() {
        database.update(sql("INSERT INTO t SELECT 'k' || lpad(i::text, 5, '0'), i FROM generate_series(1, 3500) i"));
        String all = "SELECT v FROM t ORDER BY v";
        // more often than the pool is large, so that a leak would exhaust it
        for (int i = 0; i < 3; i++) {
            assertThat(database.stream(sql(all), (row, at) -> row.getInt(at))
                            .mapToInt(v -> v)
                            .sum())
                    .isEqualTo(3500 * 3501 / 2);
            try (Stream<Integer> rows = database.stream(sql(all), (row, at) -> row.getInt(at))) {
                assertThat(rows.limit(2)).containsExactly(1, 2);
            }
            try (Stream<Integer> rows = database.stream(
                    sql("SELECT 1 / (2000 - i) FROM generate_series(1, 3000) i"), (row, at) -> row.getInt(at))) {
                assertThatThrownBy(rows::count).hasMessageContaining("division by zero");
            }
            assertThatThrownBy(() -> database.stream(sql("SELECT nothing"), (row, at) -> row.getInt(at)))
                    .hasMessageContaining("nothing");
        }
        database.inTransaction(tx -> {
            try (Stream<Integer> rows = tx.stream(sql(all), (row, at) -> row.getInt(at))) {
                rows.limit(3).forEach(v -> tx.update(sql("DELETE FROM t WHERE v = ?::int", String.valueOf(v))));
            }
        });
        assertThat(database.query(sql("SELECT count(*) FROM t"), Statements::text))
                .isEqualTo("3497");
    }

    private String keys() {
        return database.query(sql("SELECT coalesce(string_agg(k, ',' ORDER BY k), '') FROM t"), Statements::text);
    }
}
