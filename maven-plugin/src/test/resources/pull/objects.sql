-- Every object of a database that somebody has made, each once: (kind, names, about). Asks PostgreSQL's own list of addresses,
-- and shares no query with the introspection. What partitions have from their tables, and what extensions bring, is left out.
WITH member AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), namespace AS (
    SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), relation AS (
    SELECT c.oid, c.relkind, c.relispartition FROM pg_class c JOIN namespace n ON n.oid = c.relnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)
), object (class, id, kind) AS (
    SELECT 'pg_namespace'::regclass, oid, 'schema' FROM namespace WHERE nspname <> 'public'
    UNION ALL SELECT 'pg_extension', oid, 'extension' FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL SELECT 'pg_class', oid, CASE WHEN relkind = 'f' THEN 'foreign table' WHEN relispartition THEN 'partition'
        WHEN relkind = 'v' THEN 'view' WHEN relkind = 'm' THEN 'materialized view' ELSE 'table' END
        FROM relation WHERE relkind IN ('r', 'p', 'v', 'm', 'f')
    UNION ALL SELECT 'pg_class', oid, 'sequence' FROM relation r WHERE relkind = 'S' AND NOT EXISTS (
        SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.deptype = 'i')
    UNION ALL SELECT 'pg_class', oid, 'index' FROM relation r WHERE relkind IN ('i', 'I') AND NOT relispartition
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = r.oid AND k.contype IN ('p', 'u', 'x'))
    UNION ALL SELECT 'pg_class', oid, 'composite type' FROM relation WHERE relkind = 'c'
    UNION ALL SELECT 'pg_type', t.oid, CASE typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type'
        ELSE 'base type' END FROM pg_type t JOIN namespace n ON n.oid = t.typnamespace
        WHERE typtype IN ('e', 'd', 'r') OR typtype = 'b' AND typelem = 0
    UNION ALL SELECT 'pg_constraint', k.oid, CASE contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique constraint'
        WHEN 'f' THEN 'foreign key' WHEN 'x' THEN 'exclusion constraint' ELSE 'check' END
        FROM pg_constraint k JOIN relation r ON r.oid = k.conrelid
        WHERE contype IN ('p', 'u', 'f', 'x', 'c') AND conparentid = 0 AND coninhcount = 0
    UNION ALL SELECT 'pg_constraint', k.oid, 'check of a domain' FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid
        JOIN namespace n ON n.oid = t.typnamespace WHERE contype = 'c'
    UNION ALL SELECT 'pg_attrdef', d.oid, CASE WHEN a.attgenerated <> '' THEN 'generated column'
        WHEN r.relkind = 'v' THEN 'default of a view' ELSE 'default' END
        FROM pg_attrdef d JOIN relation r ON r.oid = d.adrelid JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = d.adnum
        WHERE NOT r.relispartition AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = r.oid)
    UNION ALL SELECT 'pg_policy', p.oid, 'policy' FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
    UNION ALL SELECT 'pg_trigger', t.oid, 'trigger' FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid
        WHERE NOT tgisinternal AND tgparentid = 0
    UNION ALL SELECT 'pg_rewrite', w.oid, 'rule' FROM pg_rewrite w JOIN relation r ON r.oid = w.ev_class WHERE rulename <> '_RETURN'
    UNION ALL SELECT 'pg_proc', p.oid, CASE prokind WHEN 'a' THEN 'aggregate' WHEN 'p' THEN 'procedure' ELSE 'function' END
        FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace WHERE NOT EXISTS (
        SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
    UNION ALL SELECT 'pg_operator', o.oid, 'operator' FROM pg_operator o JOIN namespace n ON n.oid = o.oprnamespace
    UNION ALL SELECT 'pg_opclass', o.oid, 'operator class' FROM pg_opclass o JOIN namespace n ON n.oid = o.opcnamespace
    UNION ALL SELECT 'pg_cast', oid, 'cast' FROM pg_cast c WHERE oid >= 16384 AND NOT EXISTS (
        SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
    UNION ALL SELECT 'pg_collation', c.oid, 'collation' FROM pg_collation c JOIN namespace n ON n.oid = c.collnamespace
    UNION ALL SELECT 'pg_statistic_ext', s.oid, 'extended statistics' FROM pg_statistic_ext s JOIN namespace n ON n.oid = s.stxnamespace
    UNION ALL SELECT 'pg_ts_config', c.oid, 'text search configuration' FROM pg_ts_config c JOIN namespace n ON n.oid = c.cfgnamespace
    UNION ALL SELECT 'pg_ts_dict', d.oid, 'text search dictionary' FROM pg_ts_dict d JOIN namespace n ON n.oid = d.dictnamespace
    UNION ALL SELECT 'pg_foreign_data_wrapper', oid, 'foreign data wrapper' FROM pg_foreign_data_wrapper
    UNION ALL SELECT 'pg_foreign_server', oid, 'foreign server' FROM pg_foreign_server
    UNION ALL SELECT 'pg_user_mapping', umid, 'user mapping' FROM pg_user_mappings
    UNION ALL SELECT 'pg_event_trigger', oid, 'event trigger' FROM pg_event_trigger
    UNION ALL SELECT 'pg_publication', oid, 'publication' FROM pg_publication
    UNION ALL SELECT 'pg_default_acl', oid, 'default privileges' FROM pg_default_acl
), found AS (
    SELECT o.class, o.id, o.kind, CASE o.class WHEN 'pg_type'::regclass THEN (
            SELECT ARRAY[n.nspname::text, t.typname::text] FROM pg_type t JOIN namespace n ON n.oid = t.typnamespace WHERE t.oid = o.id)
        WHEN 'pg_constraint'::regclass THEN (
            SELECT ARRAY[n.nspname::text, coalesce(r.relname, t.typname)::text, k.conname::text]
            FROM pg_constraint k LEFT JOIN pg_class r ON r.oid = k.conrelid LEFT JOIN pg_type t ON t.oid = k.contypid
            JOIN pg_namespace n ON n.oid = k.connamespace WHERE k.oid = o.id)
        ELSE a.object_names || a.object_args END AS names
    FROM object o CROSS JOIN LATERAL pg_identify_object_as_address(o.class, o.id, 0) a
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = o.class AND m.objid = o.id)
)
SELECT kind, names, '' AS about FROM found
UNION ALL
SELECT 'comment', CASE WHEN d.objsubid = 0 THEN f.names ELSE f.names || a.attname::text END, f.kind
FROM pg_description d JOIN found f ON f.class = d.classoid AND f.id = d.objoid
LEFT JOIN pg_attribute a ON d.classoid = 'pg_class'::regclass AND a.attrelid = d.objoid AND a.attnum = d.objsubid AND d.objsubid > 0
UNION ALL
SELECT 'privileges', f.names, f.kind FROM found f
WHERE EXISTS (SELECT FROM pg_class c WHERE f.class = 'pg_class'::regclass AND c.oid = f.id AND (c.relacl IS NOT NULL OR EXISTS (
        SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL)))
   OR EXISTS (SELECT FROM pg_proc p WHERE f.class = 'pg_proc'::regclass AND p.oid = f.id AND p.proacl IS NOT NULL)
   OR EXISTS (SELECT FROM pg_namespace n WHERE f.class = 'pg_namespace'::regclass AND n.oid = f.id AND n.nspacl IS NOT NULL)
