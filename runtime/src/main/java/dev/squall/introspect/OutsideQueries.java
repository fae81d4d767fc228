package dev.squall.introspect;

/**
 * The queries of {@link OutsideModel}: rows of (kind, name, namespace, raw_kind, create_sql, drop_sql, early, replaces),
 * kind and name as {@link UnsupportedQueries} has them. Each takes the array of schemas or NULL as often as it asks.
 */
final class OutsideQueries {
    private OutsideQueries() {}

    private static final String RELATIONS = """
            WITH relation AS (
              SELECT c.*, n.nspname, quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS full_name,
                     to_jsonb(c) AS properties
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
            )
            """;

    /** What is said about tables and their parts by ALTER statements. */
    static final String PROPERTIES = RELATIONS + """
            SELECT 'unlogged ' || CASE relkind WHEN 'S' THEN 'sequence' ELSE 'table' END AS kind, full_name AS name,
                   nspname AS namespace, '' AS raw_kind,
                   'ALTER ' || CASE relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || full_name || ' SET UNLOGGED' AS create_sql,
                   'ALTER ' || CASE relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || full_name || ' SET LOGGED' AS drop_sql,
                   false AS early, NULL AS replaces
            FROM relation r WHERE relkind IN ('r', 'S') AND relpersistence = 'u' AND NOT relispartition
              AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid
                              AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('i', 'a') AND r.relkind = 'S')
            UNION ALL
            SELECT 'replica identity', full_name, nspname, '',
                   'ALTER TABLE ' || full_name || ' REPLICA IDENTITY ' || CASE relreplident WHEN 'n' THEN 'NOTHING'
                     WHEN 'f' THEN 'FULL' ELSE 'USING INDEX ' || (
                       SELECT quote_ident(i.relname) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                       WHERE x.indrelid = r.oid AND x.indisreplident) END,
                   'ALTER TABLE ' || full_name || ' REPLICA IDENTITY DEFAULT', false, NULL
            FROM relation r WHERE relkind IN ('r', 'p') AND relreplident <> 'd'
              AND (relreplident <> 'i' OR EXISTS (
                SELECT FROM pg_index x WHERE x.indrelid = r.oid AND x.indisreplident))
            UNION ALL
            SELECT 'column option', r.full_name || '.' || quote_ident(a.attname), nspname, '',
                   'ALTER ' || word || full_name || concat_ws(',',
                     CASE WHEN a.attstorage <> t.typstorage THEN ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET STORAGE '
                       || CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END,
                     CASE WHEN a.attcompression <> '' THEN ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET COMPRESSION '
                       || CASE a.attcompression WHEN 'p' THEN 'pglz' ELSE 'lz4' END END,
                     CASE WHEN coalesce(a.attstattarget, -1) <> -1 THEN ' ALTER COLUMN ' || quote_ident(a.attname)
                       || ' SET STATISTICS ' || a.attstattarget END,
                     CASE WHEN a.attoptions IS NOT NULL THEN ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET ('
                       || array_to_string(a.attoptions, ', ') || ')' END),
                   'ALTER ' || word || full_name || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET STATISTICS -1',
                   false, NULL
            FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid JOIN pg_type t ON t.oid = a.atttypid
            CROSS JOIN LATERAL (SELECT CASE r.relkind WHEN 'm' THEN 'MATERIALIZED VIEW ' ELSE 'TABLE ' END AS word) w
            WHERE r.relkind IN ('r', 'p', 'm') AND a.attnum > 0 AND NOT a.attisdropped
              AND (a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attoptions IS NOT NULL
                   OR coalesce(a.attstattarget, -1) <> -1)
            UNION ALL
            SELECT 'view default', r.full_name || '.' || quote_ident(a.attname), nspname, '',
                   'ALTER VIEW ' || full_name || ' ALTER COLUMN ' || quote_ident(a.attname) || ' SET DEFAULT '
                     || pg_get_expr(d.adbin, d.adrelid),
                   'ALTER VIEW ' || full_name || ' ALTER COLUMN ' || quote_ident(a.attname) || ' DROP DEFAULT', false, NULL
            FROM relation r JOIN pg_attrdef d ON d.adrelid = r.oid
            JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = d.adnum
            WHERE r.relkind = 'v'
            UNION ALL
            SELECT 'rule option', r.full_name || '.' || quote_ident(u.rulename), nspname, '',
                   'ALTER TABLE ' || full_name || CASE u.ev_enabled WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' ENABLE REPLICA'
                     ELSE ' ENABLE ALWAYS' END || ' RULE ' || quote_ident(u.rulename),
                   'ALTER TABLE ' || full_name || ' ENABLE RULE ' || quote_ident(u.rulename), false, NULL
            FROM relation r JOIN pg_rewrite u ON u.ev_class = r.oid WHERE u.ev_enabled <> 'O'
            """;

