-- What PostgreSQL 15 added: NULLS NOT DISTINCT, column lists of ON DELETE SET, views that run with the rights of their reader,
-- publications with columns and rows, an unlogged sequence.
-- kinds: table, sequence, unlogged sequence, view, security invoker view, publication, primary key,
-- kinds: composite primary key, unique, nulls not distinct, foreign key, composite foreign key, column list set null,
-- kinds: unique index, schema, comment, covering index, keyless table, partial index
-- requires: 15

CREATE SCHEMA fifteen;
CREATE UNLOGGED SEQUENCE fifteen.fast_numbers START WITH 5;
CREATE TABLE fifteen.slot (
    tenant integer,
    slot integer,
    code text UNIQUE NULLS NOT DISTINCT,
    alt text,
    PRIMARY KEY (tenant, slot),
    CONSTRAINT slot_alt_key UNIQUE NULLS NOT DISTINCT (tenant, alt) INCLUDE (code)
);
CREATE UNIQUE INDEX slot_alt_code_idx ON fifteen.slot (alt, code) NULLS NOT DISTINCT WHERE slot > 0;
CREATE TABLE fifteen.use (
    tenant integer NOT NULL,
    slot integer,
    FOREIGN KEY (tenant, slot) REFERENCES fifteen.slot ON DELETE SET NULL (slot)
);
CREATE VIEW fifteen.my_slots WITH (security_invoker) AS SELECT * FROM fifteen.slot;
COMMENT ON VIEW fifteen.my_slots IS 'Rights of the reader';
CREATE PUBLICATION some_slots FOR TABLE fifteen.slot (tenant, slot) WHERE (slot > 10);
CREATE PUBLICATION all_of_fifteen FOR TABLES IN SCHEMA fifteen;
