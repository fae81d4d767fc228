package dev.squall.studio.e2e;

import dev.squall.db.DatabaseConfig;
import dev.squall.studio.testing.TestDatabase;

/** The data that the goals are measured on: ten million rows, wide values, records with children, a large schema. */
final class MeasuredData {
    /** Fewer only to see that the program works: {@code -Dstudio.measure.rows=100000}. */
    static final long ROWS = Long.getLong("studio.measure.rows", 10_000_000);

    static final int WIDE_ROWS = 50;
    static final int TABLES = 500;

    private static final String EVENTS = """
            create unlogged table events (id bigint not null, created_at timestamptz not null, user_id int not null,
                kind text not null, amount numeric(10, 2), payload jsonb, note text);
            insert into events
            select n, timestamptz '2026-01-01' + n * interval '1 second', n %% 100000,
                   (array['view', 'click', 'buy', 'leave'])[1 + n %% 4], (n %% 10000) / 100.0,
                   case when n %% 5 = 0 then '{"k": 1}'::jsonb end, case when n %% 3 = 0 then 'note ' || n end
            from generate_series(1, %d) n;
            alter table events add primary key (id);
            create index on events (created_at, id);
            """.formatted(ROWS);

    private static final String WIDE = """
            create unlogged table wide (id int primary key, doc text not null);
            insert into wide
            select n, (select string_agg(md5(n || ' ' || i), '') from generate_series(1, 163840) i) from generate_series(1, %d) n;
            """.formatted(WIDE_ROWS);

    private static final String RELATED = """
            create table city (id int primary key, name text not null);
            insert into city select n, 'City ' || n from generate_series(1, 100) n;
            create table person (id int primary key, name text not null, city_id int not null references city);
            insert into person select n, 'Person ' || n, 1 + n % 100 from generate_series(1, 10000) n;
            create table orders (id int primary key, person_id int not null references person, total numeric);
            create table visit (id int primary key, person_id int not null references person, at timestamptz);
            create table address (id int primary key, person_id int not null references person, street text);
            create table device (id int primary key, person_id int not null references person, model text);
            insert into orders select n, 1 + n % 10000, n from generate_series(1, 200000) n;
            insert into visit select n, 1 + n % 10000, now() from generate_series(1, 200000) n;
            insert into address select n, 1 + n % 10000, 'Street ' || n from generate_series(1, 20000) n;
            insert into device select n, 1 + n % 10000, 'Model ' || n from generate_series(1, 20000) n;
            create index on orders (person_id);
            create index on visit (person_id);
            create index on address (person_id);
            create index on device (person_id);
            """;

    private static final String SCHEMA = """
            do $$ declare columns text := (select string_agg('column_' || i || ' text', ', ') from generate_series(2, 50) i);
            begin
              for n in 1..%d loop
                execute format('create table table_%%s (id int primary key, %%s)', n, columns);
              end loop;
            end $$;
            """.formatted(TABLES);

    private MeasuredData() {}

    /** The database with the rows; takes a minute or two. */
    static DatabaseConfig rows() {
        TestDatabase database = TestDatabase.with(EVENTS);
        database.execute(WIDE);
        database.execute(RELATED);
        database.execute("analyze");
        return database.reader();
    }

    /** A database of many tables with many columns. */
    static DatabaseConfig largeSchema() {
        return TestDatabase.with(SCHEMA).reader();
    }

    /** The URL of a database, for the environment of a studio. */
    static String url(DatabaseConfig config) {
        return "postgresql://" + config.user().orElseThrow() + ":"
                + config.password().orElseThrow() + "@" + config.host() + ":" + config.port() + "/" + config.database();
    }
}
