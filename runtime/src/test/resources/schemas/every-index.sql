-- Every index method with its options, operator classes and their parameters, collations, orders, INCLUDE, predicates and
-- expressions; exclusion constraints of several methods; extended statistics.
-- kinds: schema, table, enum, function, operator, operator class, primary key, composite primary key, unique,
-- kinds: exclusion, index, unique index, partial index, expression index, covering index, hash index, gin index,
-- kinds: gist index, spgist index, brin index, bloom index, operator class option, index collation,
-- kinds: index column statistics, storage option, extended statistics, extension, default, array, range, network,
-- kinds: geometric, full text, collation, comment, materialized view, identity, deferrable exclusion,
-- kinds: column collation, json
-- requires: 14
-- extensions: btree_gist, btree_gin, pg_trgm, bloom

CREATE SCHEMA ext;
CREATE EXTENSION btree_gist WITH SCHEMA ext;
CREATE EXTENSION btree_gin WITH SCHEMA ext;
CREATE EXTENSION pg_trgm WITH SCHEMA ext;
CREATE EXTENSION bloom WITH SCHEMA ext;

CREATE TYPE color AS ENUM ('red', 'green');
CREATE COLLATION blind (provider = icu, locale = 'und-u-ks-level1', deterministic = false);

CREATE TABLE thing (
    id bigint GENERATED ALWAYS AS IDENTITY,
    code text NOT NULL,
    name text COLLATE blind DEFAULT '' NOT NULL,
    n integer,
    m integer,
    price numeric,
    active boolean DEFAULT true NOT NULL,
    color color,
    tags text[],
    numbers integer[],
    doc jsonb,
    words tsvector,
    at timestamptz DEFAULT now() NOT NULL,
    day date,
    span int4range,
    period tstzrange,
    ip inet,
    mac macaddr,
    place point,
    area polygon,
    bounds box,
    round circle,
    uid uuid,
    data bytea,
    CONSTRAINT thing_pkey PRIMARY KEY (id) INCLUDE (code) WITH (fillfactor = 95),
    CONSTRAINT thing_code_key UNIQUE (code) WITH (fillfactor = 80)
);

-- btree
CREATE INDEX b_plain ON thing (n);
CREATE INDEX b_orders ON thing (n ASC NULLS FIRST, m DESC NULLS LAST, price DESC, code NULLS FIRST);
CREATE UNIQUE INDEX b_unique ON thing (n, m);
CREATE UNIQUE INDEX b_unique_partial ON thing (code) WHERE active AND n > 0;
CREATE INDEX b_include ON thing (code) INCLUDE (n, m, price);
CREATE INDEX b_expression ON thing (lower(code), (n + m), (doc ->> 'a'), coalesce(price, 0::numeric));
CREATE INDEX b_case ON thing ((CASE WHEN active THEN n ELSE - m END));
CREATE INDEX b_opclass ON thing (code text_pattern_ops, n);
CREATE INDEX b_collation ON thing (code COLLATE "C", name COLLATE "POSIX" varchar_pattern_ops DESC);
CREATE INDEX b_own_collation ON thing (code COLLATE blind);
CREATE INDEX b_options ON thing (m) WITH (fillfactor = 70, deduplicate_items = off);
CREATE INDEX b_enum ON thing (color) WHERE color = 'red'::color OR color IS NULL;
CREATE INDEX b_row ON thing (day, uid, ip, data, tags);
CREATE INDEX b_whole_row ON thing ((thing.*));
CREATE INDEX b_same_1 ON thing (price);
CREATE INDEX b_same_2 ON thing (price);
ALTER INDEX b_expression ALTER COLUMN 2 SET STATISTICS 1000;
COMMENT ON INDEX b_same_2 IS 'Nobody knows why there are two';

-- hash
CREATE INDEX h_plain ON thing USING hash (uid) WITH (fillfactor = 60);
CREATE INDEX h_expression ON thing USING hash (lower(code)) WHERE n IS NOT NULL;

-- gin
CREATE INDEX g_tags ON thing USING gin (tags) WITH (fastupdate = off);
CREATE INDEX g_doc ON thing USING gin (doc);
CREATE INDEX g_doc_path ON thing USING gin (doc jsonb_path_ops) WITH (gin_pending_list_limit = 128);
CREATE INDEX g_doc_part ON thing USING gin ((doc -> 'items') jsonb_path_ops);
CREATE INDEX g_words ON thing USING gin (words);
CREATE INDEX g_words_expression ON thing USING gin (to_tsvector('english'::regconfig, code));
CREATE INDEX g_trigram ON thing USING gin (code ext.gin_trgm_ops);
CREATE INDEX g_multi ON thing USING gin (n, tags, numbers);

