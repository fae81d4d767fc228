package dev.squall.studio.catalog;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalog queries: constant texts, for PostgreSQL 12 and later. */
final class CatalogQueries {
    private static final String SHOWN_SCHEMAS = """
            n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp_|toast_temp_)'
            """;

    static final String RELATIONS = """
            select c.oid, n.nspname, c.relname, c.relkind, c.relhassubclass,
                   has_schema_privilege(n.oid, 'usage') and has_any_column_privilege(c.oid, 'select') as readable,
                   obj_description(c.oid, 'pg_class') as comment
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm', 'f') and
            """ + SHOWN_SCHEMAS;

    /** A type is sortable when a default btree operator class takes it, or what it is made of. */
    static final String COLUMNS = """
            with recursive base(oid, base) as (
                select oid, oid from pg_type where typtype <> 'd'
                union all
                select t.oid, b.base from pg_type t join base b on t.typbasetype = b.oid where t.typtype = 'd'
            ), ordered(oid) as (
                select opcintype from pg_opclass
                where opcdefault and opcmethod = (select oid from pg_am where amname = 'btree')
                union
                select castsource from pg_cast c join pg_opclass o on o.opcintype = c.casttarget
                where c.castmethod = 'b' and c.castcontext = 'i'
                  and o.opcdefault and o.opcmethod = (select oid from pg_am where amname = 'btree')
                union
                select oid from pg_type where typtype in ('e', 'r', 'm')
            )
            select a.attrelid, a.attname, a.attnum, a.attnotnull,
                   format_type(a.atttypid, a.atttypmod) as type, format_type(a.atttypid, -1) as cast_type,
                   t.typcategory, t.typname, t.oid as base, format_type(t.oid, -1) as base_type,
                   t.typnamespace = 'pg_catalog'::regnamespace as built_in,
                   case when t.typcategory = 'A' and t.typelem <> 0
                        then exists (select from base e join ordered o on o.oid = e.base where e.oid = t.typelem)
                        else exists (select from ordered o where o.oid = t.oid) end as sortable,
                   case when a.attidentity <> '' then 'identity'
                        when a.attgenerated <> '' then 'generated'
                        when d.oid is not null then 'default' end as how,
                   pg_get_expr(d.adbin, d.adrelid) as expression,
                   col_description(a.attrelid, a.attnum) as comment
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            join base b on b.oid = a.atttypid
            join pg_type t on t.oid = b.base
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f') and
            """ + SHOWN_SCHEMAS + " order by a.attrelid, a.attnum";

    static final String ENUM_LABELS = "select enumtypid, enumlabel from pg_enum order by enumtypid, enumsortorder";

    static final String INDEXES = """
            select i.indrelid, ic.relname, am.amname, i.indisprimary, i.indisunique, i.indkey::text as keys,
                   i.indnkeyatts, i.indpred is not null as partial
            from pg_index i
            join pg_class ic on ic.oid = i.indexrelid
            join pg_am am on am.oid = ic.relam
            join pg_class c on c.oid = i.indrelid
            join pg_namespace n on n.oid = c.relnamespace
            where i.indisvalid and i.indislive and
            """ + SHOWN_SCHEMAS + " order by i.indrelid, ic.relname";

    static final String REFERENCES = """
            select conname, conrelid, confrelid, array_to_string(conkey, ' ') as from_keys,
                   array_to_string(confkey, ' ') as to_keys
            from pg_constraint where contype = 'f' and conparentid = 0
            order by conrelid, conname
            """;

    /** Changes with every change of a definition: a row version is written for each, in at least one of these catalogs. */
    static final String FINGERPRINT = Stream.of(
                    "pg_class",
                    "pg_attribute where attnum > 0",
                    "pg_attrdef",
                    "pg_constraint",
                    "pg_index",
                    "pg_enum",
                    "pg_type",
                    "pg_sequence",
                    "pg_trigger",
                    "pg_policy",
                    "pg_rewrite",
                    "pg_description",
                    "pg_namespace")
            .map(from -> "(select concat(count(*), '/', sum(xmin::text::bigint)) from " + from + ")")
            .collect(Collectors.joining(", ", "select concat_ws(' ', ", ")"));

    private CatalogQueries() {}
}
