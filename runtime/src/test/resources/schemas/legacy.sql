-- A database with a past: imports without keys, inheritance, dropped columns, serial and char(n), money, unlogged and typed
-- tables, rules, statistics targets, storage settings, replica identity, disabled triggers, a table without columns.
-- kinds: table, view, sequence, serial, composite type, function, trigger, disabled trigger, rule, inherited table,
-- kinds: typed table, unlogged table, keyless table, dropped column, primary key, unique, foreign key, check,
-- kinds: check no inherit, default, index, unique index, storage option, column storage, column statistics,
-- kinds: column compression, replica identity, clustered index, column privilege, privilege, comment, money, array,
-- kinds: column collation, column option, interval field, system type
-- requires: 14

CREATE TABLE import_raw (line text, line_no integer);
CREATE TABLE import_pairs (key text, value text, seen timestamp DEFAULT now());
CREATE TABLE import_unique_only (code text UNIQUE, alt text NOT NULL);
CREATE UNIQUE INDEX import_unique_alt_idx ON import_unique_only (alt);
ALTER TABLE import_unique_only REPLICA IDENTITY USING INDEX import_unique_alt_idx;
ALTER TABLE import_raw REPLICA IDENTITY FULL;
ALTER TABLE import_pairs REPLICA IDENTITY NOTHING;
CREATE TABLE nothing ();
CREATE UNLOGGED TABLE session_cache (id char(32) NOT NULL, data bytea, expires integer) WITH (fillfactor = 50);
COMMENT ON TABLE nothing IS 'No column at all';

CREATE TABLE account (
    id serial PRIMARY KEY,
    small smallserial,
    big bigserial,
    code char(8) DEFAULT '' NOT NULL,
    flag char DEFAULT 'N' NOT NULL CHECK (flag IN ('Y', 'N')),
    "internal" "char" DEFAULT 'x',
    balance money DEFAULT 0.00,
    owner_name name,
    owner_oid oid DEFAULT 0,
    ratio float4 DEFAULT 'NaN',
    factor double precision DEFAULT '-Infinity'::float8,
    opened timestamp without time zone DEFAULT 'epoch',
    closed date DEFAULT 'infinity',
    t time(0) DEFAULT '24:00:00',
    span interval year to month,
    notes text,
    old_one integer,
    old_two text,
    blob bytea,
    codes integer[3] DEFAULT '{1,2,3}'
) WITH (fillfactor = 80, autovacuum_enabled = false, toast.autovacuum_enabled = false, toast_tuple_target = 4096);

-- numbers of dropped columns stay taken: attnum and position differ from here on
ALTER TABLE account DROP COLUMN old_one;
ALTER TABLE account ADD COLUMN added_late integer DEFAULT 42 NOT NULL;
ALTER TABLE account DROP COLUMN old_two, ADD COLUMN old_two numeric(5, 1);
ALTER TABLE account ALTER COLUMN notes SET STORAGE EXTERNAL, ALTER COLUMN notes SET STATISTICS 500;
ALTER TABLE account ALTER COLUMN blob SET STORAGE MAIN, ALTER COLUMN blob SET COMPRESSION pglz;
ALTER TABLE account ALTER COLUMN code SET (n_distinct = -0.5);
CREATE INDEX account_code_idx ON account (code);
CLUSTER account USING account_code_idx;
CREATE TABLE all_dropped (a integer PRIMARY KEY, b text);
ALTER TABLE all_dropped DROP COLUMN a, DROP COLUMN b;

-- inheritance: single, multiple, merged columns, local and inherited checks, a child with own keys
CREATE TABLE vehicle (
    vehicle_id integer PRIMARY KEY,
    wheels smallint DEFAULT 4 NOT NULL,
    name text COLLATE "C",
    CONSTRAINT vehicle_wheels CHECK (wheels > 0),
    CONSTRAINT vehicle_parent_only CHECK (wheels < 100) NO INHERIT
);
CREATE TABLE insured (policy_no text NOT NULL, name text COLLATE "C");
CREATE TABLE truck (load_kg integer CHECK (load_kg > 0), wheels smallint DEFAULT 6 NOT NULL) INHERITS (vehicle);
CREATE TABLE insured_truck (UNIQUE (policy_no)) INHERITS (truck, insured);
CREATE TABLE bicycle (vehicle_id integer NOT NULL, wheels smallint NOT NULL, name text COLLATE "C", gears integer,
    CONSTRAINT vehicle_wheels CHECK (wheels > 0), PRIMARY KEY (vehicle_id));
ALTER TABLE bicycle INHERIT vehicle;
ALTER TABLE vehicle ADD COLUMN added_to_parent text DEFAULT 'x';
COMMENT ON TABLE truck IS 'Inherits; its key is not inherited';

-- typed tables
CREATE TYPE person AS (id integer, name text, born date);
CREATE TABLE employee OF person (PRIMARY KEY (id), name WITH OPTIONS NOT NULL DEFAULT 'nobody');
CREATE TABLE visitor OF person;

-- a sequence shared by two tables, one that is owned by a column that does not use it, a default of an own function
CREATE SEQUENCE shared_id;
CREATE TABLE left_part (id integer DEFAULT nextval('shared_id') PRIMARY KEY, v text);
CREATE TABLE right_part (id integer DEFAULT nextval('shared_id'::regclass) PRIMARY KEY, v text, other_id integer REFERENCES left_part);
CREATE SEQUENCE orphan_seq OWNED BY left_part.v;
CREATE FUNCTION next_code(prefix text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
    RETURN prefix || nextval('shared_id');
END $$;
ALTER TABLE right_part ADD COLUMN code text DEFAULT next_code('R-');

-- rules
CREATE VIEW both_parts AS SELECT id, v, 'l' AS side FROM left_part UNION ALL SELECT id, v, 'r' FROM right_part;
CREATE RULE both_parts_insert AS ON INSERT TO both_parts DO INSTEAD INSERT INTO left_part (v) VALUES (NEW.v);
CREATE RULE both_parts_delete AS ON DELETE TO both_parts DO INSTEAD NOTHING;
CREATE RULE left_part_log AS ON UPDATE TO left_part WHERE OLD.v IS DISTINCT FROM NEW.v
    DO ALSO INSERT INTO import_raw VALUES ('changed ' || OLD.id, OLD.id);
COMMENT ON RULE left_part_log ON left_part IS 'From the days before triggers';

CREATE FUNCTION noop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER left_part_always AFTER INSERT ON left_part EXECUTE FUNCTION noop();
CREATE TRIGGER left_part_disabled AFTER DELETE ON left_part FOR EACH ROW EXECUTE FUNCTION noop();
CREATE TRIGGER left_part_truncated BEFORE TRUNCATE ON left_part FOR EACH STATEMENT EXECUTE FUNCTION noop();
CREATE TRIGGER left_part_transition AFTER UPDATE ON left_part REFERENCING OLD TABLE AS o NEW TABLE AS n
    FOR EACH STATEMENT EXECUTE FUNCTION noop();
ALTER TABLE left_part DISABLE TRIGGER left_part_disabled;
ALTER TABLE left_part ENABLE ALWAYS TRIGGER left_part_always;

GRANT SELECT ON account TO PUBLIC;
GRANT UPDATE (notes) ON account TO PUBLIC;
