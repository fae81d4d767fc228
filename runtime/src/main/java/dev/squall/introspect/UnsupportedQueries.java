package dev.squall.introspect;

/**
 * The query that finds what the model cannot hold: whole objects, and properties of objects that are in the model.
 */
final class UnsupportedQueries {
    private UnsupportedQueries() {}

    /** Rows of (kind, schema, name, extra, in_model, class of the object, its oid); takes the array of schemas. */
    static final String ALL = """
            WITH relation AS (
              SELECT c.*, n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS full_name
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
                AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass
                                AND e.objid = c.oid AND e.deptype = 'e')
            ), outside AS (
              SELECT r.* FROM relation r
              WHERE r.relkind NOT IN ('p', 'v', 'm')
                AND (r.relkind <> 'r' OR r.relispartition OR r.reloftype <> 0 OR EXISTS (
                  SELECT FROM pg_inherits h WHERE h.inhrelid = r.oid OR h.inhparent = r.oid))
            ), namespace AS (
              SELECT n.oid, n.nspacl, quote_ident(n.nspname) AS name
              FROM pg_namespace n
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
            ), found AS (
              SELECT 'foreign table' AS kind, full_name AS name, false AS in_model
              FROM relation WHERE relkind = 'f'
              UNION ALL
              SELECT 'inheriting or inherited table', r.full_name, false
              FROM relation r
              WHERE r.relkind = 'r' AND NOT r.relispartition AND EXISTS (
                SELECT FROM pg_inherits h WHERE h.inhrelid = r.oid OR h.inhparent = r.oid)
              UNION ALL
              SELECT 'table of a composite type', full_name, false
              FROM relation WHERE relkind IN ('r', 'p') AND reloftype <> 0
              UNION ALL
              SELECT 'partition''s own ' || own.kind, r.full_name || own.name, true
              FROM relation r CROSS JOIN LATERAL (
                SELECT 'constraint' AS kind, '.' || quote_ident(k.conname) AS name FROM pg_constraint k
                WHERE k.conrelid = r.oid AND k.conparentid = 0 AND k.coninhcount = 0 AND k.contype <> 'n'
                UNION ALL
                SELECT 'index', '.' || quote_ident(i.relname) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                WHERE x.indrelid = r.oid AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = i.oid)
                  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.oid)
                UNION ALL
                SELECT 'column', '.' || quote_ident(a.attname)
                FROM pg_attribute a
                JOIN pg_attribute b ON b.attrelid = pg_partition_root(r.oid) AND b.attname = a.attname
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                LEFT JOIN pg_attrdef e ON e.adrelid = b.attrelid AND e.adnum = b.attnum
                WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
                  AND (a.attnotnull <> b.attnotnull OR a.attcollation <> b.attcollation
                       OR pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM pg_get_expr(e.adbin, e.adrelid)
                       OR col_description(a.attrelid, a.attnum) IS NOT NULL)
                UNION ALL
                SELECT 'storage parameters', '' WHERE r.reloptions IS NOT NULL
                UNION ALL
                SELECT 'row level security', '' WHERE r.relrowsecurity OR r.relforcerowsecurity
              ) own
              WHERE r.relispartition AND r.relkind IN ('r', 'p')
              UNION ALL
              SELECT 'view default', r.full_name || '.' || quote_ident(a.attname), true
              FROM relation r JOIN pg_attrdef d ON d.adrelid = r.oid
              JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = d.adnum
              WHERE r.relkind = 'v'
              UNION ALL
              SELECT 'privileges', r.full_name, true
              FROM relation r
              WHERE r.relacl IS NOT NULL OR EXISTS (
                SELECT FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND a.attacl IS NOT NULL)
              UNION ALL
              SELECT 'not null constraint name', r.full_name || '.' || quote_ident(k.conname), true
              FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
              WHERE k.contype = 'n' AND r.relkind IN ('r', 'p') AND k.conparentid = 0 AND k.connoinherit
              UNION ALL
              SELECT 'unlogged ' || CASE relkind WHEN 'S' THEN 'sequence' ELSE 'table' END, full_name, true
              FROM relation WHERE relkind IN ('r', 'S') AND relpersistence = 'u'
              UNION ALL
              SELECT 'tablespace', full_name, true
              FROM relation WHERE relkind IN ('r', 'p', 'm', 'i', 'I') AND reltablespace <> 0
              UNION ALL
              SELECT 'replica identity', full_name, true
              FROM relation WHERE relkind IN ('r', 'p') AND relreplident <> 'd'
              UNION ALL
              SELECT 'table access method', r.full_name, true
              FROM relation r JOIN pg_am m ON m.oid = r.relam WHERE r.relkind IN ('r', 'p', 'm') AND m.amname <> 'heap'
              UNION ALL
              SELECT 'column option', r.full_name || '.' || quote_ident(a.attname), true
              FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid JOIN pg_type t ON t.oid = a.atttypid
              WHERE r.relkind IN ('r', 'p', 'm') AND a.attnum > 0 AND NOT a.attisdropped
                AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attoptions IS NOT NULL
                     OR coalesce(a.attstattarget, -1) <> -1)
              UNION ALL
              SELECT CASE k.contype WHEN 'n' THEN 'NOT NULL that is not valid' ELSE 'constraint option' END,
                     r.full_name || '.' || quote_ident(k.conname), true
              FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
              CROSS JOIN LATERAL (SELECT to_jsonb(k) AS properties OFFSET 0) p
              WHERE r.relkind IN ('r', 'p') AND k.conparentid = 0 AND (k.contype = 'n' AND NOT k.convalidated
                OR properties -> 'confdelsetcols' NOT IN ('null', '[]')
                OR properties ->> 'conenforced' = 'false' OR properties ->> 'conperiod' = 'true')
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
              FROM outside r JOIN pg_trigger t ON t.tgrelid = r.oid WHERE NOT t.tgisinternal AND t.tgparentid = 0
              UNION ALL
              SELECT 'disabled trigger', r.full_name || '.' || quote_ident(t.tgname), true
              FROM relation r JOIN pg_trigger t ON t.tgrelid = r.oid WHERE t.tgisinternal AND t.tgenabled <> 'O'
              UNION ALL
              SELECT 'rule', r.full_name || '.' || quote_ident(u.rulename), false
              FROM outside r JOIN pg_rewrite u ON u.ev_class = r.oid WHERE u.rulename <> '_RETURN'
              UNION ALL
              SELECT 'rule option', r.full_name || '.' || quote_ident(u.rulename), true
              FROM relation r JOIN pg_rewrite u ON u.ev_class = r.oid WHERE u.ev_enabled <> 'O'
              UNION ALL
              SELECT 'policy', r.full_name || '.' || quote_ident(p.polname), false
              FROM outside r JOIN pg_policy p ON p.polrelid = r.oid
              UNION ALL
              SELECT 'privileges', p.oid::regprocedure::text, true
              FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace
              WHERE p.proacl IS NOT NULL
                AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid
                                AND e.deptype = 'e')
              UNION ALL
              SELECT 'privileges', name, true FROM namespace WHERE name <> 'public' AND nspacl IS NOT NULL
              UNION ALL
              SELECT 'aggregate', p.oid::regprocedure::text, false
              FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace
              WHERE p.prokind = 'a' AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid
                                AND e.deptype IN ('e', 'i'))
              UNION ALL
              SELECT CASE t.typtype WHEN 'r' THEN 'range type' WHEN 'p' THEN 'shell type' ELSE 'base type' END,
                     n.name || '.' || quote_ident(t.typname), false
              FROM pg_type t JOIN namespace n ON n.oid = t.typnamespace
              WHERE (t.typtype IN ('b', 'p') OR t.typtype = 'r'
                     AND EXISTS (SELECT FROM pg_range g WHERE g.rngtypid = t.oid AND g.rngcanonical <> 0))
                AND t.typcategory <> 'A'
                AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid
                                AND e.deptype = 'e')
              UNION ALL
              SELECT 'operator', n.name || '.' || o.oprname, false
              FROM pg_operator o JOIN namespace n ON n.oid = o.oprnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_operator'::regclass
                                AND e.objid = o.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'extended statistics', s.stxnamespace::regnamespace || '.' || quote_ident(s.stxname), false
              FROM pg_statistic_ext s JOIN outside n ON n.oid = s.stxrelid
              UNION ALL
              SELECT 'text search configuration', n.name || '.' || quote_ident(s.cfgname), false
              FROM pg_ts_config s JOIN namespace n ON n.oid = s.cfgnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = s.oid
                                AND e.deptype = 'e')
              UNION ALL
              SELECT 'event trigger', quote_ident(v.evtname), false FROM pg_event_trigger v
              UNION ALL
              SELECT 'publication', quote_ident(p.pubname), false FROM pg_publication p
              UNION ALL
              SELECT 'operator class', n.name || '.' || quote_ident(o.opcname), false
              FROM pg_opclass o JOIN namespace n ON n.oid = o.opcnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_opclass'::regclass
                                AND e.objid = o.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'operator family', n.name || '.' || quote_ident(o.opfname), false
              FROM pg_opfamily o JOIN namespace n ON n.oid = o.opfnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_opfamily'::regclass
                                AND e.objid = o.oid AND e.deptype = 'e')
                AND NOT EXISTS (SELECT FROM pg_opclass c WHERE c.opcfamily = o.oid AND c.opcname = o.opfname)
              UNION ALL
              SELECT 'conversion', n.name || '.' || quote_ident(v.conname), false
              FROM pg_conversion v JOIN namespace n ON n.oid = v.connamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_conversion'::regclass
                                AND e.objid = v.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'text search parser', n.name || '.' || quote_ident(s.prsname), false
              FROM pg_ts_parser s JOIN namespace n ON n.oid = s.prsnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_parser'::regclass
                                AND e.objid = s.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'text search template', n.name || '.' || quote_ident(s.tmplname), false
              FROM pg_ts_template s JOIN namespace n ON n.oid = s.tmplnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_template'::regclass
                                AND e.objid = s.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'language', quote_ident(l.lanname), false FROM pg_language l
              WHERE l.oid >= 16384
                AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_language'::regclass
                                AND e.objid = l.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'access method', quote_ident(m.amname), false FROM pg_am m
              WHERE m.oid >= 16384
                AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_am'::regclass
                                AND e.objid = m.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'transform', 'for ' || format_type(f.trftype, NULL) || ' language ' || quote_ident(l.lanname), false
              FROM pg_transform f JOIN pg_language l ON l.oid = f.trflang
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_transform'::regclass
                                AND e.objid = f.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'subscription', quote_ident(s.subname), false
              FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
              WHERE d.datname = current_database()
              UNION ALL
              SELECT 'large objects', count(*)::text, false FROM pg_largeobject_metadata HAVING count(*) > 0
              UNION ALL
              SELECT 'cast', format_type(c.castsource, NULL) || ' as ' || format_type(c.casttarget, NULL), false
              FROM pg_cast c
              WHERE c.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend e
                WHERE e.classid = 'pg_cast'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
              UNION ALL
              SELECT 'text search dictionary', n.name || '.' || quote_ident(s.dictname), false
              FROM pg_ts_dict s JOIN namespace n ON n.oid = s.dictnamespace
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_dict'::regclass
                                AND e.objid = s.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'foreign data wrapper', quote_ident(w.fdwname), false
              FROM pg_foreign_data_wrapper w
              WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_data_wrapper'::regclass
                                AND e.objid = w.oid AND e.deptype = 'e')
              UNION ALL
              SELECT 'foreign server', quote_ident(s.srvname), false FROM pg_foreign_server s
              UNION ALL
              SELECT 'user mapping', quote_ident(u.srvname) || ' for ' || coalesce(quote_ident(u.usename), 'public'), false
              FROM pg_user_mappings u
              UNION ALL
              SELECT 'default privileges', 'of ' || quote_ident(pg_get_userbyid(d.defaclrole))
                     || coalesce(' in ' || n.name, '') || ' for ' || d.defaclobjtype::text, false
              FROM pg_default_acl d LEFT JOIN namespace n ON n.oid = d.defaclnamespace
            )
            SELECT kind, name, in_model FROM found ORDER BY kind, name
            """;
}
