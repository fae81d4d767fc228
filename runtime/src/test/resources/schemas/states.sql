-- What a migration that failed half way leaves behind: constraints that are NOT VALID, a domain check too, an index that is
-- invalid (made by states.step-1.sql), a parent index without its partitions' ones, constraints on top of existing indexes.
-- kinds: table, domain, primary key, unique, foreign key, check, not valid check, not valid foreign key,
-- kinds: not valid domain check, default, index, unique index, invalid index, list partitioning, partition,
-- kinds: disabled foreign key trigger, comment, domain check, keyless table, storage option
-- requires: 14

CREATE DOMAIN percentage AS numeric;
CREATE TABLE product (id integer PRIMARY KEY, code text, share percentage, price numeric DEFAULT 0);
CREATE TABLE sale (id integer PRIMARY KEY, product_id integer, amount numeric);

INSERT INTO product VALUES (1, 'same', 500, -1), (2, 'same', 20, 3);
INSERT INTO sale VALUES (1, 99, -5);

ALTER TABLE product ADD CONSTRAINT product_price_check CHECK (price >= 0) NOT VALID;
ALTER TABLE product ADD CONSTRAINT product_code_check CHECK (code IS NOT NULL) NOT VALID;
ALTER TABLE sale ADD CONSTRAINT sale_product_fkey FOREIGN KEY (product_id) REFERENCES product ON DELETE CASCADE NOT VALID;
ALTER TABLE sale ADD CONSTRAINT sale_amount_check CHECK (amount <> 0);
ALTER DOMAIN percentage ADD CONSTRAINT percentage_check CHECK (VALUE <= 100) NOT VALID;
COMMENT ON CONSTRAINT product_price_check ON product IS 'To be validated when the old rows are mended';

-- an index promoted to a constraint keeps its options; the constraint may be named otherwise
CREATE UNIQUE INDEX sale_amount_idx ON sale (amount) WITH (fillfactor = 60);
ALTER TABLE sale ADD CONSTRAINT sale_amount_key UNIQUE USING INDEX sale_amount_idx;

-- an index ON ONLY the parent is invalid until every partition has attached its own
CREATE TABLE event (kind text NOT NULL, v integer) PARTITION BY LIST (kind);
CREATE TABLE event_a PARTITION OF event FOR VALUES IN ('a');
CREATE TABLE event_b PARTITION OF event FOR VALUES IN ('b');
CREATE INDEX event_v_idx ON ONLY event (v);
CREATE INDEX event_a_v_idx ON event_a (v);
ALTER INDEX event_v_idx ATTACH PARTITION event_a_v_idx;

-- triggers of foreign keys switched off: the constraint is there, and does nothing
CREATE TABLE switched_off (id integer PRIMARY KEY, product_id integer REFERENCES product);
ALTER TABLE switched_off DISABLE TRIGGER ALL;
