package dev.squall.introspect;

import static dev.squall.introspect.CatalogQueries.IN_SCOPE;
import static dev.squall.introspect.CatalogQueries.IS_TABLE;

/** The queries of {@link CatalogReader} for everything but schemas, enums, sequences and the plain parts of tables. */
final class ObjectQueries {
    private ObjectQueries() {}

    private static String notOfExtension(String catalog, String oid) {
        return """
                NOT EXISTS (SELECT FROM pg_depend e
                              WHERE e.classid = '%s'::regclass AND e.objid = %s AND e.deptype = 'e')""".formatted(catalog, oid);
    }

    static final String EXTENSIONS = """
            SELECT x.extname AS name, n.nspname AS schema
            FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
            WHERE x.extname <> 'plpgsql' AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))
            """;

    static final String DOMAINS = """
            SELECT n.nspname AS schema, t.typname AS name, format_type(t.typbasetype, t.typtypmod) AS type,
                   t.typnotnull, pg_get_expr(t.typdefaultbin, 0) AS expression,
                   CASE WHEN t.typcollation <> b.typcollation THEN ln.nspname END AS collation_schema,
                   CASE WHEN t.typcollation <> b.typcollation THEN l.collname END AS collation,
                   obj_description(t.oid, 'pg_type') AS comment
            FROM pg_type t
            JOIN pg_namespace n ON n.oid = t.typnamespace
            JOIN pg_type b ON b.oid = t.typbasetype
            LEFT JOIN pg_collation l ON l.oid = t.typcollation
            LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
            WHERE t.typtype = 'd' AND %s AND %s
            """.formatted(IN_SCOPE, notOfExtension("pg_type", "t.oid"));

    static final String DOMAIN_CHECKS = """
            SELECT n.nspname AS schema, t.typname AS domain, k.conname AS name, pg_get_expr(k.conbin, 0) AS expression,
                   k.convalidated, obj_description(k.oid, 'pg_constraint') AS comment
            FROM pg_constraint k
            JOIN pg_type t ON t.oid = k.contypid
            JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE k.contype = 'c' AND %s
            """.formatted(IN_SCOPE);

    /** One row per attribute; one with no attribute name for a type without attributes. */
    static final String COMPOSITES = """
            SELECT n.nspname AS schema, c.relname AS name, obj_description(c.reltype, 'pg_type') AS comment,
                   a.attname, format_type(a.atttypid, a.atttypmod) AS type,
                   CASE WHEN a.attcollation <> t.typcollation THEN ln.nspname END AS collation_schema,
                   CASE WHEN a.attcollation <> t.typcollation THEN l.collname END AS collation,
                   col_description(c.oid, a.attnum) AS attribute_comment
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_collation l ON l.oid = a.attcollation
            LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
            WHERE c.relkind = 'c' AND %s AND %s
            ORDER BY c.oid, a.attnum
            """.formatted(IN_SCOPE, notOfExtension("pg_class", "c.oid"));

    /** One row per column; one with no column name for a view without columns. */
    static final String VIEWS = """
            SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'm' AS materialized,
                   CASE WHEN a.attnum IS NULL OR a.attnum = 1 THEN pg_get_viewdef(c.oid) END AS definition,
                   coalesce(c.reloptions, '{}') AS options, obj_description(c.oid, 'pg_class') AS comment,
                   a.attname, format_type(a.atttypid, a.atttypmod) AS type,
                   col_description(c.oid, a.attnum) AS column_comment
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind IN ('v', 'm') AND %s AND %s
            ORDER BY c.oid, a.attnum
            """.formatted(IN_SCOPE, notOfExtension("pg_class", "c.oid"));

    static final String POLICIES = """
            SELECT n.nspname AS schema, c.relname AS table_name, p.polname AS name, p.polpermissive, p.polcmd,
                   ARRAY(SELECT r.rolname::text FROM pg_roles r WHERE r.oid = ANY (p.polroles)) AS roles,
                   pg_get_expr(p.polqual, p.polrelid) AS using_expression,
                   pg_get_expr(p.polwithcheck, p.polrelid) AS check_expression,
                   obj_description(p.oid, 'pg_policy') AS comment
            FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE %s AND %s
            """.formatted(IS_TABLE, IN_SCOPE);

    /** The partitions of a table under the name of the table at the root. */
    static final String PARTITIONS = """
            SELECT n.nspname AS schema, c.relname AS table_name, qn.nspname AS partition_schema, q.relname AS partition,
                   un.nspname AS parent_schema, u.relname AS parent, pg_get_expr(q.relpartbound, q.oid) AS bound,
                   CASE WHEN q.relkind = 'p' THEN pg_get_partkeydef(q.oid) END AS partition_key,
                   obj_description(q.oid, 'pg_class') AS comment
            FROM pg_class q
            JOIN pg_namespace qn ON qn.oid = q.relnamespace
            JOIN pg_inherits h ON h.inhrelid = q.oid
            JOIN pg_class u ON u.oid = h.inhparent
            JOIN pg_namespace un ON un.oid = u.relnamespace
            JOIN pg_class c ON c.oid = pg_partition_root(q.oid)
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE q.relispartition AND q.relkind IN ('r', 'p') AND %s AND %s
            """.formatted(IS_TABLE, IN_SCOPE);

