-- A database in which the role squall_fixture_limited may see little: one schema it may not use, tables it may read, write or neither,
-- columns it may not read, a view it may read over a table it may not, row level security without a policy, default privileges,
-- objects of another owner. Load it as a superuser; read it after SET ROLE squall_fixture_limited.
-- kinds: schema, table, view, sequence, identity, function, primary key, foreign key, default, index,
-- kinds: row level security, forced row level security, policy, privilege, column privilege, default privilege,
-- kinds: other owner, comment, system type
-- requires: 14

DO $$
DECLARE
    v_role text;
BEGIN
    FOREACH v_role IN ARRAY ARRAY['squall_fixture_limited', 'squall_fixture_owner'] LOOP
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
END;
$$;

CREATE SCHEMA open;
CREATE SCHEMA closed;
CREATE SCHEMA owned AUTHORIZATION squall_fixture_owner;
REVOKE ALL ON SCHEMA closed FROM PUBLIC;
GRANT USAGE ON SCHEMA open TO squall_fixture_limited;
COMMENT ON SCHEMA closed IS 'Not for everybody';

CREATE TABLE closed.secret (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, value text NOT NULL);
CREATE TABLE open.readable (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, secret_id bigint REFERENCES closed.secret);
CREATE TABLE open.writable (id integer PRIMARY KEY, name text DEFAULT 'x');
CREATE TABLE open.untouchable (id integer PRIMARY KEY, name text);
CREATE TABLE open.some_columns (id integer PRIMARY KEY, name text, salary numeric);
CREATE TABLE open.without_policy (id integer PRIMARY KEY, name text);
CREATE TABLE open.own_rows (id integer PRIMARY KEY, owner name DEFAULT CURRENT_USER NOT NULL);
CREATE TABLE owned.thing (id integer PRIMARY KEY);
ALTER TABLE owned.thing OWNER TO squall_fixture_owner;
CREATE INDEX some_columns_salary_idx ON open.some_columns (salary);
CREATE VIEW open.secret_names AS SELECT id, left(value, 1) AS initial FROM closed.secret;
CREATE SEQUENCE open.no_usage;
CREATE FUNCTION open.count_secrets() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT count(*) FROM closed.secret';
REVOKE EXECUTE ON FUNCTION open.count_secrets() FROM PUBLIC;

GRANT SELECT ON open.readable, open.secret_names, open.without_policy TO squall_fixture_limited;
GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON open.writable TO squall_fixture_limited;
GRANT SELECT (id, name), INSERT (id), UPDATE (name) ON open.some_columns TO squall_fixture_limited;
GRANT SELECT, INSERT ON open.own_rows TO squall_fixture_limited;
ALTER DEFAULT PRIVILEGES IN SCHEMA open GRANT SELECT ON TABLES TO squall_fixture_limited;

ALTER TABLE open.without_policy ENABLE ROW LEVEL SECURITY;
ALTER TABLE open.own_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE open.own_rows FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows_only ON open.own_rows TO squall_fixture_limited USING (owner = CURRENT_USER);