    /** Constraints and indexes with options that the model lacks; the whole constraint or index. */
    static final String CONSTRAINTS = RELATIONS + """
            SELECT 'constraint option' AS kind, r.full_name || '.' || quote_ident(k.conname) AS name,
                   nspname AS namespace, CASE k.contype WHEN 'f' THEN 'references' ELSE 'constraint' END AS raw_kind,
                   'ALTER TABLE ' || full_name || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' '
                     || pg_get_constraintdef(k.oid) AS create_sql,
                   'ALTER TABLE ' || full_name || ' DROP CONSTRAINT ' || quote_ident(k.conname) AS drop_sql, false AS early,
                   nspname || '.' || relname || '.' || k.conname AS replaces
            FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
            WHERE r.relkind IN ('r', 'p') AND k.conparentid = 0 AND k.contype <> 'n' AND k.coninhcount = 0
              AND (to_jsonb(k) -> 'confdelsetcols' NOT IN ('null', '[]')
                   OR to_jsonb(k) ->> 'conenforced' = 'false' OR to_jsonb(k) ->> 'conperiod' = 'true')
              AND NOT EXISTS (SELECT FROM outside o WHERE o.oid = r.oid)
            UNION ALL
            SELECT 'NOT NULL that is not valid', r.full_name || '.' || quote_ident(k.conname), nspname, '',
                   'ALTER TABLE ' || full_name || ' ALTER COLUMN ' || quote_ident(a.attname) || ' DROP NOT NULL;\nALTER TABLE '
                     || full_name || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid),
                   'ALTER TABLE ' || full_name || ' DROP CONSTRAINT ' || quote_ident(k.conname), false, NULL
            FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
            JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = k.conkey[1]
            WHERE r.relkind IN ('r', 'p') AND k.contype = 'n' AND NOT k.convalidated AND k.coninhcount = 0
            UNION ALL
            SELECT 'not null constraint name', r.full_name || '.' || quote_ident(k.conname), nspname, '',
                   'ALTER TABLE ' || full_name || ' ALTER COLUMN ' || quote_ident(a.attname) || ' DROP NOT NULL;\nALTER TABLE '
                     || full_name || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid),
                   'ALTER TABLE ' || full_name || ' DROP CONSTRAINT ' || quote_ident(k.conname), false, NULL
            FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
            JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = k.conkey[1]
            WHERE k.contype = 'n' AND r.relkind IN ('r', 'p') AND k.conparentid = 0 AND k.connoinherit AND k.convalidated
            UNION ALL
            SELECT 'index option', r.full_name, nspname, 'index', pg_get_indexdef(r.oid) || more.sql,
                   'DROP INDEX ' || full_name, false, nspname || '.' || relname
            FROM relation r JOIN pg_index x ON x.indexrelid = r.oid
            CROSS JOIN LATERAL (SELECT coalesce(string_agg(';\n' || s.sql, '' ORDER BY s.sql), '') AS sql FROM (
              SELECT 'ALTER TABLE ' || x.indrelid::regclass || ' CLUSTER ON ' || quote_ident(r.relname) AS sql
              WHERE x.indisclustered
              UNION ALL
              SELECT 'ALTER INDEX ' || full_name || ' ALTER COLUMN ' || a.attnum || ' SET STATISTICS ' || a.attstattarget
              FROM pg_attribute a WHERE a.attrelid = r.oid AND coalesce(a.attstattarget, -1) <> -1
              UNION ALL
              SELECT 'COMMENT ON INDEX ' || full_name || ' IS ' || quote_literal(obj_description(r.oid, 'pg_class'))
              WHERE obj_description(r.oid, 'pg_class') IS NOT NULL) s) more
            WHERE (NOT x.indisvalid OR x.indisclustered
                OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = r.oid
                           AND (a.attoptions IS NOT NULL OR coalesce(a.attstattarget, -1) <> -1)))
              AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = r.oid AND k.contype IN ('p', 'u', 'x'))
            UNION ALL
            SELECT 'index option', r.full_name, nspname, '',
                   concat_ws(';\n', 'ALTER INDEX ' || full_name || ' SET (' || array_to_string(r.reloptions, ', ') || ')',
                     CASE WHEN x.indisclustered THEN 'ALTER TABLE ' || x.indrelid::regclass || ' CLUSTER ON '
                       || quote_ident(r.relname) END,
                     'COMMENT ON INDEX ' || full_name || ' IS ' || quote_literal(obj_description(r.oid, 'pg_class'))),
                   'ALTER INDEX ' || full_name || ' RESET (fillfactor)', false, NULL
            FROM relation r JOIN pg_index x ON x.indexrelid = r.oid
            WHERE EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = r.oid AND k.contype IN ('p', 'u'))
              AND (r.reloptions IS NOT NULL OR x.indisclustered OR obj_description(r.oid, 'pg_class') IS NOT NULL)
            """;

