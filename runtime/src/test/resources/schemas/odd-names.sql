-- Names that no Java identifier and no naive quoting survives: quotes, spaces, dots, backslashes, dollars, emoji, 63 bytes,
-- reserved words of SQL and of Java, java.lang types as tables, columns that collide once turned into Java names.
-- Non-ASCII names are written by U&"" escapes.
-- kinds: schema, table, view, sequence, serial, identity, enum, domain, composite type, function, trigger,
-- kinds: primary key, composite primary key, unique, foreign key, composite foreign key, check, default,
-- kinds: generated stored, index, expression index, policy, row level security, comment, array, domain check, json,
-- kinds: self reference
-- requires: 14

CREATE SCHEMA "Sales Dept.";
CREATE SCHEMA "a.b";
CREATE SCHEMA "select";
CREATE SCHEMA U&"\+01F4E6";
COMMENT ON SCHEMA U&"\+01F4E6" IS U&'a parcel \+01F4E6, and */ the end of a Java comment, and \005Cu0041';

-- enum labels: no identifiers, the empty one, two that differ by case, by accent, by what a Java name would drop
CREATE TYPE "Order Status" AS ENUM ('', 'new', 'New', 'NEW', 'in progress', 'in-progress', 'in_progress', '1st', 'it''s "done"',
    'null', 'true', 'class', 'a,b', '{}', 'back\slash', U&'\00FCber', U&'\4E2D', U&'\+01F600',
    'label_of_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ' leading and trailing ');
CREATE TYPE "select"."enum" AS ENUM ('a');
CREATE DOMAIN "a.b"."c.d" AS text CONSTRAINT "no "" quote" CHECK (VALUE <> '"');
CREATE TYPE "Pair Of" AS ("the left" integer, "class" text, "Class" text);

-- tables named like types that every Java file sees
CREATE TABLE "Object" (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "class" text, "Class" text, "hashCode" integer,
    "getClass" text, "toString" text, "notify" boolean, "wait" integer);
CREATE TABLE "String" (id integer PRIMARY KEY, value text);
CREATE TABLE "Integer" (id integer PRIMARY KEY, "String" integer REFERENCES "String", "Object" bigint REFERENCES "Object");
CREATE TABLE "Override" (id integer PRIMARY KEY);
CREATE TABLE "List" (id integer PRIMARY KEY, items text[]);
CREATE TABLE "Optional" (id integer PRIMARY KEY);
CREATE TABLE "Record" (id integer PRIMARY KEY);
CREATE TABLE "Table" (id integer PRIMARY KEY);
CREATE TABLE "Tables" (id integer PRIMARY KEY);
CREATE TABLE "Column" (id integer PRIMARY KEY);
CREATE TABLE "User" (id integer PRIMARY KEY, "order" integer);
CREATE TABLE users (id integer PRIMARY KEY);
CREATE TABLE "Users" (id integer PRIMARY KEY);
CREATE TABLE "user" (id integer PRIMARY KEY);
CREATE TABLE user_table (id integer PRIMARY KEY);
CREATE TABLE new_user (id integer PRIMARY KEY);

-- tables and columns that become one Java name
CREATE TABLE order_line (id integer PRIMARY KEY);
CREATE TABLE "orderLine" (id integer PRIMARY KEY);
CREATE TABLE "order-line" (id integer PRIMARY KEY);
CREATE TABLE "order line" (id integer PRIMARY KEY);
CREATE TABLE "ORDER_LINE" (id integer PRIMARY KEY);
CREATE TABLE order__line (id integer PRIMARY KEY);
CREATE TABLE collisions (
    id integer PRIMARY KEY,
    first_name text,
    "firstName" text,
    "FirstName" text,
    "FIRST_NAME" text,
    "first-name" text,
    "first name" text,
    "first.name" text,
    first__name text,
    _first_name text,
    first_name_ text,
    firstname text,
    first_name2 text,
    first_name_2 text,
    url text,
    "URL" text,
    "uRL" text
);

-- reserved words of Java, contextual ones too, and of SQL
CREATE TABLE reserved (
    abstract text, assert text, "boolean" text, break text, byte text, "case" text, "catch" text, "char" text, class text, const text,
    continue text, "default" text, "do" text, double text, "else" text, "enum" text, extends text, "final" text, finally text,
    "float" text, "for" text, goto text, if text, implements text, import text, instanceof text, "int" text, interface text, long text,
    native text, new text, package text, private text, protected text, public text, return text, short text, static text,
    strictfp text, super text, switch text, synchronized text, this text, throw text, throws text, transient text, try text, void text,
    volatile text, while text, "true" text, "false" text, "null" text, _ text, var text, record text, yield text, sealed text,
    permits text, "non-sealed" text, module text, "select" text, "from" text, "where" text, "table" text, "user" text, "order" text,
    "group" text, "limit" text, "offset" text, "end" text, "all" text, "any" text, "primary" text, "references" text,
    PRIMARY KEY ("primary", "references")
);

-- columns named like the members of a record, a generated table class and a row
CREATE TABLE members (
    "this" integer PRIMARY KEY, "hashCode" integer, "equals" integer, "toString" text, "clone" text, finalize text, "getClass" text,
    "notifyAll" text, "as" text, alias text, columns text, "primaryKey" text, "primary_key" text, "TABLE" text, name text, schema text,
    type text, rows text, outer_ text, row text, "values" text, t text, "T" text, x text
);

-- punctuation
CREATE TABLE "Sales Dept."."the ""Big"" table" (
    "id " integer NOT NULL,
    " id" integer NOT NULL,
    "with ""quotes""" text DEFAULT 'it''s "x"',
    "it's" text,
    "semi;colon" text,
    "dot.ted" text,
    "back\slash" text,
    "dollar$1" text,
    "$dollar" text,
    "a${placeholder}" text,
    "100%" numeric,
    "?" text,
    ":named" text,
    "--comment" text,
    "/* block */" text,
    "1st" text,
    "+" integer,
    "-" integer,
    "{}" jsonb,
    "[1]" text[],
    U&"tab\0009tab" text,
    U&"new\000Aline" text,
    "a  b" text,
    "status" "Order Status" DEFAULT 'it''s "done"' NOT NULL,
    "domain" "a.b"."c.d",
    "pair" "Pair Of",
    "upper" text GENERATED ALWAYS AS (upper("with ""quotes""")) STORED,
    CONSTRAINT "the ""key""" PRIMARY KEY ("id ", " id"),
    CONSTRAINT "a.b.c" UNIQUE ("semi;colon", "dot.ted"),
    CONSTRAINT "check; drop" CHECK ("+" > "-" AND "it's" <> 'it''s')
);
COMMENT ON COLUMN "Sales Dept."."the ""Big"" table"."a${placeholder}" IS 'looks like a placeholder: ${x}, {@code y}, <b>, &amp;, @param';
CREATE INDEX "an index; with ""quotes""" ON "Sales Dept."."the ""Big"" table" ((lower("it's")), "1st" DESC);
CREATE TABLE "a.b"."the ""Big"" table" (
    "x.y" integer PRIMARY KEY,
    "id " integer,
    " id" integer,
    CONSTRAINT "fk "" """ FOREIGN KEY ("id ", " id") REFERENCES "Sales Dept."."the ""Big"" table"
);
CREATE TABLE "a"".""b" ("a"".""b" serial PRIMARY KEY);
CREATE TABLE "Sales Dept.a" ("x" integer PRIMARY KEY);
CREATE TABLE "select"."from" ("where" integer PRIMARY KEY, "enum" "select"."enum");
CREATE SEQUENCE "a.b"."seq ""1""";
CREATE VIEW "a.b"."view of ""x.y""" AS SELECT "x.y" AS "x.y", "id " AS "?column?" FROM "a.b"."the ""Big"" table";

-- letters beyond ASCII: emoji (4 bytes each), combining marks, two names equal after normalisation, right to left, Turkish i
CREATE TABLE U&"\+01F4E6"."table" (id integer PRIMARY KEY);
CREATE TABLE U&"\+01F4E6\+01F69A" (
    U&"\+01F511" bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    U&"\+01F4A9" text,
    U&"caf\00E9" text,
    U&"cafe\0301" text,
    U&"\0130d" text,
    U&"\0131d" text,
    U&"stra\00DFe" text,
    U&"\05E9\05DC\05D5\05DD" text,
    U&"\540D\524D" text UNIQUE,
    U&"\200B" text,
    U&"\00A0" text
);
CREATE INDEX U&"\+01F50D" ON U&"\+01F4E6\+01F69A" (U&"\+01F4A9");
CREATE TABLE U&"\0411\0443\043A\0432\044B" (U&"\0438\043C\044F" text PRIMARY KEY);

-- 63 bytes: in ASCII, in letters of several bytes, and names that PostgreSQL itself has to shorten
CREATE TABLE table_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaa (
    column_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaa serial PRIMARY KEY,
    column_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaab integer UNIQUE
        CHECK (column_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaab > 0),
    column_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaac integer UNIQUE
        REFERENCES table_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaa
);
CREATE TABLE table_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaab (
    column_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaa integer PRIMARY KEY
        REFERENCES table_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaaa,
    x integer[]
);
CREATE INDEX ON table_name_of_exactly_sixty_three_bytes_aaaaaaaaaaaaaaaaaaaaaab (x);
CREATE TABLE U&"\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9\00E9x" (
    U&"\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D\4E2D" integer PRIMARY KEY
);

-- objects other than tables
CREATE FUNCTION "f(x)"("the ""arg""" integer DEFAULT 1, "class" text DEFAULT ');') RETURNS integer LANGUAGE sql AS $_$SELECT $1$_$;
CREATE FUNCTION "trigger;"() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TRIGGER "a ""trigger""" BEFORE UPDATE OF "semi;colon" ON "Sales Dept."."the ""Big"" table" FOR EACH ROW EXECUTE FUNCTION "trigger;"();
ALTER TABLE "Object" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "a ""policy"" for all" ON "Object" USING ("class" = "Class");
