package dev.squall.introspect;

/**
 * The queries of {@link CatalogReader}: one per kind of object, each for all objects at once.
 *
 * <p>Every query takes one parameter, the array of schemas or NULL. Columns that only newer servers have are read
 * through {@code to_jsonb(row)}, so that one text serves PostgreSQL 14 to 18.
 */
final class CatalogQueries {
    private CatalogQueries() {}

    static final String IN_SCOPE = """
            n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND n.nspname = ANY (coalesce(?::text[], ARRAY[n.nspname::text]))""";

    /** A table that stands alone or is partitioned: no partition, parent or child, not of a composite type. */
    static final String IS_TABLE = """
            c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.reloftype = 0
              AND (c.relkind = 'p'
                   OR NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid OR h.inhparent = c.oid))
              AND NOT EXISTS (SELECT FROM pg_depend e
                              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')""";

    /** A table of a composite type or of an inheritance tree. */
    static final String IS_OTHER_TABLE = """
            c.relkind = 'r' AND NOT c.relispartition
              AND (c.reloftype <> 0
                   OR EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = c.oid OR h.inhparent = c.oid))
              AND NOT EXISTS (SELECT FROM pg_depend e
                              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')""";

    static final String NAMESPACES = """
            SELECT n.nspname AS schema, obj_description(n.oid, 'pg_namespace') AS comment
            FROM pg_namespace n
            WHERE %s
              AND NOT EXISTS (SELECT FROM pg_depend e
                              WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e')
            """.formatted(IN_SCOPE);

    static final String ENUMS = """
            SELECT n.nspname AS schema, t.typname AS name, obj_description(t.oid, 'pg_type') AS comment,
                   ARRAY(SELECT l.enumlabel::text FROM pg_enum l
                         WHERE l.enumtypid = t.oid ORDER BY l.enumsortorder) AS labels
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            WHERE t.typtype = 'e' AND %s
              AND NOT EXISTS (SELECT FROM pg_depend e
                              WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
            """.formatted(IN_SCOPE);

    static final String SEQUENCES = """
            SELECT n.nspname AS schema, c.relname AS name, format_type(s.seqtypid, NULL) AS type,
                   s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
                   obj_description(c.oid, 'pg_class') AS comment,
                   tn.nspname AS owner_schema, t.relname AS owner_table, a.attname AS owner_column
            FROM pg_sequence s
            JOIN pg_class c ON c.oid = s.seqrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid
                AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'a' AND d.refobjsubid > 0
            LEFT JOIN pg_class t ON t.oid = d.refobjid
            LEFT JOIN pg_namespace tn ON tn.oid = t.relnamespace
            LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            WHERE %s
              AND NOT EXISTS (SELECT FROM pg_depend e
                              WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid
                                AND e.deptype IN ('i', 'e'))
            """.formatted(IN_SCOPE);

    static final String TABLES = """
            SELECT n.nspname AS schema, c.relname AS name, obj_description(c.oid, 'pg_class') AS comment,
                   CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END AS partition_key,
                   c.relrowsecurity, c.relforcerowsecurity, coalesce(c.reloptions, '{}') AS options
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE %s AND %s
            """.formatted(IS_TABLE, IN_SCOPE);

    static final String COLUMNS = """
            SELECT n.nspname AS schema, c.relname AS table_name, a.attname AS name,
                   format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull,
                   pg_get_expr(d.adbin, d.adrelid) AS expression, a.attgenerated, a.attidentity,
                   CASE WHEN a.attcollation <> t.typcollation THEN ln.nspname END AS collation_schema,
                   CASE WHEN a.attcollation <> t.typcollation THEN l.collname END AS collation,
                   col_description(c.oid, a.attnum) AS comment,
                   s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle
            FROM pg_attribute a
            JOIN pg_class c ON c.oid = a.attrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            LEFT JOIN pg_collation l ON l.oid = a.attcollation
            LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
            LEFT JOIN pg_depend i ON a.attidentity <> '' AND i.classid = 'pg_class'::regclass
                AND i.refclassid = 'pg_class'::regclass AND i.refobjid = c.oid AND i.refobjsubid = a.attnum
                AND i.deptype = 'i'
            LEFT JOIN pg_sequence s ON s.seqrelid = i.objid
            WHERE a.attnum > 0 AND NOT a.attisdropped AND %s AND %s
            ORDER BY c.oid, a.attnum
            """.formatted(IS_TABLE, IN_SCOPE);