    /**
     * Functions, procedures, triggers, rules, range types, collations and extended statistics. A function that needs a table or view, for its row type or in a body that the
     * server has parsed, is made after the tables, others before them.
     */
    static final String RAW = """
            SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END AS kind,
                   p.oid::regprocedure::text AS name, pg_get_functiondef(p.oid) AS definition,
                   CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' ELSE 'FUNCTION ' END || p.oid::regprocedure AS target,
                   obj_description(p.oid, 'pg_proc') AS comment, '' AS suffix,
                   NOT EXISTS (
                     SELECT FROM pg_depend d
                     LEFT JOIN pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
                     LEFT JOIN pg_type i ON i.oid = t.typelem
                     LEFT JOIN pg_class r ON r.oid = CASE WHEN d.refclassid = 'pg_class'::regclass THEN d.refobjid
                       WHEN t.typrelid <> 0 THEN t.typrelid ELSE i.typrelid END
                     WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND r.relkind <> 'c') AS early
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE p.prokind <> 'a' AND %1$s AND %2$s
              AND NOT EXISTS (SELECT FROM pg_depend d
                              WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
            UNION ALL
            SELECT 'trigger', c.oid::regclass::text || '.' || quote_ident(t.tgname), pg_get_triggerdef(t.oid),
                   'TRIGGER ' || quote_ident(t.tgname) || ' ON ' || c.oid::regclass,
                   obj_description(t.oid, 'pg_trigger'),
                   CASE t.tgenabled WHEN 'O' THEN '' ELSE 'ALTER TABLE ' || c.oid::regclass || ' ' ||
                     CASE t.tgenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END
                     || ' TRIGGER ' || quote_ident(t.tgname) END, false
            FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND (c.relkind = 'v' OR %3$s) AND %1$s
            UNION ALL
            SELECT 'rule', c.oid::regclass::text || '.' || quote_ident(u.rulename), pg_get_ruledef(u.oid),
                   'RULE ' || quote_ident(u.rulename) || ' ON ' || c.oid::regclass,
                   obj_description(u.oid, 'pg_rewrite'), '', false
            FROM pg_rewrite u JOIN pg_class c ON c.oid = u.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE u.rulename <> '_RETURN' AND (c.relkind = 'v' OR %3$s) AND %1$s
            """.formatted(IN_SCOPE, notOfExtension("pg_proc", "p.oid"), IS_TABLE);

    /** Range types, collations and extended statistics. */
    static final String MORE_RAW = """
            SELECT 'range type' AS kind, quote_ident(n.nspname) || '.' || quote_ident(t.typname) AS name,
                   'CREATE TYPE ' || quote_ident(n.nspname) || '.' || quote_ident(t.typname) || ' AS RANGE (SUBTYPE = '
                     || format_type(g.rngsubtype, NULL) || ', SUBTYPE_OPCLASS = ' || quote_ident(pn.nspname) || '.'
                     || quote_ident(o.opcname)
                     || CASE WHEN g.rngcollation NOT IN (0, b.typcollation)
                        THEN ', COLLATION = ' || g.rngcollation::regcollation ELSE '' END
                     || CASE WHEN g.rngsubdiff <> 0 THEN ', SUBTYPE_DIFF = ' || g.rngsubdiff::regproc ELSE '' END
                     || ', MULTIRANGE_TYPE_NAME = ' || g.rngmultitypid::regtype || ')' AS definition,
                   'TYPE ' || t.oid::regtype AS target, obj_description(t.oid, 'pg_type') AS comment, '' AS suffix,
                   true AS early
            FROM pg_range g JOIN pg_type t ON t.oid = g.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace
            JOIN pg_type b ON b.oid = g.rngsubtype
            JOIN pg_opclass o ON o.oid = g.rngsubopc JOIN pg_namespace pn ON pn.oid = o.opcnamespace
            WHERE g.rngcanonical = 0 AND %1$s AND %2$s
            UNION ALL
            SELECT 'collation', c.oid::regcollation::text,
                   'CREATE COLLATION ' || c.oid::regcollation || ' (PROVIDER = '
                     || CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END
                     || CASE WHEN l.locale IS NOT NULL THEN ', LOCALE = ' || quote_literal(l.locale)
                        ELSE ', LC_COLLATE = ' || quote_literal(c.collcollate) || ', LC_CTYPE = '
                          || quote_literal(c.collctype) END
                     || CASE WHEN c.collisdeterministic THEN '' ELSE ', DETERMINISTIC = false' END
                     || coalesce(', RULES = ' || quote_literal(to_jsonb(c) ->> 'collicurules'), '') || ')',
                   'COLLATION ' || c.oid::regcollation, obj_description(c.oid, 'pg_collation'), '', true
            FROM pg_collation c JOIN pg_namespace n ON n.oid = c.collnamespace
            CROSS JOIN LATERAL (SELECT coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale',
                                                CASE WHEN c.collprovider = 'i' THEN c.collcollate END) AS locale) l
            WHERE %1$s AND %3$s
            UNION ALL
            SELECT 'statistics', quote_ident(n.nspname) || '.' || quote_ident(s.stxname),
                   pg_get_statisticsobjdef(s.oid), 'STATISTICS ' || quote_ident(n.nspname) || '.' || quote_ident(s.stxname),
                   obj_description(s.oid, 'pg_statistic_ext'),
                   CASE WHEN coalesce(s.stxstattarget, -1) >= 0 THEN 'ALTER STATISTICS ' || quote_ident(n.nspname) || '.'
                     || quote_ident(s.stxname) || ' SET STATISTICS ' || s.stxstattarget ELSE '' END, false
            FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid JOIN pg_namespace n ON n.oid = s.stxnamespace
            WHERE (c.relkind = 'm' OR %4$s) AND %1$s
            """.formatted(
                    IN_SCOPE, notOfExtension("pg_type", "t.oid"), notOfExtension("pg_collation", "c.oid"), IS_TABLE);
}
