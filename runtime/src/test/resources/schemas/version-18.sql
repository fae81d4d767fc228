-- What PostgreSQL 16 to 18 added: temporal keys WITHOUT OVERLAPS and PERIOD references, virtual generated columns, NOT ENFORCED constraints,
-- NOT NULL constraints with names, NOT VALID and NO INHERIT, uuidv7, the builtin collation provider, storage in CREATE TABLE, identity and
-- exclusion constraints on partitioned tables.
-- kinds: schema, table, extension, temporal key, temporal foreign key, generated virtual, generated stored,
-- kinds: not enforced check, not enforced foreign key, named not null, not valid not null, not null no inherit,
-- kinds: inherited table, primary key, composite primary key, unique, foreign key, composite foreign key, check,
-- kinds: exclusion, default, range, collation, column collation, identity, column storage, range partitioning,
-- kinds: partition, index, expression index, comment, column compression, domain, domain check, foreign key to unique,
-- kinds: keyless table, multirange, self reference
-- requires: 18
-- extensions: btree_gist

CREATE SCHEMA temporal;
CREATE EXTENSION btree_gist WITH SCHEMA temporal;

CREATE TABLE temporal.price (
    product_id integer NOT NULL,
    valid daterange NOT NULL,
    amount numeric(10, 2) NOT NULL,
    CONSTRAINT price_pkey PRIMARY KEY (product_id, valid WITHOUT OVERLAPS)
);
COMMENT ON TABLE temporal.price IS 'One price at a time';
CREATE TABLE temporal.room (
    building text,
    room_no integer,
    open tstzmultirange NOT NULL,
    CONSTRAINT room_key UNIQUE (building, room_no, open WITHOUT OVERLAPS)
);
CREATE TABLE temporal.discount (
    discount_id uuid DEFAULT uuidv7() PRIMARY KEY,
    product_id integer NOT NULL,
    during daterange NOT NULL,
    CONSTRAINT discount_price_fkey FOREIGN KEY (product_id, PERIOD during) REFERENCES temporal.price (product_id, PERIOD valid)
);
CREATE TABLE temporal.booking (
    building text,
    room_no integer,
    at tstzmultirange,
    FOREIGN KEY (building, room_no, PERIOD at) REFERENCES temporal.room (building, room_no, PERIOD open)
);

CREATE DOMAIN public.required AS text CONSTRAINT required_value NOT NULL CONSTRAINT required_length CHECK (length(VALUE) < 100);
CREATE COLLATION unicode_builtin (provider = builtin, locale = 'C.UTF-8');
CREATE TABLE modern (
    id bigint GENERATED ALWAYS AS IDENTITY,
    first_name text CONSTRAINT modern_first_name_required NOT NULL,
    last_name text NOT NULL,
    full_name text GENERATED ALWAYS AS (first_name || ' ' || last_name) VIRTUAL,
    initial text GENERATED ALWAYS AS ("left"(last_name, 1)),
    stored_length integer GENERATED ALWAYS AS (length(last_name)) STORED,
    always_there integer GENERATED ALWAYS AS (coalesce(score, 0)) VIRTUAL NOT NULL,
    score integer,
    big text STORAGE EXTERNAL COMPRESSION pglz,
    word text COLLATE unicode_builtin,
    req public.required,
    other_id bigint,
    local_only integer NOT NULL NO INHERIT,
    CONSTRAINT modern_pkey PRIMARY KEY (id),
    CONSTRAINT modern_score_check CHECK (score > 0) NOT ENFORCED,
    CONSTRAINT modern_name_check CHECK (full_name <> ' '),
    CONSTRAINT modern_other_fkey FOREIGN KEY (other_id) REFERENCES modern ON DELETE SET NULL NOT ENFORCED
);
COMMENT ON COLUMN modern.full_name IS 'Computed when it is read';
COMMENT ON CONSTRAINT modern_first_name_required ON modern IS 'Has a name';
ALTER TABLE modern ADD COLUMN late text;
ALTER TABLE modern ADD CONSTRAINT modern_late_required NOT NULL late NOT VALID;
CREATE INDEX modern_lower_idx ON modern (lower(first_name));
CREATE TABLE modern_child (extra integer) INHERITS (modern);

CREATE TABLE slot (
    id bigint GENERATED ALWAYS AS IDENTITY,
    room integer NOT NULL,
    day date NOT NULL,
    span int4range,
    twice integer GENERATED ALWAYS AS (room * 2) VIRTUAL,
    CONSTRAINT slot_no_overlap EXCLUDE USING gist (day WITH =, room WITH =, span WITH &&)
) PARTITION BY RANGE (day);
CREATE TABLE slot_2026 PARTITION OF slot FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
