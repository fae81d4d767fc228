-- References in all shapes: tables that refer to each other in rings of two and three and across schemas, to themselves, to
-- unique keys instead of primary ones, several times to one table; every action, match and deferrability.
-- kinds: schema, table, primary key, composite primary key, unique, deferrable unique, deferrable primary key,
-- kinds: foreign key, composite foreign key, self reference, cyclic foreign keys, foreign key to unique,
-- kinds: deferrable foreign key, match full, column list set null, default, index, comment, check, identity,
-- kinds: unique index
-- requires: 15

CREATE SCHEMA other;

-- a ring of two, and one of three across schemas
CREATE TABLE company (company_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, director_id bigint, name text NOT NULL);
CREATE TABLE person (
    person_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES company DEFERRABLE INITIALLY DEFERRED,
    boss_id bigint REFERENCES person,
    partner_id bigint UNIQUE REFERENCES person ON DELETE SET NULL
);
ALTER TABLE company ADD FOREIGN KEY (director_id) REFERENCES person (person_id) ON DELETE SET NULL;

CREATE TABLE egg (id integer PRIMARY KEY, hen_id integer NOT NULL);
CREATE TABLE other.hen (id integer PRIMARY KEY, chick_id integer NOT NULL);
CREATE TABLE other.chick (id integer PRIMARY KEY, egg_id integer NOT NULL REFERENCES egg DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE egg ADD CONSTRAINT egg_hen FOREIGN KEY (hen_id) REFERENCES other.hen DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE other.hen ADD CONSTRAINT hen_chick FOREIGN KEY (chick_id) REFERENCES other.chick DEFERRABLE INITIALLY DEFERRED;

-- self reference as part of the own key; a column that refers to itself
CREATE TABLE part (
    set_id integer,
    part_no integer,
    parent_no integer,
    PRIMARY KEY (set_id, part_no),
    CONSTRAINT part_parent_fkey FOREIGN KEY (set_id, parent_no) REFERENCES part (set_id, part_no) ON DELETE CASCADE
);
CREATE TABLE itself (id integer PRIMARY KEY REFERENCES itself);

-- several references between the same two tables, the same columns twice, and a one to one
CREATE TABLE airport (iata char(3) PRIMARY KEY, icao char(4) NOT NULL UNIQUE, name text);
CREATE TABLE flight (
    flight_id integer PRIMARY KEY,
    origin char(3) NOT NULL REFERENCES airport,
    destination char(3) NOT NULL REFERENCES airport,
    alternate char(4) REFERENCES airport (icao) ON UPDATE CASCADE,
    CONSTRAINT flight_elsewhere CHECK (origin <> destination)
);
ALTER TABLE flight ADD CONSTRAINT flight_origin_again FOREIGN KEY (origin) REFERENCES airport ON DELETE CASCADE;
CREATE TABLE flight_detail (flight_id integer PRIMARY KEY REFERENCES flight ON DELETE CASCADE, meal text);

-- all actions on both sides
CREATE TABLE target (a integer, b integer, c integer UNIQUE, d integer, PRIMARY KEY (a, b), UNIQUE (b, a));
CREATE UNIQUE INDEX target_d_idx ON target (d);
CREATE TABLE actions (
    id integer PRIMARY KEY,
    no_action integer CONSTRAINT fk_no_action REFERENCES target (c) ON UPDATE NO ACTION ON DELETE NO ACTION,
    restricted integer CONSTRAINT fk_restrict REFERENCES target (c) ON UPDATE RESTRICT ON DELETE RESTRICT,
    cascaded integer CONSTRAINT fk_cascade REFERENCES target (c) ON UPDATE CASCADE ON DELETE CASCADE,
    set_null integer CONSTRAINT fk_set_null REFERENCES target (c) ON UPDATE SET NULL ON DELETE SET NULL,
    set_default integer DEFAULT 0 CONSTRAINT fk_set_default REFERENCES target (c) ON UPDATE SET DEFAULT ON DELETE SET DEFAULT,
    mixed integer CONSTRAINT fk_mixed REFERENCES target (c) ON UPDATE CASCADE ON DELETE SET DEFAULT,
    to_index integer CONSTRAINT fk_to_index REFERENCES target (d)
);
COMMENT ON CONSTRAINT fk_to_index ON actions IS 'To a unique index that is no constraint';
CREATE TABLE composite_actions (
    id integer PRIMARY KEY,
    a integer DEFAULT 1,
    b integer DEFAULT 2,
    CONSTRAINT fk_all_columns FOREIGN KEY (a, b) REFERENCES target ON DELETE SET NULL,
    CONSTRAINT fk_one_null FOREIGN KEY (a, b) REFERENCES target ON DELETE SET NULL (b),
    CONSTRAINT fk_one_default FOREIGN KEY (a, b) REFERENCES target ON DELETE SET DEFAULT (a),
    CONSTRAINT fk_match_full FOREIGN KEY (a, b) REFERENCES target MATCH FULL ON UPDATE CASCADE,
    CONSTRAINT fk_swapped FOREIGN KEY (b, a) REFERENCES target (b, a)
);
CREATE INDEX composite_actions_ab_idx ON composite_actions (a, b);

-- all deferrabilities, on every kind that has them
CREATE TABLE deferrability (
    id integer CONSTRAINT deferrability_pkey PRIMARY KEY DEFERRABLE,
    u1 integer CONSTRAINT u_not_deferrable UNIQUE NOT DEFERRABLE,
    u2 integer CONSTRAINT u_immediate UNIQUE DEFERRABLE INITIALLY IMMEDIATE,
    u3 integer CONSTRAINT u_deferred UNIQUE DEFERRABLE INITIALLY DEFERRED,
    f1 integer CONSTRAINT f_not_deferrable REFERENCES target (c) NOT DEFERRABLE,
    f2 integer CONSTRAINT f_immediate REFERENCES target (c) DEFERRABLE INITIALLY IMMEDIATE,
    f3 integer CONSTRAINT f_deferred REFERENCES target (c) DEFERRABLE INITIALLY DEFERRED
);
