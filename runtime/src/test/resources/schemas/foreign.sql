-- Foreign tables over files and another PostgreSQL, with options on every level, constraints that are only believed, a foreign table as
-- a partition and as an inheritance child, and a view on it. Nothing is ever connected to.
-- kinds: extension, foreign data wrapper, foreign server, user mapping, foreign table, table, view, enum,
-- kinds: range partitioning, partition, inherited table, check, default, generated stored, foreign table trigger,
-- kinds: function, trigger, keyless table, comment, column privilege, privilege, array
-- requires: 14
-- extensions: file_fdw, postgres_fdw

CREATE EXTENSION file_fdw;
CREATE EXTENSION postgres_fdw;

CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE SERVER elsewhere TYPE 'reporting' VERSION '18' FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host 'reporting.example.org', port '5433', dbname 'sales', fetch_size '500');
COMMENT ON SERVER elsewhere IS 'Does not exist';
CREATE FOREIGN DATA WRAPPER nothing_at_all;
CREATE USER MAPPING FOR PUBLIC SERVER elsewhere OPTIONS (user 'reader', password_required 'false');

CREATE TYPE kind AS ENUM ('a', 'b');

CREATE FOREIGN TABLE log_line (
    at timestamptz NOT NULL,
    level text OPTIONS (force_not_null 'true'),
    message text,
    length integer GENERATED ALWAYS AS (length(message)) STORED
) SERVER files OPTIONS (filename '/nowhere/log.csv', format 'csv', delimiter ';', header 'true');
COMMENT ON FOREIGN TABLE log_line IS 'A file that is not there';
COMMENT ON COLUMN log_line.message IS 'Free text';

CREATE FOREIGN TABLE remote_sale (
    id bigint OPTIONS (column_name 'sale_id') NOT NULL,
    kind kind DEFAULT 'a',
    amount numeric(10, 2) CONSTRAINT remote_sale_amount CHECK (amount > 0),
    tags text[]
) SERVER elsewhere OPTIONS (schema_name 'public', table_name 'Sale "x"', updatable 'false');

CREATE TABLE sale (id bigint NOT NULL, year integer NOT NULL, amount numeric) PARTITION BY RANGE (year);
CREATE TABLE sale_2026 PARTITION OF sale FOR VALUES FROM (2026) TO (2027);
CREATE FOREIGN TABLE sale_2025 PARTITION OF sale FOR VALUES FROM (2025) TO (2026) SERVER elsewhere;

CREATE TABLE base (id integer, note text);
CREATE FOREIGN TABLE base_remote () INHERITS (base) SERVER elsewhere;

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'read only'; END $$;
CREATE TRIGGER remote_sale_read_only BEFORE INSERT OR UPDATE OR DELETE ON remote_sale FOR EACH ROW EXECUTE FUNCTION refuse();

CREATE VIEW remote_total AS SELECT kind, sum(amount) AS amount FROM remote_sale GROUP BY kind;
GRANT SELECT ON remote_sale TO PUBLIC;
GRANT UPDATE (amount) ON remote_sale TO PUBLIC;
GRANT USAGE ON FOREIGN SERVER files TO PUBLIC;
