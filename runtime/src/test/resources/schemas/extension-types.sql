-- Types that extensions bring, in columns, arrays, defaults, domains, indexes, checks and keys, from several schemas; citext and hstore have
-- codecs of their own, the others stand for the types of extensions that nobody foresaw.
-- kinds: schema, table, extension, extension type, domain, composite type, primary key, composite primary key, unique,
-- kinds: exclusion, foreign key, check, default, generated stored, array, index, unique index, expression index,
-- kinds: gin index, gist index, operator class option, view, comment, function, trigger, composite foreign key,
-- kinds: domain check, keyless table, system type
-- requires: 14
-- extensions: citext, hstore, ltree, cube, seg, isn, intarray, pg_trgm, uuid-ossp, pgcrypto, lo

CREATE SCHEMA extensions;
CREATE SCHEMA "Ext Two";
CREATE EXTENSION citext;
CREATE EXTENSION hstore WITH SCHEMA extensions;
CREATE EXTENSION ltree WITH SCHEMA extensions;
CREATE EXTENSION cube WITH SCHEMA extensions;
CREATE EXTENSION seg WITH SCHEMA "Ext Two";
CREATE EXTENSION isn WITH SCHEMA "Ext Two";
CREATE EXTENSION intarray WITH SCHEMA extensions;
CREATE EXTENSION pg_trgm WITH SCHEMA extensions;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA extensions;
CREATE EXTENSION pgcrypto WITH SCHEMA extensions;
CREATE EXTENSION lo;
COMMENT ON EXTENSION hstore IS 'Key and value, before jsonb';

CREATE DOMAIN email AS citext CHECK (VALUE LIKE '%@%');
CREATE DOMAIN place AS extensions.ltree DEFAULT 'world';
CREATE TYPE book_key AS (isbn "Ext Two".isbn13, issn "Ext Two".issn);

CREATE TABLE catalog_entry (
    id uuid DEFAULT extensions.uuid_generate_v4() PRIMARY KEY,
    email email NOT NULL,
    nick citext DEFAULT 'Anon'::citext UNIQUE,
    nicks citext[] DEFAULT '{}' NOT NULL,
    attributes extensions.hstore DEFAULT 'a=>1, "b c"=>NULL',
    many_attributes extensions.hstore[],
    path extensions.ltree DEFAULT 'Top.Science'::extensions.ltree NOT NULL,
    paths extensions.ltree[],
    pattern extensions.lquery,
    query extensions.ltxtquery,
    box extensions.cube DEFAULT '(0,0),(1,1)',
    measure "Ext Two".seg DEFAULT '6.25 .. 6.50',
    isbn "Ext Two".isbn13 UNIQUE,
    upc "Ext Two".upc,
    key book_key,
    numbers integer[],
    search extensions.query_int,
    photo lo,
    where_it_is place,
    depth integer GENERATED ALWAYS AS (extensions.nlevel(path)) STORED,
    secret bytea DEFAULT extensions.digest('', 'sha256'),
    CONSTRAINT catalog_entry_attribute CHECK (attributes IS NULL OR attributes OPERATOR(extensions.?) 'a'),
    CONSTRAINT catalog_entry_box EXCLUDE USING gist (box WITH OPERATOR(extensions.&&))
);
COMMENT ON COLUMN catalog_entry.measure IS 'With its uncertainty';
CREATE INDEX catalog_entry_attributes_idx ON catalog_entry USING gin (attributes);
CREATE INDEX catalog_entry_path_idx ON catalog_entry USING gist (path extensions.gist_ltree_ops (siglen = 100));
CREATE INDEX catalog_entry_paths_idx ON catalog_entry USING gist (paths);
CREATE INDEX catalog_entry_numbers_idx ON catalog_entry USING gist (numbers extensions.gist__int_ops (numranges = 50));
CREATE INDEX catalog_entry_numbers_gin_idx ON catalog_entry USING gin (numbers extensions.gin__int_ops);
CREATE INDEX catalog_entry_email_idx ON catalog_entry USING gin ((email::text) extensions.gin_trgm_ops);
CREATE UNIQUE INDEX catalog_entry_attribute_idx ON catalog_entry ((attributes OPERATOR(extensions.->) 'a'));
CREATE TRIGGER catalog_entry_photo BEFORE UPDATE OR DELETE ON catalog_entry FOR EACH ROW EXECUTE FUNCTION lo_manage(photo);

CREATE TABLE translation (
    language citext,
    path extensions.ltree,
    text text NOT NULL,
    PRIMARY KEY (language, path)
);
CREATE TABLE translation_note (
    language citext NOT NULL,
    path extensions.ltree NOT NULL,
    note text,
    FOREIGN KEY (language, path) REFERENCES translation
);
CREATE VIEW entry_nick AS SELECT nick, attributes OPERATOR(extensions.->) 'a' AS a, path FROM catalog_entry WHERE path OPERATOR(extensions.<@) 'Top';
CREATE FUNCTION longest(extensions.hstore) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT max(v) FROM pg_catalog.unnest(extensions.avals($1)) v';