    static final String CONSTRAINTS = """
            SELECT n.nspname AS schema, c.relname AS table_name, k.conname AS name, k.contype AS kind,
                   ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY u (attnum, i)
                         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
                         ORDER BY u.i) AS columns,
                   fn.nspname AS target_schema, f.relname AS target,
                   ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY u (attnum, i)
                         JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum
                         ORDER BY u.i) AS target_columns,
                   ARRAY(SELECT a.attname::text FROM unnest(x.indkey::int2[]) WITH ORDINALITY u (attnum, i)
                         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum
                         WHERE k.contype <> 'f' AND u.i > x.indnkeyatts
                         ORDER BY u.i) AS include,
                   k.confupdtype, k.confdeltype, k.confmatchtype, k.condeferrable, k.condeferred, k.convalidated,
                   k.connoinherit, pg_get_expr(k.conbin, k.conrelid) AS expression,
                   CASE WHEN k.contype = 'x' THEN pg_get_constraintdef(k.oid) END AS definition,
                   coalesce((to_jsonb(x) ->> 'indnullsnotdistinct')::boolean, false) AS nulls_not_distinct,
                   obj_description(k.oid, 'pg_constraint') AS comment
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_class f ON f.oid = k.confrelid
            LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
            LEFT JOIN pg_index x ON x.indexrelid = k.conindid
            WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND k.conparentid = 0 AND %s AND %s
            """.formatted(IS_TABLE, IN_SCOPE);

    /** One row per key part or payload column. */
    static final String INDEXES = indexes(IS_TABLE);

    /** The same for materialized views. */
    static final String VIEW_INDEXES = indexes("c.relkind = 'm'");

    private static String indexes(String relations) {
        return """
            SELECT n.nspname AS schema, c.relname AS table_name, ic.relname AS name, m.amname AS method,
                   x.indisunique, coalesce((to_jsonb(x) ->> 'indnullsnotdistinct')::boolean, false)
                       AS nulls_not_distinct,
                   i > x.indnkeyatts AS included, a.attname AS column_name,
                   CASE WHEN x.indkey[i - 1] = 0 THEN pg_get_indexdef(x.indexrelid, i, false) END AS expression,
                   CASE WHEN x.indcollation[i - 1] NOT IN (0, coalesce(a.attcollation, ia_type.typcollation))
                        THEN ln.nspname END AS collation_schema,
                   CASE WHEN x.indcollation[i - 1] NOT IN (0, coalesce(a.attcollation, ia_type.typcollation))
                        THEN l.collname END AS collation,
                   CASE WHEN o.opcdefault THEN NULL
                        WHEN onsp.nspname = 'pg_catalog' THEN quote_ident(o.opcname)
                        ELSE quote_ident(onsp.nspname) || '.' || quote_ident(o.opcname) END AS operator_class,
                   coalesce(x.indoption[i - 1] & 1, 0) = 1 AS descending,
                   coalesce(x.indoption[i - 1] & 2, 0) = 2 AS nulls_first,
                   pg_get_expr(x.indpred, x.indrelid) AS predicate, coalesce(ic.reloptions, '{}') AS options,
                   obj_description(ic.oid, 'pg_class') AS comment
            FROM pg_index x
            JOIN pg_class c ON c.oid = x.indrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_class ic ON ic.oid = x.indexrelid
            JOIN pg_am m ON m.oid = ic.relam
            CROSS JOIN generate_series(1, x.indnatts) AS i
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.indkey[i - 1] AND a.attnum > 0
            JOIN pg_attribute ia ON ia.attrelid = ic.oid AND ia.attnum = i
            JOIN pg_type ia_type ON ia_type.oid = ia.atttypid
            LEFT JOIN pg_collation l ON l.oid = x.indcollation[i - 1]
            LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
            LEFT JOIN pg_opclass o ON o.oid = x.indclass[i - 1]
            LEFT JOIN pg_namespace onsp ON onsp.oid = o.opcnamespace
            WHERE NOT EXISTS (SELECT FROM pg_constraint k
                              WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
              AND %s AND %s
            ORDER BY ic.oid, i
            """.formatted(relations, IN_SCOPE);
    }
}