    /** What partitions have of their own, and what hangs on relations outside of the model. */
    static final String PARTS = RELATIONS + """
            SELECT 'partition''s own constraint' AS kind, r.full_name || '.' || quote_ident(k.conname) AS name,
                   nspname AS namespace, CASE k.contype WHEN 'f' THEN 'references' ELSE 'constraint' END AS raw_kind,
                   'ALTER TABLE ' || full_name || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' '
                     || pg_get_constraintdef(k.oid)
                     || coalesce(';\nCOMMENT ON CONSTRAINT ' || quote_ident(k.conname) || ' ON ' || full_name || ' IS '
                          || quote_literal(obj_description(k.oid, 'pg_constraint')), '') AS create_sql,
                   'ALTER TABLE ' || full_name || ' DROP CONSTRAINT ' || quote_ident(k.conname) AS drop_sql, false AS early,
                   NULL AS replaces
            FROM relation r JOIN pg_constraint k ON k.conrelid = r.oid
            WHERE r.relispartition AND r.relkind IN ('r', 'p') AND k.conparentid = 0 AND k.coninhcount = 0
              AND k.contype IN ('c', 'f', 'u', 'p', 'x')
            UNION ALL
            SELECT 'partition''s own index', r.full_name || '.' || quote_ident(i.relname), nspname, 'index',
                   pg_get_indexdef(i.oid)
                     || coalesce(';\nCOMMENT ON INDEX ' || quote_ident(nspname) || '.' || quote_ident(i.relname) || ' IS '
                          || quote_literal(obj_description(i.oid, 'pg_class')), ''), 'DROP INDEX ' || quote_ident(nspname) || '.' || quote_ident(i.relname), false, NULL
            FROM relation r JOIN pg_index x ON x.indrelid = r.oid JOIN pg_class i ON i.oid = x.indexrelid
            WHERE r.relispartition AND r.relkind IN ('r', 'p')
              AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = i.oid)
              AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.oid)
            UNION ALL
            SELECT 'partition''s own column', r.full_name || '.' || quote_ident(a.attname), nspname, '',
                   concat_ws(';\n',
                     CASE WHEN a.attnotnull AND NOT b.attnotnull THEN 'ALTER TABLE ' || full_name || ' ALTER COLUMN '
                       || quote_ident(a.attname) || ' SET NOT NULL' END,
                     CASE WHEN pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM pg_get_expr(e.adbin, e.adrelid)
                       THEN 'ALTER TABLE ' || full_name || ' ALTER COLUMN ' || quote_ident(a.attname)
                         || coalesce(' SET DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), ' DROP DEFAULT') END,
                     'COMMENT ON COLUMN ' || full_name || '.' || quote_ident(a.attname) || ' IS '
                       || quote_literal(col_description(a.attrelid, a.attnum))),
                   'ALTER TABLE ' || full_name || ' ALTER COLUMN ' || quote_ident(a.attname) || ' DROP DEFAULT', false, NULL
            FROM relation r JOIN pg_attribute a ON a.attrelid = r.oid
            JOIN pg_attribute b ON b.attrelid = pg_partition_root(r.oid) AND b.attname = a.attname
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_attrdef e ON e.adrelid = b.attrelid AND e.adnum = b.attnum
            WHERE r.relispartition AND r.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
              AND a.attgenerated = '' AND b.attgenerated = ''
              AND (a.attnotnull AND NOT b.attnotnull
                   OR pg_get_expr(d.adbin, d.adrelid) IS DISTINCT FROM pg_get_expr(e.adbin, e.adrelid)
                   OR col_description(a.attrelid, a.attnum) IS NOT NULL)
            UNION ALL
            SELECT 'partition''s own storage parameters', full_name, nspname, '',
                   'ALTER TABLE ' || full_name || ' SET (' || array_to_string(reloptions, ', ') || ')',
                   'ALTER TABLE ' || full_name || ' RESET (fillfactor)', false, NULL
            FROM relation WHERE relispartition AND relkind IN ('r', 'p') AND reloptions IS NOT NULL
            UNION ALL
            SELECT 'partition''s own row level security', full_name, nspname, '',
                   concat_ws(';\n',
                     CASE WHEN relrowsecurity THEN 'ALTER TABLE ' || full_name || ' ENABLE ROW LEVEL SECURITY' END,
                     CASE WHEN relforcerowsecurity THEN 'ALTER TABLE ' || full_name || ' FORCE ROW LEVEL SECURITY' END),
                   'ALTER TABLE ' || full_name || ' DISABLE ROW LEVEL SECURITY', false, NULL
            FROM relation WHERE relispartition AND relkind IN ('r', 'p') AND (relrowsecurity OR relforcerowsecurity)
            UNION ALL
            SELECT 'trigger', r.full_name || '.' || quote_ident(t.tgname), nspname, 'trigger', pg_get_triggerdef(t.oid)
                     || coalesce(';\nCOMMENT ON TRIGGER ' || quote_ident(t.tgname) || ' ON ' || full_name || ' IS '
                          || quote_literal(obj_description(t.oid, 'pg_trigger')), ''),
                   'DROP TRIGGER ' || quote_ident(t.tgname) || ' ON ' || full_name, false, NULL
            FROM outside r JOIN pg_trigger t ON t.tgrelid = r.oid WHERE NOT t.tgisinternal AND t.tgparentid = 0
            UNION ALL
            SELECT 'rule', r.full_name || '.' || quote_ident(u.rulename), nspname, 'rule', rtrim(pg_get_ruledef(u.oid), ';')
                     || coalesce(';\nCOMMENT ON RULE ' || quote_ident(u.rulename) || ' ON ' || full_name || ' IS '
                          || quote_literal(obj_description(u.oid, 'pg_rewrite')), ''),
                   'DROP RULE ' || quote_ident(u.rulename) || ' ON ' || full_name, false, NULL
            FROM outside r JOIN pg_rewrite u ON u.ev_class = r.oid WHERE u.rulename <> '_RETURN'
            UNION ALL
            SELECT 'extended statistics', s.stxnamespace::regnamespace || '.' || quote_ident(s.stxname), nspname,
                   'statistics', pg_get_statisticsobjdef(s.oid)
                     || coalesce(';\nCOMMENT ON STATISTICS ' || s.stxnamespace::regnamespace || '.' || quote_ident(s.stxname)
                          || ' IS ' || quote_literal(obj_description(s.oid, 'pg_statistic_ext')), ''),
                   'DROP STATISTICS ' || s.stxnamespace::regnamespace || '.' || quote_ident(s.stxname), false, NULL
            FROM pg_statistic_ext s JOIN outside r ON r.oid = s.stxrelid
            """;