-- gist
CREATE INDEX s_span ON thing USING gist (span);
CREATE INDEX s_place ON thing USING gist (place, bounds) WITH (buffering = on, fillfactor = 80);
CREATE INDEX s_area ON thing USING gist (area);
CREATE INDEX s_round ON thing USING gist (round);
CREATE INDEX s_ip ON thing USING gist (ip inet_ops);
CREATE INDEX s_words ON thing USING gist (words tsvector_ops (siglen = 256));
CREATE INDEX s_trigram ON thing USING gist (code ext.gist_trgm_ops (siglen = 32)) INCLUDE (n);

-- spgist
CREATE INDEX p_text ON thing USING spgist (code);
CREATE INDEX p_quad ON thing USING spgist (place);
CREATE INDEX p_kd ON thing USING spgist (place kd_point_ops);
CREATE INDEX p_ip ON thing USING spgist (ip);
CREATE INDEX p_span ON thing USING spgist (span) INCLUDE (n);
CREATE INDEX p_box ON thing USING spgist (bounds);

-- brin
CREATE INDEX r_at ON thing USING brin (at) WITH (pages_per_range = 16, autosummarize = on);
CREATE INDEX r_multi ON thing USING brin (at timestamptz_minmax_multi_ops (values_per_range = 16), day, n);
CREATE INDEX r_bloom ON thing USING brin (uid uuid_bloom_ops (n_distinct_per_range = 100, false_positive_rate = 0.05));
CREATE INDEX r_inclusion ON thing USING brin (ip inet_inclusion_ops, span);

-- an extension's own method
CREATE INDEX x_bloom ON thing USING bloom (n, m, code) WITH (length = 80, col1 = 2, col2 = 4);

-- exclusion
CREATE TABLE booking (
    room integer NOT NULL,
    period tstzrange NOT NULL,
    seats int4range NOT NULL,
    place circle,
    state text DEFAULT 'firm' NOT NULL,
    CONSTRAINT booking_gist EXCLUDE USING gist (room WITH =, period WITH &&),
    CONSTRAINT booking_partial EXCLUDE USING gist (room WITH =, seats WITH &&, tstzrange(lower(period), upper(period), '[]') WITH &&)
        INCLUDE (state) WITH (fillfactor = 90) WHERE (state <> 'cancelled'::text) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT booking_circle EXCLUDE USING gist (place WITH &&),
    CONSTRAINT booking_hash EXCLUDE USING hash (state COLLATE "C" WITH =) WHERE (room < 0),
    CONSTRAINT booking_btree EXCLUDE USING btree (room WITH =, state text_pattern_ops WITH =) WHERE (room = 0),
    CONSTRAINT booking_spgist EXCLUDE USING spgist (seats WITH &&) WHERE (room = -1) DEFERRABLE,
    PRIMARY KEY (room, period)
);

-- an operator class of one's own
CREATE FUNCTION last_digit_compare(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS 'SELECT sign($1 % 10 - $2 % 10)::integer';
CREATE FUNCTION last_digit_equal(integer, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1 % 10 = $2 % 10';
CREATE OPERATOR === (FUNCTION = last_digit_equal, LEFTARG = integer, RIGHTARG = integer, COMMUTATOR = ===);
CREATE OPERATOR CLASS last_digit_ops FOR TYPE integer USING btree AS OPERATOR 3 ===, FUNCTION 1 last_digit_compare(integer, integer);
CREATE INDEX b_own_opclass ON thing (n last_digit_ops);

-- statistics
CREATE STATISTICS stat_all ON n, m FROM thing;
CREATE STATISTICS stat_kinds (ndistinct, dependencies, mcv) ON n, m, price FROM thing;
CREATE STATISTICS stat_expression ON lower(code), (n + m) FROM thing;
ALTER STATISTICS stat_all SET STATISTICS 50;

CREATE MATERIALIZED VIEW thing_summary WITH (fillfactor = 50) AS SELECT n, count(*) AS things, array_agg(code) AS codes FROM thing GROUP BY n;
CREATE UNIQUE INDEX thing_summary_n_idx ON thing_summary (n) INCLUDE (things);
CREATE INDEX thing_summary_codes_idx ON thing_summary USING gin (codes);
