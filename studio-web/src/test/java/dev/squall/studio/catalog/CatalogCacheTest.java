package dev.squall.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.data.ReadLane;
import dev.squall.studio.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes the catalog be read again, and what does not. */
class CatalogCacheTest {
    private static final AtomicLong NOW = new AtomicLong();

    private static TestDatabase database;
    private static ReadLane lane;
    private static CatalogCache cache;

    @BeforeAll
    static void create() {
        database = TestDatabase.with("""
                create type mood as enum ('good');
                create table t (id int primary key, n int default 1, m mood);
                create view v as select id from t;
                create function f() returns trigger language plpgsql as 'begin return new; end';
                """);
        lane = database.lane();
        cache = new CatalogCache(lane, NOW::get);
    }

    @AfterAll
    static void close() {
        lane.close();
    }

    private static Catalog later() throws SQLException {
        NOW.addAndGet(Duration.ofSeconds(4).toNanos());
        return cache.current();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table t add column added int",
                "alter table t alter column n set default 2",
                "alter table t alter column n set not null",
                "alter table t add constraint positive check (id > 0)",
                "comment on column t.n is 'changed'",
                "comment on table t is 'changed'",
                "create index on t (n)",
                "alter type mood add value 'bad'",
                "create or replace view v as select id, n from t",
                "create trigger g before insert on t for each row execute function f()",
                "create policy p on t using (id > 1)",
                "create domain d as text",
                "alter table t rename column n to renamed",
                "drop view v"
            })
    void isReadAgainAfter(String change) throws SQLException {
        Catalog before = later();
        database.execute(change);
        assertThat(cache.current()).as("a moment later").isSameAs(before);
        assertThat(later()).isNotSameAs(before);
    }

    /** Each reader would have a catalog of its own, and a connection for it. */
    @Test
    void isReadOnceForAllWhoAskAtOnce() throws Exception {
        var cold = new CatalogCache(lane, NOW::get);
        var start = new CyclicBarrier(6);
        Callable<Catalog> user = () -> {
            start.await();
            return cold.current();
        };
        ExecutorService users = Executors.newFixedThreadPool(start.getParties());
        try {
            Set<Catalog> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Catalog> catalog : users.invokeAll(Collections.nCopies(start.getParties(), user))) {
                seen.add(catalog.get());
            }
            assertThat(seen).hasSize(1);
        } finally {
            users.shutdownNow();
        }
    }

    @Test
    void isKeptWhileOnlyRowsChange() throws SQLException {
        Catalog before = later();
        database.execute("insert into t (id) select n from generate_series(100, 200) n; delete from t");
        assertThat(later()).isSameAs(before);
    }
}
