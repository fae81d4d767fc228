-- What lives beside tables: overloaded functions in several languages and with every attribute, procedures, aggregates, operators,
-- casts, text search configurations, publications, and tables that depend on them in defaults, checks, indexes and generated columns.
-- kinds: schema, table, function, procedure, aggregate, window function, operator, cast, text search configuration,
-- kinds: text search dictionary, publication, trigger, constraint trigger, view, domain, enum, composite type,
-- kinds: extension, primary key, check, default, generated stored, index, expression index, gin index, comment,
-- kinds: privilege, identity, domain check
-- requires: 14
-- extensions: unaccent

CREATE EXTENSION unaccent;
CREATE SCHEMA lib;
CREATE TYPE lib.level AS ENUM ('low', 'high');
CREATE TYPE lib.vec AS (x double precision, y double precision);
CREATE DOMAIN lib.positive AS integer CHECK (VALUE > 0);

-- overloads, defaults, modes, variadic, polymorphic, set returning
CREATE FUNCTION lib.area(r double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN pi() * r * r;
CREATE FUNCTION lib.area(w double precision, h double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT $1 * $2';
CREATE FUNCTION lib.area(v lib.vec) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT (v).x * (v).y $$;
CREATE FUNCTION lib.slug(value text, max_length integer DEFAULT 40, sep text DEFAULT '-') RETURNS text
    LANGUAGE sql IMMUTABLE STRICT LEAKPROOF PARALLEL RESTRICTED COST 7 SET search_path = pg_catalog, public
    AS $f$ SELECT left(regexp_replace(lower(value), '[^a-z0-9]+', sep, 'g'), max_length) $f$;
CREATE FUNCTION lib.split(INOUT value text, OUT head text, OUT tail text) LANGUAGE plpgsql AS $$
BEGIN
    head := left(value, 1); tail := substr(value, 2); -- $ and ; and ' are harmless in here
END;
$$;
CREATE FUNCTION lib.largest(VARIADIC numbers numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT max(n) FROM unnest($1) n';
CREATE FUNCTION lib.first_of(a anyelement, b anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT coalesce($1, $2[1])';
CREATE FUNCTION lib.rows_of(n integer) RETURNS TABLE (id integer, label text)
    LANGUAGE sql ROWS 3 AS 'SELECT i, ''#'' || i FROM generate_series(1, n) i';
CREATE FUNCTION lib.secure() RETURNS name LANGUAGE sql SECURITY DEFINER SET statement_timeout = '1s' AS 'SELECT current_user';
CREATE FUNCTION lib.no_result() RETURNS void LANGUAGE plpgsql AS 'BEGIN NULL; END';
CREATE FUNCTION lib.level_of(n integer) RETURNS lib.level LANGUAGE sql IMMUTABLE
    AS $$ SELECT (CASE WHEN n > 9 THEN 'high' ELSE 'low' END)::lib.level $$;
CREATE FUNCTION lib.row_count() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE AS 'window_row_number';
COMMENT ON FUNCTION lib.area(double precision, double precision) IS 'Of a rectangle';

CREATE PROCEDURE lib.clean_up(INOUT removed integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN removed := 1; END $$;
CREATE PROCEDURE lib.clean_up(p_table text) LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('ANALYZE %I', p_table); END $$;
COMMENT ON PROCEDURE lib.clean_up(text) IS 'Takes a name';

CREATE FUNCTION lib.product_step(state numeric, value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 * coalesce($2, 1)';
CREATE AGGREGATE lib.product(numeric) (SFUNC = lib.product_step, STYPE = numeric, INITCOND = '1', PARALLEL = SAFE);
COMMENT ON AGGREGATE lib.product(numeric) IS 'Null counts as one';

CREATE FUNCTION lib.vec_add(lib.vec, lib.vec) RETURNS lib.vec LANGUAGE sql IMMUTABLE AS 'SELECT ROW(($1).x + ($2).x, ($1).y + ($2).y)::lib.vec';
CREATE FUNCTION lib.vec_neg(lib.vec) RETURNS lib.vec LANGUAGE sql IMMUTABLE AS 'SELECT ROW(-($1).x, -($1).y)::lib.vec';
CREATE OPERATOR lib.+ (FUNCTION = lib.vec_add, LEFTARG = lib.vec, RIGHTARG = lib.vec, COMMUTATOR = OPERATOR(lib.+));
CREATE OPERATOR lib.- (FUNCTION = lib.vec_neg, RIGHTARG = lib.vec);
CREATE FUNCTION lib.vec_of(point) RETURNS lib.vec LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1[0], $1[1])::lib.vec';
CREATE CAST (point AS lib.vec) WITH FUNCTION lib.vec_of(point) AS ASSIGNMENT;
CREATE CAST (lib.vec AS text) WITH INOUT;
COMMENT ON CAST (point AS lib.vec) IS 'Drops nothing';

CREATE TEXT SEARCH DICTIONARY lib.english_no_stop (TEMPLATE = pg_catalog.snowball, language = english);
CREATE TEXT SEARCH CONFIGURATION lib.plain_english (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION lib.plain_english ALTER MAPPING FOR hword, hword_part, word WITH unaccent, lib.english_no_stop;

-- tables that depend on the above
CREATE FUNCTION lib.next_code() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT 'C' || floor(random() * 1000)::text $$;
CREATE FUNCTION lib.is_even(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN n % 2 = 0;
CREATE TABLE article (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text DEFAULT lib.next_code() NOT NULL,
    title text NOT NULL,
    slug text GENERATED ALWAYS AS (lib.slug(title)) STORED,
    n integer CONSTRAINT article_n_even CHECK (lib.is_even(n)),
    level lib.level GENERATED ALWAYS AS (lib.level_of(n)) STORED,
    place lib.vec DEFAULT '(3,4)'::point::lib.vec,
    amount lib.positive DEFAULT lib.largest(1, 2, 3)::integer
);
CREATE INDEX article_area_idx ON article (lib.area(place));
CREATE INDEX article_search_idx ON article USING gin (to_tsvector('lib.plain_english'::regconfig, title));
CREATE VIEW article_sum AS SELECT lib.product(n) AS product, (lib.rows_of(2)).label, place OPERATOR(lib.+) place AS twice FROM article GROUP BY place;

-- a function that depends on a table, which depends on another function
CREATE FUNCTION lib.articles(p article) RETURNS SETOF article LANGUAGE sql STABLE AS 'SELECT a.* FROM article a WHERE a.id > ($1).id';
CREATE FUNCTION lib.audit() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
    v_sql text := 'SELECT 1; -- ' || $q$not a $$ quote$q$;
BEGIN
    RAISE NOTICE '% on % with %', TG_OP, TG_TABLE_NAME, TG_ARGV[0];
    RETURN NEW;
END;
$body$;
CREATE TRIGGER article_audit AFTER INSERT OR UPDATE OF title, n ON article FOR EACH ROW WHEN (NEW.n > 0) EXECUTE FUNCTION lib.audit('it''s', 'x');
CREATE CONSTRAINT TRIGGER article_later AFTER DELETE ON article DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lib.audit('later');

CREATE PUBLICATION article_changes FOR TABLE article WITH (publish = 'insert, update');
COMMENT ON PUBLICATION article_changes IS 'For the search engine';

GRANT EXECUTE ON FUNCTION lib.secure() TO PUBLIC;
REVOKE ALL ON FUNCTION lib.no_result() FROM PUBLIC;
GRANT USAGE ON SCHEMA lib TO PUBLIC;
