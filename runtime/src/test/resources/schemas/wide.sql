-- The limits: a table of 1,600 columns, one of which 1,000 columns were dropped, a key of 32 columns and a foreign key to it, a view
-- of 1,600 columns, an enum of 500 labels, a table with 200 indexes, one with 300 checks, one that 100 tables refer to.
-- kinds: table, view, enum, primary key, composite primary key, foreign key, composite foreign key, check, default,
-- kinds: index, partial index, dropped column, array, comment, keyless table
-- requires: 14

DO $$
DECLARE
    v_columns text;
    v_labels text;
BEGIN
    SELECT string_agg(format('c%s %s', n,
        (ARRAY['integer NOT NULL DEFAULT ' || n, 'text', 'boolean DEFAULT false NOT NULL', 'numeric(10,2)', 'timestamptz', 'date', 'uuid',
            'bigint[]'])[1 + n % 8]), ', ' ORDER BY n)
    INTO v_columns FROM generate_series(2, 1600) n;
    EXECUTE 'CREATE TABLE wide (c1 bigint PRIMARY KEY, ' || v_columns || ')';

    SELECT string_agg(format('c%s smallint', n), ', ' ORDER BY n) INTO v_columns FROM generate_series(1, 1500) n;
    EXECUTE 'CREATE TABLE shrunk (' || v_columns || ')';
    SELECT string_agg(format('DROP COLUMN c%s', n), ', ') INTO v_columns FROM generate_series(1, 1500) n WHERE n % 3 <> 0;
    EXECUTE 'ALTER TABLE shrunk ' || v_columns;

    SELECT string_agg('k' || n, ', ' ORDER BY n) INTO v_columns FROM generate_series(1, 32) n;
    EXECUTE 'CREATE TABLE long_key (' || replace(v_columns, ',', ' integer,') || ' integer, PRIMARY KEY (' || v_columns || '))';
    EXECUTE 'CREATE TABLE long_reference (id integer PRIMARY KEY, ' || replace(v_columns, ',', ' integer,') || ' integer, '
        || 'CONSTRAINT long_reference_fkey FOREIGN KEY (' || v_columns || ') REFERENCES long_key)';
    EXECUTE 'CREATE INDEX long_reference_idx ON long_reference (' || v_columns || ')';

    SELECT string_agg(quote_literal('label ' || n), ', ' ORDER BY n) INTO v_labels FROM generate_series(1, 500) n;
    EXECUTE 'CREATE TYPE many_labels AS ENUM (' || v_labels || ')';

    CREATE TABLE many_indexes (id integer PRIMARY KEY, v integer, state many_labels DEFAULT 'label 250' NOT NULL);
    CREATE TABLE many_checks (id integer PRIMARY KEY, v integer);
    CREATE TABLE hub (id integer PRIMARY KEY);
    FOR i IN 1..200 LOOP
        EXECUTE format('CREATE INDEX many_indexes_%s_idx ON many_indexes (v) WHERE id %% 200 = %s', i, i - 1);
    END LOOP;
    FOR i IN 1..300 LOOP
        EXECUTE format('ALTER TABLE many_checks ADD CONSTRAINT check_%s CHECK (v <> %s)', i, i);
    END LOOP;
    FOR i IN 1..100 LOOP
        EXECUTE format('CREATE TABLE spoke_%s (id integer PRIMARY KEY, hub_id integer NOT NULL REFERENCES hub)', i);
    END LOOP;
END;
$$;
ALTER TYPE many_labels ADD VALUE 'in between' BEFORE 'label 2';
CREATE VIEW wide_view AS SELECT * FROM wide;
COMMENT ON TABLE wide IS 'As many columns as a table can have';
