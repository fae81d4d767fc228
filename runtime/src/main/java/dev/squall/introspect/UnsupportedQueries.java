package dev.squall.introspect;

/**
 * The query that finds what the model cannot hold: whole objects, and properties of objects that are in the model.
 */
final class UnsupportedQueries {
    private UnsupportedQueries() {}

    /** Rows of (kind, schema, name, extra, in_model, class of the object, its oid); takes the array of schemas. */
    static final String ALL = """
            WITH relation AS (
              SELECT c.*, n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS full_name,
                     to_jsonb(c) AS properties
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
                AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass
                                AND e.objid = c.oid AND e.deptype = 'e')
            ), namespace AS (
              SELECT n.oid, quote_ident(n.nspname) AS name
              FROM pg_namespace n
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
            ), found AS (
              SELECT CASE relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view'
                       WHEN 'p' THEN 'partitioned table' WHEN 'f' THEN 'foreign table' WHEN 'c' THEN 'composite type'
                     END AS kind, full_name AS name, false AS in_model
              FROM relation WHERE relkind IN ('v', 'm', 'p', 'f', 'c')
              UNION ALL
              SELECT CASE WHEN r.relispartition THEN 'partition' ELSE 'inheriting or inherited table' END,
                     r.full_name, false
              FROM relation r
              WHERE r.relkind = 'r' AND (r.relispartition OR EXISTS (
                SELECT FROM pg_inherits h WHERE h.inhrelid = r.oid OR h.inhparent = r.oid))
              UNION ALL
              SELECT 'table of a composite type', full_name, false FROM relation WHERE relkind = 'r' AND reloftype <> 0
              UNION ALL
              SELECT 'unlogged ' || CASE relkind WHEN 'S' THEN 'sequence' ELSE 'table' END, full_name, true
              FROM relation WHERE relkind IN ('r', 'S') AND relpersistence = 'u'
              UNION ALL
              SELECT 'row level security', full_name, true
              FROM relation WHERE relkind = 'r' AND (relrowsecurity OR relforcerowsecurity)
              UNION ALL
              SELECT 'storage parameters', full_name, true
              FROM relation WHERE relkind = 'r' AND reloptions IS NOT NULL
              UNION ALL
              SELECT 'tablespace', full_name, true FROM relation WHERE relkind IN ('r', 'i') AND reltablespace <> 0
              UNION ALL
              SELECT 'replica identity', full_name, true FROM relation WHERE relkind = 'r' AND relreplident <> 'd'
              UNION ALL
              SELECT 'table access method', r.full_name, true
              FROM relation r JOIN pg_am m ON m.oid = r.relam WHERE r.relkind = 'r' AND m.amname <> 'heap'
              UNION ALL
              SELECT 'column option', r.full_name || '.' || quote_ident(a.attname), true
              FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid JOIN pg_type t ON t.oid = a.atttypid
              WHERE r.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
                AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attoptions IS NOT NULL
                     OR coalesce(a.attstattarget, -1) <> -1)
              UNION ALL
              SELECT 'virtual generated column', r.full_name || '.' || quote_ident(a.attname), true
              FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid
              WHERE r.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = 'v'
              UNION ALL
              SELECT CASE k.contype WHEN 'x' THEN 'exclusion constraint' WHEN 'n' THEN 'NOT NULL that is not valid'
                       ELSE 'constraint option' END, r.full_name || '.' || quote_ident(k.conname), k.contype <> 'x'
              FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
              WHERE r.relkind = 'r' AND (k.contype = 'x' OR k.contype = 'n' AND NOT k.convalidated
                OR to_jsonb(k) -> 'confdelsetcols' NOT IN ('null', '[]')
                OR to_jsonb(k) ->> 'conenforced' = 'false' OR to_jsonb(k) ->> 'conperiod' = 'true')
              UNION ALL
              SELECT 'index option', r.full_name, true
              FROM relation r JOIN pg_index x ON x.indexrelid = r.oid
              WHERE NOT x.indisvalid OR x.indisclustered
                OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = r.oid
                           AND (a.attoptions IS NOT NULL OR coalesce(a.attstattarget, -1) <> -1))
                OR EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = r.oid AND k.contype IN ('p', 'u')
                           AND (r.reloptions IS NOT NULL OR obj_description(r.oid, 'pg_class') IS NOT NULL))
              UNION ALL
              SELECT 'trigger', r.full_name || '.' || quote_ident(t.tgname), false
              FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid WHERE NOT t.tgisinternal
              UNION ALL
              SELECT 'rule', r.full_name || '.' || quote_ident(u.rulename), false
              FROM relation r JOIN pg_rewrite u ON u.ev_class = r.oid WHERE u.rulename <> '_RETURN'
              UNION ALL
              SELECT 'policy', r.full_name || '.' || quote_ident(p.polname), false
              FROM relation r JOIN pg_policy p ON p.polrelid = r.oid
              UNION ALL
              SELECT CASE p.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
                     p.oid::regprocedure::text, false
              FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid
                                AND e.deptype IN ('e', 'i'))
              UNION ALL
              SELECT CASE t.typtype WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type' ELSE 'base type' END,
                     n.name || '.' || quote_ident(t.typname), false
              FROM pg_type t JOIN namespace n ON n.oid = t.typnamespace
              WHERE t.typtype IN ('d', 'r', 'b') AND t.typcategory <> 'A'
                AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid
                                AND e.deptype = 'e')
              UNION ALL
              SELECT 'collation', n.name || '.' || quote_ident(c.collname), false
              FROM pg_collation c JOIN namespace n ON n.oid = c.collnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_collation'::regclass
                                AND e.objid = c.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'operator', n.name || '.' || o.oprname, false
              FROM pg_operator o JOIN namespace n ON n.oid = o.oprnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_operator'::regclass
                                AND e.objid = o.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'extended statistics', n.name || '.' || quote_ident(s.stxname), false
              FROM pg_statistic_ext s JOIN namespace n ON n.oid = s.stxnamespace
              UNION ALL
              SELECT 'text search configuration', n.name || '.' || quote_ident(s.cfgname), false
              FROM pg_ts_config s JOIN namespace n ON n.oid = s.cfgnamespace
              UNION ALL
              SELECT 'extension', quote_ident(x.extname), false
              FROM pg_extension x WHERE x.extname <> 'plpgsql'
              UNION ALL
              SELECT 'event trigger', quote_ident(v.evtname), false FROM pg_event_trigger v
              UNION ALL
              SELECT 'publication', quote_ident(p.pubname), false FROM pg_publication p
            )
            SELECT kind, name, in_model FROM found ORDER BY kind, name
            """;
}
