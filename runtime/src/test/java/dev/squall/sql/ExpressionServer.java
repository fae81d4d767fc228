package dev.squall.sql;

import dev.squall.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sample schema with two rows per table: one with everything, one with NULL wherever it may be. */
final class ExpressionServer implements AutoCloseable {

    private final PlainExecutor db;

    private ExpressionServer(PlainExecutor db) {
        this.db = db;
    }

    static ExpressionServer start() throws SQLException {
        PlainExecutor db = new PlainExecutor(TestPostgres.createDataSource());
        db.script("""
                set time zone 'UTC';
                create type role as enum ('ADMIN', 'MEMBER');
                create table cities (id bigint generated always as identity primary key, name text not null);
                create table users (
                    id bigint generated always as identity primary key,
                    email text not null constraint users_email_key unique,
                    name text not null,
                    age integer,
                    city_id bigint references cities,
                    created_at timestamptz not null default now(),
                    balance numeric(12, 2) not null,
                    role role not null,
                    preferences jsonb not null,
                    tags text[] not null);
                create table stays (
                    id bigint primary key,
                    nights daterange not null,
                    option daterange,
                    gateway inet not null,
                    address inet,
                    length interval not null,
                    delay interval,
                    document tsvector,
                    starts_at timestamp not null,
                    day date,
                    score double precision not null);
                insert into cities (name) values ('Oslo'), ('Rome');
                insert into users (email, name, age, city_id, created_at, balance, role, preferences, tags) values
                    ('ann@x.org', 'Ann', 30, 1, '2024-02-29 12:30:00.5Z', 1.50, 'ADMIN',
                     '{"theme": "dark", "n": {"size": 7, "on": true}, "list": [1, 2, 3], "day": "2024-01-31"}',
                     '{a,b,a}'),
                    ('bob@x.org', 'Bob', null, null, '2023-01-02 03:04:05Z', -2.25, 'MEMBER', '{"theme": null}', '{}');
                insert into stays values
                    (1, '[2024-03-01,2024-03-05)', '[2024-03-04,2024-03-10)', '10.1.2.1', '10.1.2.3/24',
                     '1 day 02:00', '01:30', to_tsvector('english', 'The fat cats sat on a mat'),
                     '2024-03-01 15:00', '2024-02-29', 2.5),
                    (2, '[2024-03-05,)', null, 'fe80::1', null, '1 mon', null, null, '2024-12-31 23:59:59', null, -1.5);
                """);
        return new ExpressionServer(db);
    }

    Executor executor() {
        return db;
    }

    /** The value of each row in the order of the id, NULL as {@code null}, separated by bars. */
    String values(Query<?> query) {
        return shown(query.list(db));
    }

    static String shown(List<?> rows) {
        return rows.stream()
                .map(v -> v instanceof Optional<?> o ? String.valueOf(o.orElse(null)) : String.valueOf(v))
                .collect(Collectors.joining(" | "));
    }

    @Override
    public void close() throws SQLException {
        db.close();
    }
}
