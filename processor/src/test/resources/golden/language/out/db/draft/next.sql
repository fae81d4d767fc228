-- Draft of the next migration, rewritten by every compile. Do not edit it.
-- The generate command numbers it, verifies it and makes it a released migration.

-- main, one transaction
SET LOCAL lock_timeout = '5s';

DO $guard$
BEGIN
    IF current_setting('server_version_num')::int < 180000 THEN
        RAISE EXCEPTION USING
            MESSAGE = 'this server is older than PostgreSQL 18, which the migration needs for NULLS NOT DISTINCT of lang.bookings.booking_order (PostgreSQL 15), NULLS NOT DISTINCT of lang.bookings.bookings_room_number_key (PostgreSQL 15), the virtual column lang.bookings.twice (PostgreSQL 18)',
            HINT = 'Nothing of the migration has run. Use a newer server, or do without it in the sources.';
    END IF;
END
$guard$;

CREATE SCHEMA IF NOT EXISTS billing;

CREATE SCHEMA IF NOT EXISTS lang;

CREATE DOMAIN lang."Code" AS text;

CREATE DOMAIN lang.positive AS integer
    CONSTRAINT positive_check CHECK (value > 0);

CREATE TABLE billing.usage (
    sample_id bigint NOT NULL,
    hour timestamp with time zone NOT NULL,
    amount bigint NOT NULL,
    CONSTRAINT usage_pkey PRIMARY KEY (sample_id, hour)
) PARTITION BY HASH (sample_id);

CREATE TABLE lang.bookings (
    id bigint NOT NULL,
    room integer NOT NULL,
    number integer NOT NULL,
    parent_room integer,
    parent_number integer,
    guest text COLLATE pg_catalog."C" NOT NULL,
    during_from date NOT NULL,
    during_to date NOT NULL,
    stay daterange NOT NULL GENERATED ALWAYS AS (daterange(during_from, during_to)) STORED,
    twice integer GENERATED ALWAYS AS (number * 2) VIRTUAL,
    cancelled boolean NOT NULL DEFAULT false,
    CONSTRAINT booking_key PRIMARY KEY (id) INCLUDE (room) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT bookings_room_number_key UNIQUE NULLS NOT DISTINCT (room, number) INCLUDE (guest) DEFERRABLE,
    CONSTRAINT positive CHECK (number > 0) NO INHERIT,
    CONSTRAINT bookings_room_expr_excl EXCLUDE USING gist (room WITH =, (daterange(during_from, during_to)) WITH &&) WHERE (not cancelled) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT bookings_room_stay_excl EXCLUDE USING gist (room WITH =, stay WITH &&)
) WITH (autovacuum_vacuum_scale_factor = 0.05, fillfactor = 70);

CREATE TABLE lang.samples (
    id bigint GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5 MINVALUE 0 MAXVALUE 1000 START WITH 10 CACHE 3 CYCLE),
    "integer" numeric NOT NULL,
    at time with time zone NOT NULL,
    took interval NOT NULL,
    every interval NOT NULL,
    "interval" interval(3) NOT NULL,
    ints int4range NOT NULL,
    longs int8range NOT NULL,
    decimals numrange NOT NULL,
    days daterange NOT NULL,
    times tsrange NOT NULL,
    instants tstzrange,
    holidays datemultirange NOT NULL,
    periods daterange[] NOT NULL,
    address inet NOT NULL,
    network cidr NOT NULL,
    mac macaddr NOT NULL,
    mac8 macaddr8 NOT NULL,
    point point NOT NULL,
    line line NOT NULL,
    segment lseg NOT NULL,
    box box NOT NULL,
    path path NOT NULL,
    polygon polygon NOT NULL,
    circle circle NOT NULL,
    flags bit(8) NOT NULL,
    bits bit varying NOT NULL,
    pairs bit(2)[] NOT NULL,
    words tsvector NOT NULL,
    query tsquery NOT NULL,
    labels hstore NOT NULL,
    other_labels extensions.hstore NOT NULL,
    embedding vector(3) NOT NULL,
    half extensions.halfvec(3) NOT NULL,
    sparse sparsevec NOT NULL,
    place geometry(point,4326) NOT NULL,
    area geography NOT NULL,
    grid integer[] NOT NULL,
    cube text[] NOT NULL,
    gaps text[] NOT NULL,
    plain text[] NOT NULL,
    code character(3) NOT NULL,
    email citext NOT NULL,
    tree ltree NOT NULL,
    document xml NOT NULL,
    "json" json NOT NULL,
    kept json NOT NULL,
    owner name NOT NULL,
    emails citext[] NOT NULL,
    quantity lang.positive NOT NULL,
    domain_code lang."Code",
    year integer NOT NULL,
    years integer[] NOT NULL,
    until date,
    CONSTRAINT samples_pkey PRIMARY KEY (id)
);

CREATE TABLE billing.usage_0 PARTITION OF billing.usage FOR VALUES WITH (modulus 2, remainder 0);

CREATE TABLE billing.usage_1 PARTITION OF billing.usage FOR VALUES WITH (modulus 2, remainder 1) PARTITION BY RANGE (hour);

CREATE TABLE billing.usage_1_old PARTITION OF billing.usage_1 FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00+00');

CREATE TABLE billing.usage_1_rest PARTITION OF billing.usage_1 DEFAULT;

CREATE INDEX usage_hour_idx ON billing.usage USING brin (hour) WITH (pages_per_range = 16);

CREATE INDEX booking_guest_trgm ON lang.bookings USING gin (guest gin_trgm_ops);

CREATE UNIQUE INDEX booking_order ON lang.bookings (room, number DESC) NULLS NOT DISTINCT;

CREATE INDEX bookings_expr_room_idx ON lang.bookings (lower(guest) COLLATE pg_catalog."C" text_pattern_ops DESC, room NULLS FIRST) INCLUDE (number);

CREATE INDEX bookings_guest_idx ON lang.bookings (guest COLLATE pg_catalog."de-x-icu" DESC NULLS LAST) WITH (fillfactor = 80) WHERE not cancelled;

CREATE INDEX bookings_number_idx ON lang.bookings (number DESC NULLS LAST);

ALTER TABLE billing.usage ADD CONSTRAINT usage_sample_id_fkey FOREIGN KEY (sample_id) REFERENCES lang.samples (id);

ALTER TABLE lang.bookings ADD CONSTRAINT bookings_parent_room_parent_number_fkey FOREIGN KEY (parent_room, parent_number) REFERENCES lang.bookings (room, number) MATCH FULL DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE lang.bookings ENABLE ROW LEVEL SECURITY;

ALTER TABLE lang.bookings FORCE ROW LEVEL SECURITY;

CREATE POLICY "no delete" ON lang.bookings AS RESTRICTIVE FOR DELETE USING (cancelled);

CREATE POLICY own ON lang.bookings TO public USING (guest = current_user) WITH CHECK (guest = current_user);

COMMENT ON TABLE billing.usage IS 'Counters by hour.';

COMMENT ON TABLE lang.bookings IS 'Every modifier of columns, constraints and tables.';

COMMENT ON TABLE lang.samples IS 'A column of every type that the other cases have not.';
