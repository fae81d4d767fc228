-- Draft of the next migration, rewritten by every compile. Do not edit it.
-- The generate command numbers it, verifies it and makes it a released migration.

-- main, one transaction
SET LOCAL lock_timeout = '5s';

CREATE TYPE role AS ENUM ('ADMIN', 'MEMBER');

CREATE TABLE cities (
    id bigint GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    CONSTRAINT cities_pkey PRIMARY KEY (id)
);

CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY,
    email text NOT NULL,
    name text NOT NULL,
    age integer,
    city_id bigint,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    balance numeric(12,2) NOT NULL,
    role role NOT NULL,
    preferences jsonb NOT NULL,
    tags text[] NOT NULL,
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT users_balance_check CHECK (balance >= 0)
);

CREATE INDEX users_city_id_age_idx ON users (city_id, age);

ALTER TABLE users ADD CONSTRAINT users_city_id_fkey FOREIGN KEY (city_id) REFERENCES cities (id) ON DELETE SET NULL;

COMMENT ON TYPE role IS 'What a user may do.';

COMMENT ON TABLE cities IS 'A place.';

COMMENT ON TABLE users IS 'People who can log in.';

COMMENT ON COLUMN users.email IS 'where mail to them goes';
