package dev.squall.sql;

/** The tables of {@code dev.squall.sql.sample}, as SQL. */
final class SampleDatabase {

    static final String TABLES = """
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
                """;

    private SampleDatabase() {}
}
