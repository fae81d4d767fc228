-- Every built-in type that a column can have, with its modifiers and a default at an extreme; arrays of everything, also of
-- domains, enums, composites, ranges and multiranges; domains over domains, composites in composites, an own range.
-- kinds: schema, table, enum, domain, domain over domain, composite type, nested composite, range type, multirange,
-- kinds: function, primary key, default, array, array dimensions, range, network, geometric, bit string, full text,
-- kinds: xml, money, interval field, collation, column collation, system type, comment, keyless table, domain check,
-- kinds: json, row type column
-- requires: 14

CREATE SCHEMA types;

CREATE TYPE types.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE types.empty_enum AS ENUM ();
CREATE TYPE types.complex AS (re double precision, im double precision);
CREATE TYPE types.tagged AS (tags text[], place types.complex, mood types.mood, span int4range, name varchar(10) COLLATE "C");
CREATE TYPE types.no_attributes AS ();
CREATE DOMAIN types.natural AS integer CHECK (VALUE >= 0);
CREATE DOMAIN types.small_natural AS types.natural DEFAULT 7 CONSTRAINT small_natural_max CHECK (VALUE < 1000);
CREATE DOMAIN types.required_text AS varchar(30) COLLATE "C" NOT NULL;
CREATE DOMAIN types.numbers AS integer[] CHECK (array_length(VALUE, 1) <= 3);
CREATE DOMAIN types.unit_complex AS types.complex CHECK ((VALUE).re BETWEEN -1 AND 1);
CREATE DOMAIN types.working_days AS daterange CHECK (NOT lower_inf(VALUE));
CREATE TYPE types.float_range AS RANGE (subtype = double precision, subtype_diff = float8mi);
CREATE TYPE types.text_range AS RANGE (subtype = text, collation = "C", multirange_type_name = types.text_ranges);
CREATE COLLATION types.german_phonebook (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION types.ignore_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE FUNCTION types.answer() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 42';

CREATE TABLE types.scalars (
    id bigint PRIMARY KEY DEFAULT 9223372036854775807,
    a_boolean boolean DEFAULT true,
    a_smallint smallint DEFAULT '-32768',
    an_integer integer DEFAULT '-2147483648'::integer,
    a_bigint bigint DEFAULT '-9223372036854775808'::bigint,
    a_numeric numeric DEFAULT 'NaN',
    a_numeric_p numeric(38) DEFAULT 99999999999999999999999999999999999999,
    a_numeric_ps numeric(12, 2) DEFAULT -0.01,
    a_real real DEFAULT 'Infinity',
    a_double double precision DEFAULT 1e-307,
    a_text text DEFAULT E'tab\t newline\n quote '' backslash \\' NOT NULL,
    a_varchar varchar,
    a_varchar_n varchar(10485760),
    a_char char DEFAULT ' ',
    a_char_n char(10) DEFAULT 'x',
    a_bytea bytea DEFAULT '\x00ff',
    a_date date DEFAULT '-infinity',
    a_time time DEFAULT '24:00',
    a_time_p time(3),
    a_timetz time with time zone DEFAULT '00:00:00+15:59',
    a_timetz_p timetz(0),
    a_timestamp timestamp DEFAULT '0044-03-15 12:00:00 BC',
    a_timestamp_p timestamp(0),
    a_timestamptz timestamptz DEFAULT 'infinity',
    a_timestamptz_p timestamptz(6) DEFAULT CURRENT_TIMESTAMP(3),
    an_interval interval DEFAULT '1 year 2 mons -3 days +04:05:06.789',
    an_interval_p interval(2),
    an_interval_ym interval year to month,
    an_interval_ds interval day to second(3),
    an_interval_h interval hour,
    a_uuid uuid DEFAULT gen_random_uuid(),
    a_json json DEFAULT '{"b": 1, "a": 1, "b": 2}',
    a_jsonb jsonb DEFAULT 'null'::jsonb,
    a_jsonpath jsonpath DEFAULT '$.a[*] ? (@ > 1)',
    an_xml xml,
    a_money money DEFAULT 12.34,
    a_bit bit DEFAULT B'1',
    a_bit_n bit(8) DEFAULT X'A5',
    a_varbit bit varying,
    a_varbit_n bit varying(64) DEFAULT B'',
    an_inet inet DEFAULT '::ffff:10.0.0.1/120',
    a_cidr cidr DEFAULT '10.0.0.0/8',
    a_macaddr macaddr DEFAULT '08:00:2b:01:02:03',
    a_macaddr8 macaddr8 DEFAULT '08:00:2b:01:02:03:04:05',
    a_point point DEFAULT '(1.5,-2)',
    a_line line DEFAULT '{1,-1,0}',
    an_lseg lseg DEFAULT '[(0,0),(1,1)]',
    a_box box DEFAULT '(1,1),(0,0)',
    a_path path DEFAULT '[(0,0),(1,1),(2,0)]',
    a_closed_path path DEFAULT '((0,0),(1,1),(2,0))',
    a_polygon polygon DEFAULT '((0,0),(1,1),(2,0))',
    a_circle circle DEFAULT '<(0,0),2>',
    a_tsvector tsvector DEFAULT 'a:1A fat:2B,4C cat:5D',
    a_tsquery tsquery DEFAULT 'fat & (rat | !cat:A)',
    a_mood types.mood DEFAULT 'ok',
    an_empty_enum types.empty_enum,
    a_complex types.complex DEFAULT ROW(1, -1),
    a_tagged types.tagged,
    a_natural types.natural DEFAULT types.answer(),
    a_small_natural types.small_natural,
    a_required types.required_text,
    a_domain_array types.numbers DEFAULT '{1,2}',
    a_unit types.unit_complex,
    some_days types.working_days,
    a_collated text COLLATE types.german_phonebook,
    a_case_blind text COLLATE types.ignore_case DEFAULT 'A',
    a_posix text COLLATE "POSIX",
    an_icu varchar(20) COLLATE "de-x-icu"
);
COMMENT ON COLUMN types.scalars.a_case_blind IS 'A nondeterministic collation';

CREATE TABLE types.ranges (
    a_int4range int4range DEFAULT '[1,10)',
    an_int8range int8range DEFAULT 'empty',
    a_numrange numrange DEFAULT '(,1.5]',
    a_tsrange tsrange DEFAULT '[2026-01-01 00:00,infinity)',
    a_tstzrange tstzrange DEFAULT '(,)',
    a_daterange daterange,
    a_float_range types.float_range DEFAULT '[0.5,1.5]',
    a_text_range types.text_range DEFAULT '[a,"b,c")',
    an_int4multirange int4multirange DEFAULT '{[1,3),[5,7)}',
    an_int8multirange int8multirange DEFAULT '{}',
    a_nummultirange nummultirange,
    a_tsmultirange tsmultirange,
    a_tstzmultirange tstzmultirange,
    a_datemultirange datemultirange,
    a_float_multirange types.float_multirange,
    a_text_multirange types.text_ranges
);

CREATE TABLE types.arrays (
    some_booleans boolean[] DEFAULT '{t,f,NULL}',
    some_smallints smallint[],
    some_integers integer[] DEFAULT ARRAY[]::integer[] NOT NULL,
    a_matrix integer[][] DEFAULT '{{1,2},{3,4}}',
    a_cube integer[][][] DEFAULT '[0:1][1:1][-1:-1]={{{1}},{{2}}}',
    a_sized text[3],
    some_bigints bigint[],
    some_numerics numeric(10, 2)[] DEFAULT '{1.50,-2}',
    some_reals real[],
    some_doubles double precision[],
    some_texts text[] DEFAULT ARRAY['a,b', 'c"d', 'e\f', '', 'NULL', NULL, '{}'],
    some_varchars varchar(5)[],
    some_chars char(3)[],
    some_byteas bytea[],
    some_dates date[],
    some_times time(3)[],
    some_timetzs timetz[],
    some_timestamps timestamp(0)[],
    some_timestamptzs timestamptz[],
    some_intervals interval[],
    some_uuids uuid[],
    some_jsons json[],
    some_jsonbs jsonb[] DEFAULT ARRAY['{"a": [1, "x"]}'::jsonb],
    some_xmls xml[],
    some_moneys money[],
    some_bits bit(4)[],
    some_varbits varbit(10)[],
    some_inets inet[],
    some_cidrs cidr[],
    some_macs macaddr[],
    some_mac8s macaddr8[],
    some_points point[],
    some_lines line[],
    some_lsegs lseg[],
    some_boxes box[] DEFAULT '{(1,1),(0,0);(2,2),(1,1)}',
    some_paths path[],
    some_polygons polygon[],
    some_circles circle[],
    some_tsvectors tsvector[],
    some_tsqueries tsquery[],
    some_moods types.mood[] DEFAULT ARRAY['sad', 'happy']::types.mood[],
    some_complexes types.complex[] DEFAULT ARRAY[ROW(1, 2)::types.complex, NULL],
    some_tagged types.tagged[],
    some_naturals types.natural[],
    some_number_lists types.numbers[],
    some_ranges int4range[] DEFAULT '{"[1,2)",empty}',
    some_multiranges datemultirange[],
    some_own_ranges types.text_range[],
    some_names name[],
    some_collated text[] COLLATE "C"
);

-- types that only catalogs use; a pull has to say what it does with them
CREATE TABLE types.system (
    a_name name,
    an_oid oid,
    a_regclass regclass DEFAULT 'types.scalars'::regclass,
    a_regtype regtype DEFAULT 'integer'::regtype,
    a_regproc regproc,
    a_regprocedure regprocedure,
    a_regoper regoper,
    a_regrole regrole,
    a_regnamespace regnamespace,
    a_regconfig regconfig DEFAULT 'english',
    a_regdictionary regdictionary,
    a_regcollation regcollation,
    a_pg_lsn pg_lsn DEFAULT '0/0',
    a_snapshot pg_snapshot,
    a_txid_snapshot txid_snapshot,
    an_xid xid,
    an_xid8 xid8,
    a_cid cid,
    a_tid tid,
    a_quoted_char "char",
    a_refcursor refcursor,
    an_oidvector oidvector,
    an_int2vector int2vector,
    an_acl aclitem
);

-- the row type of a table as a type, in an array too
CREATE TABLE types.history (before types.ranges, rows types.arrays[]);
