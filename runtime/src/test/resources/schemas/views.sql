-- Views on views, recursive ones, a ring of views, all options, renamed columns, columns of every nullability, views over functions,
-- VALUES, unions, windows, set returning calls; materialized views on views; INSTEAD OF triggers, rules, view defaults, and columns whose
-- type is only known to the view (literals, nulls, records).
-- kinds: schema, table, view, recursive view, cyclic views, materialized view, check option view,
-- kinds: security barrier view, function, trigger, rule, view default, primary key, foreign key, unique index,
-- kinds: column collation, comment, domain, enum, identity, array, default, self reference, domain check, json
-- requires: 14

CREATE SCHEMA report;
CREATE TYPE grade AS ENUM ('a', 'b');
CREATE DOMAIN label AS text CHECK (VALUE <> '');

CREATE TABLE department (id integer PRIMARY KEY, parent_id integer REFERENCES department, name label NOT NULL);
CREATE TABLE employee (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    department_id integer NOT NULL REFERENCES department,
    name text COLLATE "C" NOT NULL,
    grade grade DEFAULT 'b',
    salary numeric(10, 2),
    skills text[] DEFAULT '{}' NOT NULL,
    profile jsonb
);

CREATE VIEW employee_plain AS SELECT * FROM employee;
CREATE VIEW employee_named (number, "the name", pay) AS SELECT id, name, salary FROM employee;
CREATE VIEW employee_second AS SELECT number, upper("the name") AS name FROM employee_named WHERE pay > 100;
CREATE VIEW report.employee_third WITH (security_barrier) AS SELECT e.*, d.name AS department
    FROM employee_second e JOIN employee b ON b.id = e.number LEFT JOIN department d ON d.id = b.department_id;
CREATE VIEW report.fourth AS SELECT department, count(*) AS heads FROM report.employee_third GROUP BY department HAVING count(*) > 1;
COMMENT ON VIEW report.fourth IS 'Four deep';

CREATE VIEW well_paid AS SELECT id, name, salary FROM employee WHERE salary > 1000 WITH LOCAL CHECK OPTION;
CREATE VIEW best_paid WITH (security_barrier = false) AS SELECT id, name, salary FROM well_paid WHERE salary > 5000
    WITH CASCADED CHECK OPTION;
ALTER VIEW well_paid ALTER COLUMN salary SET DEFAULT 2000;

CREATE RECURSIVE VIEW department_path (id, depth, path) AS
    SELECT id, 0, ARRAY[name::text] FROM department WHERE parent_id IS NULL
    UNION ALL
    SELECT d.id, p.depth + 1, p.path || d.name::text FROM department d JOIN department_path p ON d.parent_id = p.id;
CREATE VIEW report.department_tree AS
    WITH RECURSIVE t AS (
        SELECT id, parent_id, name FROM department WHERE parent_id IS NULL
        UNION
        SELECT d.id, d.parent_id, d.name FROM department d JOIN t ON t.id = d.parent_id
    ) SEARCH DEPTH FIRST BY id SET ordercol CYCLE id SET is_cycle USING cycle_path
    SELECT id, name, ordercol::text AS position FROM t WHERE NOT is_cycle;

-- a ring: neither can be read, both are in the catalog
CREATE VIEW ring_a AS SELECT 1 AS x;
CREATE VIEW ring_b AS SELECT x FROM ring_a;
CREATE OR REPLACE VIEW ring_a AS SELECT x FROM ring_b;

CREATE FUNCTION numbers_up_to(n integer) RETURNS TABLE (number integer, square bigint) LANGUAGE sql IMMUTABLE
    AS 'SELECT i, i::bigint * i FROM generate_series(1, n) i';
CREATE VIEW of_function AS SELECT f.number, f.square, o.ordinality FROM numbers_up_to(3) f, unnest(ARRAY['a', 'b']) WITH ORDINALITY o;
CREATE VIEW of_values (a, b) AS VALUES (1, 'x'), (2, NULL);
CREATE VIEW of_types AS SELECT 1 AS an_integer, 'text' AS a_text, NULL AS a_null, 1.5 AS a_numeric, now() AS a_time, point(1, 2) AS a_point,
    ARRAY[1, 2] AS an_array, (SELECT e FROM employee e LIMIT 1) AS a_row, NULL::grade AS a_grade, 'x'::label AS a_label;
CREATE VIEW of_window AS SELECT id, row_number() OVER w AS place, sum(salary) OVER (w ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS pair
    FROM employee WINDOW w AS (PARTITION BY department_id ORDER BY salary DESC NULLS LAST);
CREATE VIEW of_set AS SELECT id, name FROM employee UNION ALL SELECT id, name FROM department EXCEPT SELECT 0, 'nobody' ORDER BY 1;
CREATE VIEW of_lateral AS SELECT d.id, best.name, best.salary FROM department d
    LEFT JOIN LATERAL (SELECT name, salary FROM employee e WHERE e.department_id = d.id ORDER BY salary DESC LIMIT 1) best ON true;
CREATE VIEW of_grouping AS SELECT department_id, grade, GROUPING(department_id, grade) AS level, avg(salary) FILTER (WHERE salary > 0) AS mean
    FROM employee GROUP BY ROLLUP (department_id, grade);
CREATE VIEW of_json AS SELECT id, profile ->> 'city' AS city, profile #> '{a,b}' AS deep, profile @? '$.x' AS has_x FROM employee;
CREATE VIEW no_columns AS SELECT FROM employee;
CREATE TEMPORARY VIEW gone_with_the_session AS SELECT 1 AS x;

CREATE MATERIALIZED VIEW report.by_department AS
    SELECT department, heads FROM report.fourth WITH NO DATA;
CREATE UNIQUE INDEX by_department_key ON report.by_department (department);
CREATE MATERIALIZED VIEW report.on_top TABLESPACE pg_default AS SELECT sum(heads) AS heads FROM report.by_department WITH NO DATA;
CREATE VIEW report.over_materialized AS SELECT heads::integer FROM report.on_top;
COMMENT ON COLUMN report.by_department.heads IS 'Only departments with more than one';

CREATE FUNCTION employee_named_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO employee (department_id, name, salary) VALUES (1, NEW."the name", NEW.pay);
    RETURN NEW;
END;
$$;
CREATE TRIGGER employee_named_insert INSTEAD OF INSERT ON employee_named FOR EACH ROW EXECUTE FUNCTION employee_named_insert();
CREATE RULE of_values_insert AS ON INSERT TO of_values DO INSTEAD (
    INSERT INTO department VALUES (NEW.a, NULL, NEW.b);
    INSERT INTO department VALUES (-NEW.a, NEW.a, NEW.b)
);
