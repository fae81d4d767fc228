package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.catalog.RelationName;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.HomeView;
import dev.squall.studio.view.Link;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The home page: all relations, with about how many rows they have and how large they are. */
final class HomePage {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int BAR_STEPS = 10;

    /** Sizes and estimates change all the time, so they are read for each page; the rest is in the catalog. */
    private static final String STATISTICS = """
            select c.oid,
                   case c.relkind when 'p' then
                     (select sum(greatest(l.reltuples, 0)) from pg_partition_tree(c.oid) p join pg_class l on l.oid = p.relid
                      where p.isleaf)
                   else coalesce(nullif(c.reltuples, -1), s.n_live_tup) end::bigint as row_count,
                   case c.relkind when 'p' then
                     (select sum(pg_total_relation_size(p.relid)) from pg_partition_tree(c.oid) p)
                   else pg_total_relation_size(c.oid) end::bigint as size,
                   to_char(greatest(s.last_analyze, s.last_autoanalyze), 'YYYY-MM-DD HH24:MI') as analyzed
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            left join pg_stat_user_tables s on s.relid = c.oid
            where c.relkind in ('r', 'p', 'm') and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
            """;

    private final ReadLane lane;
    private final CatalogCache catalogs;
    private final Frame frame;

    HomePage(ReadLane lane, CatalogCache catalogs, Frame frame) {
        this.lane = lane;
        this.catalogs = catalogs;
        this.frame = frame;
    }

    private record Statistics(long rows, boolean rowsKnown, long size, String analyzed) {
        static final Statistics NONE = new Statistics(0, false, 0, "");

        static Statistics of(ResultSet row) throws SQLException {
            long rows = row.getLong("row_count");
            boolean known = !row.wasNull();
            String analyzed = row.getString("analyzed");
            return new Statistics(rows, known, row.getLong("size"), analyzed == null ? "" : analyzed);
        }
    }

    private record Overview(Catalog catalog, Map<Long, Statistics> statistics, String version) {
        Statistics of(Relation relation) {
            return statistics.getOrDefault(relation.oid(), Statistics.NONE);
        }
    }

    private Overview read() throws SQLException {
        Catalog catalog = catalogs.current();
        return lane.read(TIMEOUT, reader -> {
            Map<Long, Statistics> statistics = new HashMap<>();
            reader.each(Sql.of(STATISTICS), row -> statistics.put(row.getLong("oid"), Statistics.of(row)));
            String version = reader.first(Sql.of("show server_version"), row -> row.getString(1))
                    .orElse("");
            return new Overview(catalog, statistics, version);
        });
    }

    Response html(Request request) throws SQLException {
        return html();
    }

    /** The page; also made once for nobody, so that its classes are there and the catalog is read when somebody asks. */
    Response html() throws SQLException {
        Overview overview = read();
        long largest = overview.catalog.relations().stream()
                .mapToLong(relation -> overview.of(relation).size())
                .max()
                .orElse(0);
        List<HomeView.SchemaBox> schemas = overview.catalog.bySchema().entrySet().stream()
                .map(schema -> new HomeView.SchemaBox(
                        schema.getKey(),
                        schema.getValue().stream()
                                .map(relation -> line(relation, overview.of(relation), largest))
                                .toList()))
                .toList();
        String title = frame.connection().database();
        var view = new HomeView(
                frame.around(title, overview.catalog, Optional.empty()),
                schemas,
                summary(overview),
                "PostgreSQL " + overview.version);
        return Html.page(200, templates -> templates.home(view));
    }

    private static String summary(Overview overview) {
        long size = overview.catalog.relations().stream()
                .mapToLong(relation -> overview.of(relation).size())
                .sum();
        int relations = overview.catalog.relations().size();
        int schemas = overview.catalog.bySchema().size();
        return relations
                + (relations == 1 ? " relation in " : " relations in ")
                + schemas
                + (schemas == 1 ? " schema, " : " schemas, ")
                + Display.bytes(size);
    }

    private static HomeView.TableLine line(Relation relation, Statistics statistics, long largest) {
        boolean stored = statistics.size > 0;
        int bar = largest == 0 ? 0 : (int) Math.ceil((double) BAR_STEPS * statistics.size / largest);
        return new HomeView.TableLine(
                new Link(relation.name().name(), Links.table(relation.name())),
                relation.type().text(),
                statistics.rowsKnown ? Display.compact(statistics.rows) : "",
                stored ? Display.bytes(statistics.size) : "",
                bar,
                Integer.toString(relation.columns().size()),
                parents(relation),
                statistics.analyzed,
                relation.comment().orElse(""));
    }

    private static List<Link> parents(Relation relation) {
        return relation.references().stream()
                .map(Reference::to)
                .distinct()
                .map(to -> new Link(shortName(relation, to), Links.table(to)))
                .toList();
    }

    private static String shortName(Relation from, RelationName to) {
        return to.schema().equals(from.name().schema()) ? to.name() : to.toString();
    }

    Response json(Request request) throws SQLException, IOException {
        Overview overview = read();
        return JsonText.response(json -> {
            json.writeStartObject();
            json.writeStringField("database", frame.connection().database());
            json.writeStringField("version", overview.version);
            json.writeArrayFieldStart("relations");
            for (Relation relation : overview.catalog.relations()) {
                Statistics statistics = overview.of(relation);
                json.writeStartObject();
                json.writeStringField("schema", relation.name().schema());
                json.writeStringField("name", relation.name().name());
                json.writeStringField("kind", relation.type().text());
                if (statistics.rowsKnown) {
                    json.writeNumberField("estimatedRows", statistics.rows);
                }
                json.writeNumberField("bytes", statistics.size);
                json.writeStringField("href", Links.table(relation.name()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
