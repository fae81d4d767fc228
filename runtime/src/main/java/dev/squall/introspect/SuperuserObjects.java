package dev.squall.introspect;

import dev.squall.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What only a superuser can make (operator classes, base types, functions in C, tables over the server's files), and
 * whatever needs it.
 *
 * @param items the objects, sorted by what they are
 */
public record SuperuserObjects(List<Item> items) {

    public SuperuserObjects {
        items = List.copyOf(items);
    }

    /** What an item is for the model. */
    public enum Kind {
        RELATION,
        INDEX,
        CONSTRAINT,
        POLICY,
        DEFAULT,
        /** Raw SQL or outside of the model: found by its id. */
        OTHER
    }

    /**
     * An object.
     *
     * @param kind what it is
     * @param name the relation or index, or the relation that it is a part of; empty names for other things
     * @param member the constraint, policy or column; empty if it is none of them
     * @param id kind and name in SQL's words, as raw objects and what is unsupported have them
     * @param reason why only a superuser can make it
     */
    public record Item(Kind kind, QualifiedName name, String member, String id, String reason) {}

    /**
     * Reads them.
     *
     * @param connection in a transaction, which ends with an empty search path
     * @throws SQLException if the server refuses the query or the connection fails
     */
    public static SuperuserObjects read(Connection connection) throws SQLException {
        try (PreparedStatement path = connection.prepareStatement("SELECT set_config('search_path', '', true)")) {
            path.execute();
        }
        List<Item> items = new ArrayList<>();
        new CatalogReader(connection, CatalogFilter.all())
                .query(
                        SQL,
                        row -> items.add(new Item(
                                Kind.valueOf(row.getString("kind")),
                                new QualifiedName(row.getString("schema"), row.getString("name")),
                                row.getString("member"),
                                row.getString("id"),
                                row.getString("reason"))));
        return new SuperuserObjects(items);
    }

    private static final String SQL = """
            WITH RECURSIVE member AS (
              SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
            ), root AS (
              SELECT 'pg_opclass'::regclass::oid AS classid, o.oid, 'operator class '
                       || o.opcnamespace::regnamespace || '.' || quote_ident(o.opcname) AS name, '' AS reason
              FROM pg_opclass o
              UNION ALL
              SELECT 'pg_proc'::regclass, p.oid, 'function ' || p.oid::regprocedure, ''
              FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE l.lanname IN ('c', 'internal') AND p.prokind <> 'a'
              UNION ALL
              SELECT 'pg_type'::regclass, t.oid, 'base type ' || t.oid::regtype, ''
              FROM pg_type t WHERE t.typtype = 'b' AND t.typelem = 0
              UNION ALL
              SELECT 'pg_foreign_data_wrapper'::regclass, w.oid, 'foreign data wrapper ' || quote_ident(w.fdwname), ''
              FROM pg_foreign_data_wrapper w
              UNION ALL
              SELECT 'pg_ts_template'::regclass, t.oid, 'text search template ' || t.tmplnamespace::regnamespace || '.'
                       || quote_ident(t.tmplname), ''
              FROM pg_ts_template t
              UNION ALL
              SELECT 'pg_ts_parser'::regclass, p.oid, 'text search parser ' || p.prsnamespace::regnamespace || '.'
                       || quote_ident(p.prsname), ''
              FROM pg_ts_parser p
              UNION ALL
              SELECT 'pg_class'::regclass, t.ftrelid, 'foreign table ' || t.ftrelid::regclass,
                     'only who may read the files of the server can make it (pg_read_server_files)'
              FROM pg_foreign_table t JOIN pg_foreign_server s ON s.oid = t.ftserver
              JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
              WHERE w.fdwname = 'file_fdw' AND array_to_string(t.ftoptions, ',') ~ '(^|,)(filename|program)='
            ), needs AS (
              SELECT r.classid, r.oid AS objid, r.name COLLATE "C" AS root, r.reason COLLATE "C" AS reason FROM root r
              WHERE r.oid >= 16384
                AND NOT EXISTS (SELECT FROM member m WHERE m.classid = r.classid AND m.objid = r.oid)
              UNION
              SELECT e.classid, e.objid, n.root, ('it needs ' || n.root || ', which only a superuser can make') COLLATE "C"
              FROM needs n JOIN (
                SELECT classid, objid, refclassid, refobjid FROM pg_depend
                WHERE deptype IN ('n', 'a', 'i') AND objid >= 16384 AND refclassid <> 'pg_attrdef'::regclass
                UNION ALL
                SELECT 'pg_class'::regclass, ev_class, 'pg_rewrite'::regclass, oid FROM pg_rewrite WHERE rulename = '_RETURN'
                UNION ALL
                SELECT 'pg_constraint'::regclass, oid, 'pg_class'::regclass, conindid
                FROM pg_constraint WHERE contype IN ('p', 'u', 'x')
              ) e ON e.refclassid = n.classid AND e.refobjid = n.objid
            ), found AS (
              SELECT DISTINCT ON (classid, objid) classid, objid, reason FROM needs
              ORDER BY classid, objid, reason, root
            )
            SELECT CASE WHEN c.relkind IN ('i', 'I') THEN 'INDEX' ELSE 'RELATION' END AS kind, n.nspname AS schema,
                   c.relname AS name, '' AS member,
                   CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table'
                     WHEN 'S' THEN 'sequence' WHEN 'i' THEN 'index' WHEN 'I' THEN 'index' ELSE 'table' END || ' '
                     || quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS id, f.reason
            FROM found f JOIN pg_class c ON c.oid = f.objid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE f.classid = 'pg_class'::regclass
            UNION ALL
            SELECT CASE f.classid WHEN 'pg_constraint'::regclass THEN 'CONSTRAINT' WHEN 'pg_policy'::regclass THEN 'POLICY'
                     ELSE 'DEFAULT' END, n.nspname, c.relname, m.name, m.word || ' ' || quote_ident(n.nspname) || '.'
                     || quote_ident(c.relname) || '.' || quote_ident(m.name), f.reason
            FROM found f CROSS JOIN LATERAL (
              SELECT conrelid AS relation, conname AS name, 'constraint' AS word FROM pg_constraint
              WHERE f.classid = 'pg_constraint'::regclass AND oid = f.objid
              UNION ALL
              SELECT polrelid, polname, 'policy' FROM pg_policy WHERE f.classid = 'pg_policy'::regclass AND oid = f.objid
              UNION ALL
              SELECT d.adrelid, a.attname, 'default' FROM pg_attrdef d
              JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
              WHERE f.classid = 'pg_attrdef'::regclass AND d.oid = f.objid) m
            JOIN pg_class c ON c.oid = m.relation JOIN pg_namespace n ON n.oid = c.relnamespace
            UNION ALL
            SELECT 'OTHER', '', '', '', o.id, f.reason
            FROM found f CROSS JOIN LATERAL (
              SELECT CASE prokind WHEN 'p' THEN 'procedure ' WHEN 'a' THEN 'aggregate ' ELSE 'function ' END
                       || oid::regprocedure AS id
              FROM pg_proc WHERE f.classid = 'pg_proc'::regclass AND oid = f.objid
              UNION ALL
              SELECT 'trigger ' || tgrelid::regclass || '.' || quote_ident(tgname) FROM pg_trigger
              WHERE f.classid = 'pg_trigger'::regclass AND oid = f.objid
              UNION ALL
              SELECT 'rule ' || ev_class::regclass || '.' || quote_ident(rulename) FROM pg_rewrite
              WHERE f.classid = 'pg_rewrite'::regclass AND oid = f.objid AND rulename <> '_RETURN'
              UNION ALL
              SELECT 'statistics ' || stxnamespace::regnamespace || '.' || quote_ident(stxname) FROM pg_statistic_ext
              WHERE f.classid = 'pg_statistic_ext'::regclass AND oid = f.objid
              UNION ALL
              SELECT 'range type ' || typnamespace::regnamespace || '.' || quote_ident(typname) FROM pg_type
              WHERE f.classid = 'pg_type'::regclass AND oid = f.objid AND typtype = 'r'
              UNION ALL
              SELECT 'domain ' || typnamespace::regnamespace || '.' || quote_ident(typname) FROM pg_type
              WHERE f.classid = 'pg_type'::regclass AND oid = f.objid AND typtype = 'd'
              UNION ALL
              SELECT 'operator ' || oprnamespace::regnamespace || '.' || oprname FROM pg_operator
              WHERE f.classid = 'pg_operator'::regclass AND oid = f.objid
              UNION ALL
              SELECT 'cast ' || format_type(castsource, NULL) || ' as ' || format_type(casttarget, NULL) FROM pg_cast
              WHERE f.classid = 'pg_cast'::regclass AND oid = f.objid
              UNION ALL
              SELECT 'text search dictionary ' || dictnamespace::regnamespace || '.' || quote_ident(dictname) FROM pg_ts_dict
              WHERE f.classid = 'pg_ts_dict'::regclass AND oid = f.objid
              UNION ALL
              SELECT 'text search configuration ' || cfgnamespace::regnamespace || '.' || quote_ident(cfgname)
              FROM pg_ts_config WHERE f.classid = 'pg_ts_config'::regclass AND oid = f.objid
              UNION ALL
              SELECT 'foreign server ' || quote_ident(srvname) FROM pg_foreign_server
              WHERE f.classid = 'pg_foreign_server'::regclass AND oid = f.objid) o
            ORDER BY id
            """;
}