    /** Foreign tables and what they need; aggregates, operators and casts. */
    static final String OBJECTS = RELATIONS + """
            , options AS (
              SELECT x.source, x.owner, ' OPTIONS (' || string_agg(quote_ident(o.option_name) || ' '
                       || quote_literal(o.option_value), ', ') || ')' AS text
              FROM (SELECT 't' AS source, ftrelid AS owner, ftoptions AS list FROM pg_foreign_table
                    UNION ALL SELECT 's', oid, srvoptions FROM pg_foreign_server
                    UNION ALL SELECT 'w', oid, fdwoptions FROM pg_foreign_data_wrapper) x
              CROSS JOIN LATERAL pg_options_to_table(x.list) o
              GROUP BY x.source, x.owner
            ), searched AS (
              SELECT n.oid, n.nspname AS plain, quote_ident(n.nspname) AS name
              FROM pg_namespace n
              WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
            )
            SELECT 'foreign table' AS kind, r.full_name AS name, nspname AS namespace, 'foreign table' AS raw_kind,
                   'CREATE FOREIGN TABLE ' || full_name || ' (' || coalesce((
                     SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                       || coalesce((SELECT ' OPTIONS (' || string_agg(quote_ident(o.option_name) || ' '
                            || quote_literal(o.option_value), ', ') || ')' FROM pg_options_to_table(a.attfdwoptions) o), '')
                       || CASE WHEN a.attcollation <> y.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
                       || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
                       || CASE WHEN a.attgenerated = 's' THEN ' GENERATED ALWAYS AS ('
                            || pg_get_expr(d.adbin, d.adrelid) || ') STORED'
                          ELSE coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') END, ', ' ORDER BY a.attnum)
                     FROM pg_attribute a JOIN pg_type y ON y.oid = a.atttypid
                     LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                     WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped), '')
                     || coalesce((SELECT string_agg(', CONSTRAINT ' || quote_ident(k.conname) || ' '
                          || pg_get_constraintdef(k.oid), '' ORDER BY k.conname)
                        FROM pg_constraint k WHERE k.conrelid = r.oid AND k.contype = 'c'), '')
                     || ') SERVER ' || quote_ident(s.srvname) || coalesce(o.text, '')
                     || coalesce((SELECT ';\nALTER ' || CASE p.relkind WHEN 'p' THEN 'TABLE ' || p.oid::regclass
                            || ' ATTACH PARTITION ' || full_name || ' ' || pg_get_expr(r.relpartbound, r.oid)
                          ELSE 'FOREIGN TABLE ' || full_name || ' INHERIT ' || p.oid::regclass END
                        FROM pg_inherits h JOIN pg_class p ON p.oid = h.inhparent WHERE h.inhrelid = r.oid LIMIT 1), '')
                     || coalesce(';\nCOMMENT ON FOREIGN TABLE ' || full_name || ' IS '
                          || quote_literal(obj_description(r.oid, 'pg_class')), '')
                     || coalesce((SELECT string_agg(';\nCOMMENT ON COLUMN ' || full_name || '.' || quote_ident(a.attname)
                          || ' IS ' || quote_literal(col_description(r.oid, a.attnum)), '' ORDER BY a.attnum)
                        FROM pg_attribute a WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
                          AND col_description(r.oid, a.attnum) IS NOT NULL), '')
                     || coalesce((SELECT string_agg(';\nCOMMENT ON CONSTRAINT ' || quote_ident(k.conname) || ' ON '
                          || full_name || ' IS ' || quote_literal(obj_description(k.oid, 'pg_constraint')), ''
                          ORDER BY k.conname)
                        FROM pg_constraint k WHERE k.conrelid = r.oid AND k.contype = 'c'
                          AND obj_description(k.oid, 'pg_constraint') IS NOT NULL), '') AS create_sql,
                   'DROP FOREIGN TABLE ' || full_name AS drop_sql, false AS early, NULL AS replaces
            FROM relation r JOIN pg_foreign_table f ON f.ftrelid = r.oid JOIN pg_foreign_server s ON s.oid = f.ftserver
            LEFT JOIN options o ON o.source = 't' AND o.owner = r.oid
            WHERE r.relkind = 'f'
            UNION ALL
            SELECT 'foreign server', quote_ident(s.srvname), 'public', 'foreign server',
                   'CREATE SERVER ' || quote_ident(s.srvname) || coalesce(' TYPE ' || quote_literal(s.srvtype), '')
                     || coalesce(' VERSION ' || quote_literal(s.srvversion), '') || ' FOREIGN DATA WRAPPER '
                     || quote_ident(w.fdwname) || coalesce(o.text, '')
                     || coalesce(';\nCOMMENT ON SERVER ' || quote_ident(s.srvname) || ' IS '
                          || quote_literal(obj_description(s.oid, 'pg_foreign_server')), ''),
                   'DROP SERVER ' || quote_ident(s.srvname), true, NULL
            FROM pg_foreign_server s JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
            LEFT JOIN options o ON o.source = 's' AND o.owner = s.oid
            UNION ALL
            SELECT 'aggregate', p.oid::regprocedure::text, n.nspname, 'aggregate',
                   'CREATE AGGREGATE ' || quote_ident(n.nspname) || '.' || quote_ident(p.proname) || '('
                     || CASE WHEN p.pronargs = 0 THEN '*' ELSE pg_get_function_arguments(p.oid) END || ') (SFUNC = '
                     || a.aggtransfn::regproc || ', STYPE = ' || format_type(a.aggtranstype, NULL)
                     || CASE WHEN a.aggtransspace > 0 THEN ', SSPACE = ' || a.aggtransspace ELSE '' END
                     || CASE WHEN a.aggfinalfn <> 0 THEN ', FINALFUNC = ' || a.aggfinalfn::regproc ELSE '' END
                     || CASE WHEN a.aggfinalextra THEN ', FINALFUNC_EXTRA' ELSE '' END
                     || CASE WHEN a.aggcombinefn <> 0 THEN ', COMBINEFUNC = ' || a.aggcombinefn::regproc ELSE '' END
                     || CASE WHEN a.aggserialfn <> 0 THEN ', SERIALFUNC = ' || a.aggserialfn::regproc ELSE '' END
                     || CASE WHEN a.aggdeserialfn <> 0 THEN ', DESERIALFUNC = ' || a.aggdeserialfn::regproc ELSE '' END
                     || CASE WHEN a.agginitval IS NOT NULL THEN ', INITCOND = ' || quote_literal(a.agginitval) ELSE '' END
                     || CASE WHEN a.aggmtransfn <> 0 THEN ', MSFUNC = ' || a.aggmtransfn::regproc || ', MINVFUNC = '
                          || a.aggminvtransfn::regproc || ', MSTYPE = ' || format_type(a.aggmtranstype, NULL)
                          || CASE WHEN a.aggmfinalfn <> 0 THEN ', MFINALFUNC = ' || a.aggmfinalfn::regproc ELSE '' END
                          || CASE WHEN a.aggminitval IS NOT NULL THEN ', MINITCOND = ' || quote_literal(a.aggminitval)
                             ELSE '' END ELSE '' END
                     || CASE WHEN a.aggsortop <> 0 THEN ', SORTOP = ' || a.aggsortop::regoper ELSE '' END
                     || CASE p.proparallel WHEN 's' THEN ', PARALLEL = SAFE' WHEN 'r' THEN ', PARALLEL = RESTRICTED' ELSE '' END
                     || CASE WHEN a.aggkind = 'h' THEN ', HYPOTHETICAL' ELSE '' END || ')'
                     || coalesce(';\nCOMMENT ON AGGREGATE ' || p.oid::regprocedure || ' IS '
                          || quote_literal(obj_description(p.oid, 'pg_proc')), ''),
                   'DROP AGGREGATE ' || p.oid::regprocedure, true, NULL
            FROM pg_proc p JOIN pg_aggregate a ON a.aggfnoid = p.oid JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
              AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid
                              AND e.deptype IN ('e', 'i'))
            UNION ALL
            SELECT 'operator', n.nspname || '.' || o.oprname, n.nspname, 'operator',
                   'CREATE OPERATOR ' || quote_ident(n.nspname) || '.' || o.oprname || ' (FUNCTION = ' || o.oprcode::regproc
                     || CASE WHEN o.oprleft <> 0 THEN ', LEFTARG = ' || format_type(o.oprleft, NULL) ELSE '' END
                     || CASE WHEN o.oprright <> 0 THEN ', RIGHTARG = ' || format_type(o.oprright, NULL) ELSE '' END
                     || CASE WHEN o.oprcom <> 0 THEN ', COMMUTATOR = OPERATOR(' || quote_ident(n.nspname) || '.'
                          || (SELECT c.oprname FROM pg_operator c WHERE c.oid = o.oprcom) || ')' ELSE '' END
                     || CASE WHEN o.oprnegate <> 0 THEN ', NEGATOR = OPERATOR(' || quote_ident(n.nspname) || '.'
                          || (SELECT c.oprname FROM pg_operator c WHERE c.oid = o.oprnegate) || ')' ELSE '' END
                     || CASE WHEN o.oprrest <> 0 THEN ', RESTRICT = ' || o.oprrest::regproc ELSE '' END
                     || CASE WHEN o.oprjoin <> 0 THEN ', JOIN = ' || o.oprjoin::regproc ELSE '' END
                     || CASE WHEN o.oprcanhash THEN ', HASHES' ELSE '' END
                     || CASE WHEN o.oprcanmerge THEN ', MERGES' ELSE '' END || ')'
                     || coalesce(';\nCOMMENT ON OPERATOR ' || quote_ident(n.nspname) || '.' || o.oprname || ' ('
                          || CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END || ', '
                          || format_type(o.oprright, NULL) || ') IS ' || quote_literal(obj_description(o.oid, 'pg_operator')),
                          ''),
                   'DROP OPERATOR ' || quote_ident(n.nspname) || '.' || o.oprname || ' ('
                     || CASE WHEN o.oprleft = 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) END || ', '
                     || format_type(o.oprright, NULL) || ')', true, NULL
            FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace
            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND o.oprcode <> 0
              AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
              AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_operator'::regclass
                              AND e.objid = o.oid AND e.deptype = 'e')
            UNION ALL
            SELECT 'text search dictionary', n.name || '.' || quote_ident(d.dictname), n.plain, 'text search dictionary',
                   'CREATE TEXT SEARCH DICTIONARY ' || n.name || '.' || quote_ident(d.dictname) || ' (TEMPLATE = '
                     || t.tmplnamespace::regnamespace || '.' || quote_ident(t.tmplname)
                     || coalesce(', ' || d.dictinitoption, '') || ')'
                     || coalesce(';\nCOMMENT ON TEXT SEARCH DICTIONARY ' || n.name || '.' || quote_ident(d.dictname) || ' IS '
                          || quote_literal(obj_description(d.oid, 'pg_ts_dict')), ''),
                   'DROP TEXT SEARCH DICTIONARY ' || n.name || '.' || quote_ident(d.dictname), true, NULL
            FROM pg_ts_dict d JOIN searched n ON n.oid = d.dictnamespace JOIN pg_ts_template t ON t.oid = d.dicttemplate
            WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_dict'::regclass AND e.objid = d.oid
                              AND e.deptype = 'e')
            UNION ALL
            SELECT 'text search configuration', n.name || '.' || quote_ident(f.cfgname), n.plain, 'text search configuration',
                   'CREATE TEXT SEARCH CONFIGURATION ' || n.name || '.' || quote_ident(f.cfgname) || ' (PARSER = '
                     || p.prsnamespace::regnamespace || '.' || quote_ident(p.prsname) || ')'
                     || coalesce((SELECT string_agg(';\nALTER TEXT SEARCH CONFIGURATION ' || n.name || '.'
                          || quote_ident(f.cfgname) || ' ADD MAPPING FOR ' || quote_ident(m.token) || ' WITH ' || m.dictionaries,
                          '' ORDER BY m.maptokentype)
                        FROM (SELECT m.maptokentype, y.alias AS token,
                                     string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno) AS dictionaries
                              FROM pg_ts_config_map m JOIN ts_token_type(f.cfgparser) y ON y.tokid = m.maptokentype
                              WHERE m.mapcfg = f.oid GROUP BY m.maptokentype, y.alias) m), '')
                     || coalesce(';\nCOMMENT ON TEXT SEARCH CONFIGURATION ' || n.name || '.' || quote_ident(f.cfgname)
                          || ' IS ' || quote_literal(obj_description(f.oid, 'pg_ts_config')), ''),
                   'DROP TEXT SEARCH CONFIGURATION ' || n.name || '.' || quote_ident(f.cfgname), true, NULL
            FROM pg_ts_config f JOIN searched n ON n.oid = f.cfgnamespace JOIN pg_ts_parser p ON p.oid = f.cfgparser
            WHERE NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = f.oid
                              AND e.deptype = 'e')
            UNION ALL
            SELECT 'cast', format_type(c.castsource, NULL) || ' as ' || format_type(c.casttarget, NULL), 'public', 'cast',
                   'CREATE CAST (' || format_type(c.castsource, NULL) || ' AS ' || format_type(c.casttarget, NULL) || ')'
                     || CASE c.castmethod WHEN 'f' THEN ' WITH FUNCTION ' || c.castfunc::regprocedure
                          WHEN 'i' THEN ' WITH INOUT' ELSE ' WITHOUT FUNCTION' END
                     || CASE c.castcontext WHEN 'a' THEN ' AS ASSIGNMENT' WHEN 'i' THEN ' AS IMPLICIT' ELSE '' END
                     || coalesce(';\nCOMMENT ON CAST (' || format_type(c.castsource, NULL) || ' AS '
                          || format_type(c.casttarget, NULL) || ') IS ' || quote_literal(obj_description(c.oid, 'pg_cast')), ''),
                   'DROP CAST (' || format_type(c.castsource, NULL) || ' AS ' || format_type(c.casttarget, NULL) || ')',
                   true, NULL
            FROM pg_cast c
            WHERE c.oid >= 16384 AND c.castmethod <> 'b' AND NOT EXISTS (SELECT FROM pg_depend e
              WHERE e.classid = 'pg_cast'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
            """;

