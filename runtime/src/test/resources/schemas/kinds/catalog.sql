-- Which kinds of objects the current database holds, and how many of each: (kind, objects), kinds without objects left out.
-- Runs on every supported server: columns that older ones lack are read through to_jsonb.
WITH namespace AS (
    SELECT oid, nspname, nspacl, nspowner FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), member AS (
    SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
), relation AS (
    SELECT c.*, c.oid AS relid FROM pg_class c JOIN namespace n ON n.oid = c.relnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)
), base AS (
    SELECT * FROM relation WHERE relkind IN ('r', 'p', 'f')
), attribute AS (
    SELECT a.*, b.relkind, b.relname FROM pg_attribute a JOIN base b ON b.relid = a.attrelid WHERE a.attnum > 0 AND NOT a.attisdropped
), column_type AS (
    -- the type below arrays and domains
    SELECT a.attrelid, a.attnum, a.atttypmod, t.oid AS declared, coalesce(b.oid, e.oid, t.oid) AS leaf
    FROM attribute a
    JOIN pg_type t ON t.oid = a.atttypid
    LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typlen = -1 AND t.typsubscript = 'array_subscript_handler'::regproc
    LEFT JOIN pg_type b ON b.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype WHEN e.typtype = 'd' THEN e.typbasetype END
), leaf_type AS (
    SELECT c.attrelid, c.attnum, c.atttypmod, c.declared, t.oid, t.typtype,
        CASE WHEN t.typnamespace = 'pg_catalog'::regnamespace THEN t.typname ELSE '' END AS typname
    FROM column_type c JOIN pg_type t ON t.oid = c.leaf
), constraints AS (
    SELECT c.*, to_jsonb(c) AS j, r.relname FROM pg_constraint c LEFT JOIN relation r ON r.relid = c.conrelid
    WHERE c.connamespace IN (SELECT oid FROM namespace) AND (c.conrelid = 0 OR r.relid IS NOT NULL)
        AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = c.contypid)
), index AS (
    SELECT i.*, to_jsonb(i) AS j, a.amname, x.reloptions, EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid
        AND c.contype IN ('p', 'u', 'x')) AS of_constraint
    FROM pg_index i JOIN relation x ON x.relid = i.indexrelid JOIN pg_am a ON a.oid = x.relam
), user_type AS (
    SELECT t.* FROM pg_type t JOIN namespace n ON n.oid = t.typnamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
), routine AS (
    SELECT p.* FROM pg_proc p JOIN namespace n ON n.oid = p.pronamespace
    WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
), trigger AS (
    SELECT t.*, r.relkind FROM pg_trigger t JOIN relation r ON r.relid = t.tgrelid
), sequence AS (
    SELECT r.relid, r.relpersistence, s.*, d.deptype, d.refobjid, d.refobjsubid,
        EXISTS (SELECT FROM pg_attrdef f JOIN pg_depend u ON u.classid = 'pg_attrdef'::regclass AND u.objid = f.oid
            WHERE f.adrelid = d.refobjid AND f.adnum = d.refobjsubid AND u.refobjid = r.relid) AS feeds_owner
    FROM relation r JOIN pg_sequence s ON s.seqrelid = r.relid
    LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = r.relid AND d.refclassid = 'pg_class'::regclass
        AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
), reference AS (
    SELECT DISTINCT conrelid AS source, confrelid AS target FROM constraints WHERE contype = 'f' AND conrelid <> confrelid
), reach AS (
    WITH RECURSIVE r AS (
        SELECT source, target FROM reference UNION SELECT r.source, n.target FROM r JOIN reference n ON n.source = r.target
    ) SELECT * FROM r
), view_use AS (
    SELECT DISTINCT w.ev_class AS source, d.refobjid AS target FROM pg_rewrite w
    JOIN relation v ON v.relid = w.ev_class AND v.relkind = 'v'
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid AND d.refclassid = 'pg_class'::regclass
    JOIN relation t ON t.relid = d.refobjid AND t.relkind = 'v'
    WHERE d.refobjid <> w.ev_class
), view_reach AS (
    WITH RECURSIVE r AS (
        SELECT source, target FROM view_use UNION SELECT r.source, n.target FROM r JOIN view_use n ON n.source = r.target
    ) SELECT * FROM r
), probe (kind, objects) AS (
    SELECT 'schema', count(*) FROM namespace WHERE nspname <> 'public'
    UNION ALL SELECT 'table', count(*) FROM relation WHERE relkind IN ('r', 'p') AND NOT relispartition
    UNION ALL SELECT 'keyless table', count(*) FROM relation r WHERE relkind IN ('r', 'p') AND NOT relispartition
        AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = r.relid AND i.indisunique)
    UNION ALL SELECT 'unlogged table', count(*) FROM base WHERE relpersistence = 'u'
    UNION ALL SELECT 'typed table', count(*) FROM base WHERE reloftype <> 0
    UNION ALL SELECT 'inherited table', count(DISTINCT inhrelid) FROM pg_inherits i JOIN base b ON b.relid = i.inhrelid AND NOT b.relispartition
    UNION ALL SELECT 'foreign table', count(*) FROM base WHERE relkind = 'f'
    UNION ALL SELECT 'partition', count(*) FROM base WHERE relispartition
    UNION ALL SELECT 'sub-partition', count(*) FROM base b JOIN pg_inherits i ON i.inhrelid = b.relid
        JOIN pg_class p ON p.oid = i.inhparent AND p.relispartition WHERE b.relispartition
    UNION ALL SELECT 'default partition', count(*) FROM pg_partitioned_table WHERE partdefid <> 0
    UNION ALL SELECT CASE partstrat WHEN 'r' THEN 'range' WHEN 'l' THEN 'list' ELSE 'hash' END || ' partitioning', count(*)
        FROM pg_partitioned_table GROUP BY partstrat
    UNION ALL SELECT 'expression partitioning', count(*) FROM pg_partitioned_table WHERE partexprs IS NOT NULL
    UNION ALL SELECT 'view', count(*) FROM relation WHERE relkind = 'v'
    UNION ALL SELECT 'recursive view', count(*) FROM relation WHERE relkind = 'v' AND pg_get_viewdef(relid) ~ 'WITH RECURSIVE'
    UNION ALL SELECT 'cyclic views', count(*) FROM view_reach WHERE source = target
    UNION ALL SELECT 'check option view', count(*) FROM relation WHERE relkind = 'v' AND reloptions::text ~ 'check_option='
    UNION ALL SELECT 'security barrier view', count(*) FROM relation WHERE relkind = 'v' AND 'security_barrier=true' = ANY (reloptions)
    UNION ALL SELECT 'security invoker view', count(*) FROM relation WHERE relkind = 'v' AND 'security_invoker=true' = ANY (reloptions)
    UNION ALL SELECT 'view default', count(*) FROM pg_attrdef d JOIN relation r ON r.relid = d.adrelid AND r.relkind = 'v'
    UNION ALL SELECT 'materialized view', count(*) FROM relation WHERE relkind = 'm'
    UNION ALL SELECT 'dropped column', count(*) FROM pg_attribute a JOIN base b ON b.relid = a.attrelid WHERE a.attisdropped
    UNION ALL SELECT 'sequence', count(*) FROM sequence WHERE deptype IS DISTINCT FROM 'i' AND NOT feeds_owner
    UNION ALL SELECT 'unlogged sequence', count(*) FROM sequence WHERE deptype IS NULL AND relpersistence = 'u'
    UNION ALL SELECT 'serial', count(*) FROM sequence WHERE deptype = 'a' AND feeds_owner
    UNION ALL SELECT 'identity', count(*) FROM attribute WHERE attidentity <> ''
    UNION ALL SELECT 'identity options', count(*) FROM sequence WHERE deptype = 'i' AND (seqincrement <> 1 OR seqstart <> 1
        OR seqcache <> 1 OR seqcycle OR seqmin <> 1 OR seqmax NOT IN (32767, 2147483647, 9223372036854775807))
    UNION ALL SELECT 'default', count(*) FROM attribute a WHERE atthasdef AND attgenerated = '' AND NOT EXISTS (
        SELECT FROM sequence s WHERE s.refobjid = a.attrelid AND s.refobjsubid = a.attnum AND s.feeds_owner)
    UNION ALL SELECT 'generated stored', count(*) FROM attribute WHERE attgenerated = 's'
    UNION ALL SELECT 'generated virtual', count(*) FROM attribute WHERE attgenerated = 'v'
    UNION ALL SELECT 'column collation', count(*) FROM attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE a.attcollation NOT IN (0, t.typcollation)
    UNION ALL SELECT 'column storage', count(*) FROM attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attstorage <> t.typstorage
    UNION ALL SELECT 'column compression', count(*) FROM attribute WHERE attcompression <> ''
    UNION ALL SELECT 'column statistics', count(*) FROM attribute WHERE attstattarget >= 0
    UNION ALL SELECT 'column option', count(*) FROM attribute WHERE attoptions IS NOT NULL
    UNION ALL SELECT 'column privilege', count(*) FROM attribute WHERE attacl IS NOT NULL
    UNION ALL SELECT 'array', count(*) FROM attribute a JOIN pg_type t ON t.oid = a.atttypid
        WHERE t.typlen = -1 AND t.typsubscript = 'array_subscript_handler'::regproc
    UNION ALL SELECT 'array dimensions', count(*) FROM attribute WHERE attndims > 1
    UNION ALL SELECT 'range', count(*) FROM leaf_type WHERE typtype = 'r'
    UNION ALL SELECT 'multirange', count(*) FROM leaf_type WHERE typtype = 'm'
    UNION ALL SELECT 'network', count(*) FROM leaf_type WHERE typname IN ('inet', 'cidr', 'macaddr', 'macaddr8')
    UNION ALL SELECT 'geometric', count(*) FROM leaf_type WHERE typname IN ('point', 'line', 'lseg', 'box', 'path', 'polygon', 'circle')
    UNION ALL SELECT 'bit string', count(*) FROM leaf_type WHERE typname IN ('bit', 'varbit')
    UNION ALL SELECT 'full text', count(*) FROM leaf_type WHERE typname IN ('tsvector', 'tsquery')
    UNION ALL SELECT 'json', count(*) FROM leaf_type WHERE typname IN ('json', 'jsonb')
    UNION ALL SELECT 'xml', count(*) FROM leaf_type WHERE typname = 'xml'
    UNION ALL SELECT 'money', count(*) FROM leaf_type WHERE typname = 'money'
    UNION ALL SELECT 'interval field', count(*) FROM leaf_type WHERE typname = 'interval' AND atttypmod <> -1
    UNION ALL SELECT 'system type', count(*) FROM leaf_type WHERE typname IN ('name', 'oid', 'char', 'pg_lsn', 'tid', 'cid', 'refcursor',
        'oidvector', 'int2vector', 'aclitem') OR typname ~ '^(reg|xid|txid|pg_snapshot)'
    UNION ALL SELECT 'row type column', count(*) FROM leaf_type l JOIN pg_class c ON c.reltype = l.oid WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
    UNION ALL SELECT 'extension type', count(*) FROM leaf_type l WHERE EXISTS (
        SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid IN (l.oid, l.declared))
    UNION ALL SELECT 'enum', count(*) FROM user_type WHERE typtype = 'e'
    UNION ALL SELECT 'domain', count(*) FROM user_type WHERE typtype = 'd'
    UNION ALL SELECT 'domain over domain', count(*) FROM user_type u JOIN pg_type b ON b.oid = u.typbasetype AND b.typtype = 'd'
    UNION ALL SELECT 'composite type', count(*) FROM relation WHERE relkind = 'c'
    UNION ALL SELECT 'nested composite', count(*) FROM relation r JOIN pg_attribute a ON a.attrelid = r.relid
        JOIN pg_type t ON t.oid = a.atttypid AND t.typtype = 'c' WHERE r.relkind = 'c'
    UNION ALL SELECT 'range type', count(*) FROM user_type WHERE typtype = 'r'
    UNION ALL SELECT 'collation', count(*) FROM pg_collation WHERE collnamespace IN (SELECT oid FROM namespace)
    UNION ALL SELECT 'extension', count(*) FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL SELECT CASE prokind WHEN 'f' THEN 'function' WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'window function' END,
        count(*) FROM routine GROUP BY prokind
    UNION ALL SELECT 'trigger', count(*) FROM trigger WHERE NOT tgisinternal AND tgparentid = 0
    UNION ALL SELECT 'constraint trigger', count(*) FROM trigger WHERE NOT tgisinternal AND tgconstraint <> 0
    UNION ALL SELECT 'disabled trigger', count(*) FROM trigger WHERE NOT tgisinternal AND tgenabled = 'D'
    UNION ALL SELECT 'disabled foreign key trigger', count(*) FROM trigger WHERE tgisinternal AND tgenabled = 'D'
    UNION ALL SELECT 'foreign table trigger', count(*) FROM trigger WHERE NOT tgisinternal AND relkind = 'f'
    UNION ALL SELECT 'rule', count(*) FROM pg_rewrite w JOIN relation r ON r.relid = w.ev_class WHERE w.rulename <> '_RETURN'
    UNION ALL SELECT 'row level security', count(*) FROM base WHERE relrowsecurity
    UNION ALL SELECT 'forced row level security', count(*) FROM base WHERE relforcerowsecurity
    UNION ALL SELECT 'policy', count(*) FROM pg_policy
    UNION ALL SELECT 'restrictive policy', count(*) FROM pg_policy WHERE NOT polpermissive
    UNION ALL SELECT k.kind, count(*) FROM constraints c CROSS JOIN LATERAL (
        SELECT CASE contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' WHEN 'f' THEN 'foreign key' WHEN 'x' THEN 'exclusion'
            WHEN 'c' THEN 'check' END AS kind) k
        WHERE k.kind IS NOT NULL AND c.conrelid <> 0 AND c.conparentid = 0 GROUP BY k.kind
    UNION ALL SELECT 'domain check', count(*) FROM constraints WHERE contype = 'c' AND contypid <> 0
    UNION ALL SELECT 'composite primary key', count(*) FROM constraints WHERE contype = 'p' AND cardinality(conkey) > 1
    UNION ALL SELECT 'composite foreign key', count(*) FROM constraints WHERE contype = 'f' AND cardinality(conkey) > 1
    UNION ALL SELECT 'deferrable ' || CASE contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' WHEN 'f' THEN 'foreign key'
        WHEN 'x' THEN 'exclusion' END, count(*) FROM constraints WHERE condeferrable AND contype IN ('p', 'u', 'f', 'x') GROUP BY contype
    UNION ALL SELECT 'nulls not distinct', count(*) FROM index WHERE (j ->> 'indnullsnotdistinct')::boolean
    UNION ALL SELECT 'self reference', count(*) FROM constraints WHERE contype = 'f' AND conrelid = confrelid
    UNION ALL SELECT 'cyclic foreign keys', count(*) FROM reach WHERE source = target
    UNION ALL SELECT 'foreign key to unique', count(*) FROM constraints c JOIN pg_index i ON i.indexrelid = c.conindid
        WHERE contype = 'f' AND NOT i.indisprimary
    UNION ALL SELECT 'match full', count(*) FROM constraints WHERE contype = 'f' AND confmatchtype = 'f'
    UNION ALL SELECT 'column list set null', count(*) FROM constraints WHERE contype = 'f' AND jsonb_typeof(j -> 'confdelsetcols') = 'array'
    UNION ALL SELECT 'temporal key', count(*) FROM constraints WHERE contype IN ('p', 'u') AND (j ->> 'conperiod')::boolean
    UNION ALL SELECT 'temporal foreign key', count(*) FROM constraints WHERE contype = 'f' AND (j ->> 'conperiod')::boolean
    UNION ALL SELECT 'check no inherit', count(*) FROM constraints WHERE contype = 'c' AND connoinherit
    UNION ALL SELECT 'not valid ' || k.kind, count(*) FROM constraints c CROSS JOIN LATERAL (
        SELECT CASE WHEN contype = 'n' THEN 'not null' WHEN contype = 'f' THEN 'foreign key' WHEN contypid <> 0 THEN 'domain check'
            ELSE 'check' END AS kind) k
        WHERE NOT convalidated AND coalesce((j ->> 'conenforced')::boolean, true) GROUP BY k.kind
    UNION ALL SELECT 'not enforced ' || CASE contype WHEN 'f' THEN 'foreign key' ELSE 'check' END, count(*) FROM constraints
        WHERE NOT (j ->> 'conenforced')::boolean GROUP BY contype
    UNION ALL SELECT 'named not null', count(*) FROM constraints WHERE contype = 'n' AND conrelid <> 0 AND conname !~ '_not_null[0-9]*$'
    UNION ALL SELECT 'not null no inherit', count(*) FROM constraints WHERE contype = 'n' AND connoinherit
    UNION ALL SELECT CASE WHEN indisunique THEN 'unique index' ELSE 'index' END, count(*) FROM index WHERE NOT of_constraint GROUP BY indisunique
    UNION ALL SELECT amname || ' index', count(*) FROM index WHERE NOT of_constraint AND amname <> 'btree' GROUP BY amname
    UNION ALL SELECT 'partial index', count(*) FROM index WHERE NOT of_constraint AND indpred IS NOT NULL
    UNION ALL SELECT 'expression index', count(*) FROM index WHERE NOT of_constraint AND indexprs IS NOT NULL
    UNION ALL SELECT 'covering index', count(*) FROM index WHERE indnatts > indnkeyatts
    UNION ALL SELECT 'invalid index', count(*) FROM index WHERE NOT indisvalid
    UNION ALL SELECT 'clustered index', count(*) FROM index WHERE indisclustered
    UNION ALL SELECT 'index collation', count(*) FROM index i, generate_series(0, i.indnkeyatts - 1) k
        JOIN LATERAL (SELECT attcollation FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[k]) a ON true
        WHERE i.indkey[k] > 0 AND i.indcollation[k] <> a.attcollation
    UNION ALL SELECT 'operator class option', count(*) FROM index i JOIN pg_attribute a ON a.attrelid = i.indexrelid WHERE a.attoptions IS NOT NULL
    UNION ALL SELECT 'index column statistics', count(*) FROM index i JOIN pg_attribute a ON a.attrelid = i.indexrelid WHERE a.attstattarget >= 0
    UNION ALL SELECT 'storage option', count(*) FROM relation WHERE relkind IN ('r', 'p', 'm', 'i', 'I') AND reloptions IS NOT NULL
    UNION ALL SELECT 'replica identity', count(*) FROM base WHERE relkind IN ('r', 'p') AND relreplident <> 'd'
    UNION ALL SELECT 'extended statistics', count(*) FROM pg_statistic_ext
    UNION ALL SELECT 'operator', count(*) FROM pg_operator o WHERE oprnamespace IN (SELECT oid FROM namespace) AND NOT EXISTS (
        SELECT FROM member m WHERE m.classid = 'pg_operator'::regclass AND m.objid = o.oid)
    UNION ALL SELECT 'operator class', count(*) FROM pg_opclass o WHERE opcnamespace IN (SELECT oid FROM namespace) AND NOT EXISTS (
        SELECT FROM member m WHERE m.classid = 'pg_opclass'::regclass AND m.objid = o.oid)
    UNION ALL SELECT 'cast', count(*) FROM pg_cast c WHERE oid >= 16384 AND NOT EXISTS (
        SELECT FROM member m WHERE m.classid = 'pg_cast'::regclass AND m.objid = c.oid)
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
    UNION ALL SELECT 'text search configuration', count(*) FROM pg_ts_config WHERE cfgnamespace IN (SELECT oid FROM namespace)
    UNION ALL SELECT 'text search dictionary', count(*) FROM pg_ts_dict d WHERE dictnamespace IN (SELECT oid FROM namespace) AND NOT EXISTS (
        SELECT FROM member m WHERE m.classid = 'pg_ts_dict'::regclass AND m.objid = d.oid)
    UNION ALL SELECT 'publication', count(*) FROM pg_publication
    UNION ALL SELECT 'foreign data wrapper', count(*) FROM pg_foreign_data_wrapper w WHERE NOT EXISTS (
        SELECT FROM member m WHERE m.classid = 'pg_foreign_data_wrapper'::regclass AND m.objid = w.oid)
    UNION ALL SELECT 'foreign server', count(*) FROM pg_foreign_server
    UNION ALL SELECT 'user mapping', count(*) FROM pg_user_mappings
    UNION ALL SELECT 'comment', count(*) FROM pg_description c WHERE objoid >= 16384 AND classoid <> 'pg_extension'::regclass AND NOT EXISTS (
        SELECT FROM member m WHERE m.classid = c.classoid AND m.objid = c.objoid)
    UNION ALL SELECT 'privilege', (SELECT count(*) FROM relation WHERE relacl IS NOT NULL) + (SELECT count(*) FROM routine WHERE proacl IS NOT NULL)
        + (SELECT count(*) FROM namespace WHERE nspacl IS NOT NULL AND nspname <> 'public')
        + (SELECT count(*) FROM pg_foreign_server WHERE srvacl IS NOT NULL)
    UNION ALL SELECT 'default privilege', count(*) FROM pg_default_acl
    UNION ALL SELECT 'other owner', (SELECT count(*) FROM relation r JOIN pg_database d ON d.datname = current_database() AND d.datdba <> r.relowner)
)
SELECT kind, objects FROM probe WHERE objects > 0 ORDER BY kind COLLATE "C"
