package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.Link;
import dev.squall.studio.view.ListView;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a few typed characters may lead: tables, columns, and records by their key, such as {@code users 42}. */
final class JumpPage {
    private static final int MAX_LINKS = 100;

    private final CatalogCache catalogs;
    private final Frame frame;

    JumpPage(CatalogCache catalogs, Frame frame) {
        this.catalogs = catalogs;
        this.frame = frame;
    }

    /** Goes there if there is only one place to go to. */
    Response show(Request request) throws SQLException {
        Catalog catalog = catalogs.current();
        String wanted = request.query().first("q").orElse("").strip();
        List<Link> records = records(catalog, wanted);
        List<Link> tables = tables(catalog, wanted);
        List<Link> columns = columns(catalog, wanted);
        if (records.size() + tables.size() == 1) {
            return Response.seeOther(
                    (records.isEmpty() ? tables : records).get(0).href());
        }
        List<ListView.Item> items = new ArrayList<>();
        add(items, "Records", records);
        add(items, "Tables", tables);
        add(items, "Columns", columns);
        var view = new ListView(
                frame.around("Jump", catalog, Optional.empty()),
                "Jump to \"" + wanted + "\"",
                "Nothing has that name. Type a part of the name of a table or column, or a table and a key: users 42.",
                items);
        return Html.page(200, templates -> templates.jump(view));
    }

    private static void add(List<ListView.Item> items, String name, List<Link> links) {
        if (!links.isEmpty()) {
            items.add(new ListView.Item(name, "", "", links));
        }
    }

    private static boolean contains(String name, String wanted) {
        return !wanted.isEmpty() && name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private static List<Link> tables(Catalog catalog, String wanted) {
        return catalog.relations().stream()
                .filter(r -> contains(r.name().toString(), wanted))
                .limit(MAX_LINKS)
                .map(r -> new Link(r.name().toString(), Links.table(r.name())))
                .toList();
    }

    private static List<Link> columns(Catalog catalog, String wanted) {
        return catalog.relations().stream()
                .flatMap(r -> r.columns().stream()
                        .filter(c -> contains(c.name(), wanted))
                        .map(c -> new Link(r.name() + "." + c.name(), Links.schema(r.name()))))
                .limit(MAX_LINKS)
                .toList();
    }

    /** The first word is a table, or the singular of one; the others are its key. */
    private static List<Link> records(Catalog catalog, String wanted) {
        List<String> words = Arrays.asList(wanted.split("\\s+", -1));
        List<String> key = words.subList(1, words.size());
        String table = words.get(0).toLowerCase(Locale.ROOT);
        return catalog.relations().stream()
                .filter(r -> !key.isEmpty() && isNamed(r, table))
                .filter(r -> r.key().stream().map(Column::name).toList().size() == key.size())
                .map(r -> new Link(r.name() + " " + String.join("/", key), Links.record(r.name(), key)))
                .toList();
    }

    private static boolean isNamed(Relation relation, String wanted) {
        String name = relation.name().name().toLowerCase(Locale.ROOT);
        return List.of(wanted, wanted + "s", wanted + "es").contains(name)
                || relation.name().toString().toLowerCase(Locale.ROOT).equals(wanted);
    }
}
