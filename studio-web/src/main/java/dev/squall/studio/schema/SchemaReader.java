package dev.squall.studio.schema;

import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Reader;
import dev.squall.studio.data.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads how relations are defined. Safe for use by several threads. */
public final class SchemaReader {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private static final String INDEXES = """
            select c.relname, pg_get_indexdef(i.indexrelid), pg_relation_size(i.indexrelid),
                   coalesce(s.idx_scan, 0), exists (select from pg_constraint k where k.conindid = i.indexrelid)
            from pg_index i join pg_class c on c.oid = i.indexrelid
            left join pg_stat_user_indexes s on s.indexrelid = i.indexrelid
            where i.indrelid = ?::oid order by i.indisprimary desc, c.relname
            """;
    private static final String FUNCTIONS = """
            select n.nspname, p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
                   concat_ws(', ', case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate'
                                   when 'w' then 'window function' end,
                             l.lanname, case p.provolatile when 'i' then 'immutable' when 's' then 'stable' end,
                             case when p.prosecdef then 'security definer' end),
                   case when p.prokind = 'a' then 'returns ' || pg_get_function_result(p.oid)
                        else pg_get_functiondef(p.oid) end
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
            where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_(toast|temp_)'
              and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid
                              and d.deptype = 'e')
            order by 1, 2 limit 1000
            """;
    private static final String CONSTRAINTS = """
            select conname, pg_get_constraintdef(oid, true) from pg_constraint
            where conrelid = ?::oid and contype <> 'n' order by array_position('{p,u,f,c}', contype::text), conname
            """;
    private static final String TRIGGERS = """
            select tgname, pg_get_triggerdef(oid, true) from pg_trigger where tgrelid = ?::oid and not tgisinternal
            union all
            select polname, concat('policy for ', case polcmd when '*' then 'all' when 'r' then 'select'
                     when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
                   ' using (' || pg_get_expr(polqual, polrelid) || ')',
                   ' with check (' || pg_get_expr(polwithcheck, polrelid) || ')')
            from pg_policy where polrelid = ?::oid order by 1
            """;
    private static final String DEPENDENTS = """
            select distinct n.nspname, c.relname
            from pg_depend d join pg_rewrite r on r.oid = d.objid join pg_class c on c.oid = r.ev_class
            join pg_namespace n on n.oid = c.relnamespace
            where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass
              and d.refobjid = ?::oid and c.oid <> d.refobjid order by 1, 2
            """;
    private static final String ENUMS = """
            select n.nspname, t.typname, 'enum', string_agg(e.enumlabel, E'\\n' order by e.enumsortorder)
            from pg_type t join pg_enum e on e.enumtypid = t.oid join pg_namespace n on n.oid = t.typnamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            group by 1, 2 order by 1, 2
            """;
    private static final String VIEWS = """
            select n.nspname, c.relname, case c.relkind when 'm' then 'materialized view' else 'view' end,
                   pg_get_viewdef(c.oid, true)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            order by 1, 2
            """;

    private final ReadLane lane;
    private final SchemaModels models;

    /** A reader over a lane. */
    public SchemaReader(ReadLane lane) {
        this.lane = lane;
        this.models = new SchemaModels(lane);
    }

    /**
     * Reads how a relation is defined: its columns as of the catalog, all else at one moment.
     *
     * @param catalog the catalog that the relation is of
     * @throws SQLException if the server refuses
     */
    public Definition definition(Catalog catalog, Relation relation) throws SQLException {
        String oid = Long.toString(relation.oid());
        Optional<String> table = switch (relation.type()) {
            case VIEW, MATERIALIZED_VIEW -> Optional.empty();
            case TABLE, PARTITIONED, FOREIGN ->
                Optional.of(tableDdl(models.of(catalog, relation.name().schema()), relation));
        };
        return lane.read(
                TIMEOUT,
                reader -> new Definition(
                        table.isPresent() ? table.get() : viewDdl(reader, relation, oid),
                        reader.query(Sql.of(INDEXES, oid), SchemaReader::index),
                        reader.query(Sql.of(CONSTRAINTS, oid), SchemaReader::part),
                        reader.query(Sql.of(TRIGGERS, oid, oid), SchemaReader::part),
                        reader.query(
                                Sql.of(DEPENDENTS, oid),
                                row -> new Definition.Dependent(row.getString(1), row.getString(2)))));
    }

    private static String viewDdl(Reader reader, Relation relation, String oid) throws SQLException {
        String text = "select format('CREATE %s %I.%I AS' || E'\\n' || '%s', ?::text, ?::text, ?::text,"
                + " pg_get_viewdef(?::oid, true))";
        String kind = relation.type() == Relation.Type.VIEW ? "VIEW" : "MATERIALIZED VIEW";
        return reader.first(
                        Sql.of(
                                text,
                                kind,
                                relation.name().schema(),
                                relation.name().name(),
                                oid),
                        row -> row.getString(1))
                .orElse("");
    }

    private static String tableDdl(Schema all, Relation relation) {
        var name = new QualifiedName(relation.name().schema(), relation.name().name());
        Optional<Table> table = all.table(name);
        if (table.isEmpty()) {
            return "-- Squall does not manage a " + relation.type().text() + " yet.\n";
        }
        Schema.Builder one = Schema.builder().add(table.get());
        for (Sequence sequence : all.sequences()) {
            if (sequence.ownedBy().filter(owner -> owner.table().equals(name)).isPresent()) {
                one.add(sequence);
            }
        }
        return DdlWriter.script(DdlWriter.create(one.build()));
    }

    private static Definition.IndexUse index(ResultSet row) throws SQLException {
        return new Definition.IndexUse(
                row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getBoolean(5));
    }

    private static Definition.Part part(ResultSet row) throws SQLException {
        return new Definition.Part(row.getString(1), row.getString(2));
    }

    /** All enums with their labels, one a line. */
    public List<NamedText> enums() throws SQLException {
        return lane.read(TIMEOUT, reader -> reader.query(Sql.of(ENUMS), SchemaReader::named));
    }

    /** All views with their definitions. */
    public List<NamedText> views() throws SQLException {
        return lane.read(TIMEOUT, reader -> reader.query(Sql.of(VIEWS), SchemaReader::named));
    }

    /** The functions and procedures, at most a thousand, with their definitions; those of extensions are left out. */
    public List<NamedText> functions() throws SQLException {
        return lane.read(TIMEOUT, reader -> reader.query(Sql.of(FUNCTIONS), SchemaReader::named));
    }

    private static NamedText named(ResultSet row) throws SQLException {
        return new NamedText(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