    /** Tables of a composite type and of an inheritance tree: what is done to the plain table that has their columns. */
    static final String TREES = RELATIONS + """
            SELECT CASE WHEN r.reloftype <> 0 THEN 'table of a composite type' ELSE 'inheriting or inherited table' END AS kind,
                   r.full_name AS name, r.nspname AS schema, r.relname AS table_name,
                   CASE WHEN r.reloftype <> 0 THEN ARRAY['ALTER TABLE ' || full_name || ' OF ' || r.reloftype::regtype]
                     ELSE ARRAY(SELECT 'ALTER TABLE ' || full_name || ' ALTER COLUMN ' || quote_ident(a.attname)
                                  || ' DROP NOT NULL;\nALTER TABLE ' || full_name || ' ADD CONSTRAINT '
                                  || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid)
                                FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = k.conkey[1]
                                WHERE k.conrelid = r.oid AND k.contype = 'n' AND (k.connoinherit OR NOT k.convalidated)
                                  AND k.coninhcount = 0
                                ORDER BY k.conname)
                       || ARRAY(SELECT 'ALTER TABLE ' || full_name || ' INHERIT ' || h.inhparent::regclass
                                FROM pg_inherits h WHERE h.inhrelid = r.oid ORDER BY h.inhseqno) END AS statements
            FROM outside r WHERE r.relkind = 'r' AND NOT r.relispartition
            """;
}
