package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Reference;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.catalog.RelationName;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.javacode.RecordSource;
import dev.squall.studio.link.Links;
import dev.squall.studio.schema.Definition;
import dev.squall.studio.schema.NamedText;
import dev.squall.studio.schema.SchemaReader;
import dev.squall.studio.view.Link;
import dev.squall.studio.view.ListView;
import dev.squall.studio.view.SchemaView;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How relations are defined, and the lists of enums and views. */
final class SchemaPage {
    private final CatalogCache catalogs;
    private final SchemaReader schemas;
    private final Frame frame;

    SchemaPage(ReadLane lane, CatalogCache catalogs, Frame frame) {
        this.catalogs = catalogs;
        this.schemas = new SchemaReader(lane);
        this.frame = frame;
    }

    Response show(Request request) throws SQLException {
        Catalog catalog = catalogs.current();
        Relation relation = TableAddress.of(request).in(catalog);
        Definition definition = schemas.definition(catalog, relation);
        var view = new SchemaView(
                frame.around(relation.name() + " structure", catalog, Optional.of(relation.name())),
                Frame.head(relation),
                List.of(
                        new Link("Rows", Links.table(relation.name())),
                        new Link("Diagram", Links.diagram(relation.name()))),
                relation.columns().stream().map(c -> column(relation, c)).toList(),
                definition.indexes().stream().map(i -> index(relation, i)).toList(),
                definition.constraints().stream().map(SchemaPage::part).toList(),
                definition.triggers().stream().map(SchemaPage::part).toList(),
                dependents(relation, definition),
                definition.ddl(),
                RecordSource.of(relation));
        return Html.page(200, templates -> templates.schema(view));
    }

    private static SchemaView.ColumnView column(Relation relation, Column column) {
        List<String> badges = new ArrayList<>();
        if (relation.key().contains(column)) {
            badges.add("key");
        }
        if (!column.nullable()) {
            badges.add("not null");
        }
        column.origin().map(Column.Origin::how).ifPresent(badges::add);
        return new SchemaView.ColumnView(
                column.name(),
                column.type(),
                badges,
                column.origin().map(Column.Origin::expression).orElse(""),
                relation.referenceOf(column.name()).map(r -> new Link(r.to().toString(), Links.schema(r.to()))),
                column.comment().orElse(""));
    }

    private static SchemaView.IndexView index(Relation relation, Definition.IndexUse index) {
        String hint = relation.indexes().stream()
                .filter(i -> i.name().equals(index.name()))
                .findFirst()
                .flatMap(mine -> relation.indexes().stream()
                        .filter(other -> !other.name().equals(mine.name())
                                && !mine.unique()
                                && !mine.partial()
                                && mine.method().equals("btree")
                                && !mine.columns().contains("")
                                && other.leadsWith(mine.columns()))
                        .findFirst()
                        .map(other -> other.name() + " starts with the same columns"))
                .orElse(index.scans() == 0 && !index.constraint() ? "never used since the statistics were reset" : "");
        return new SchemaView.IndexView(
                index.name(), index.definition(), Display.bytes(index.bytes()), Display.number(index.scans()), hint);
    }

    private static SchemaView.PartView part(Definition.Part part) {
        return new SchemaView.PartView(part.name(), part.definition());
    }

    private static List<SchemaView.DependentView> dependents(Relation relation, Definition definition) {
        List<SchemaView.DependentView> all = new ArrayList<>();
        for (Reference reference : relation.referencedBy()) {
            all.add(new SchemaView.DependentView(
                    new Link(reference.from().toString(), Links.schema(reference.from())),
                    "refers with " + String.join(", ", reference.fromColumns())));
        }
        for (Definition.Dependent view : definition.dependents()) {
            var name = new RelationName(view.schema(), view.name());
            all.add(new SchemaView.DependentView(new Link(name.toString(), Links.schema(name)), "reads it"));
        }
        return all;
    }

    Response enums(Request request) throws SQLException {
        Catalog catalog = catalogs.current();
        List<ListView.Item> items = schemas.enums().stream()
                .map(type ->
                        new ListView.Item(type.schema() + "." + type.name(), "", type.text(), users(catalog, type)))
                .toList();
        return list(catalog, "Enums", "This database has no enum types.", items);
    }

    private static List<Link> users(Catalog catalog, NamedText type) {
        List<String> labels = List.of(type.text().split("\n", -1));
        List<Link> users = new ArrayList<>();
        for (Relation relation : catalog.relations()) {
            for (Column column : relation.columns()) {
                String cast = column.cast().replace("\"", "");
                boolean same = cast.equals(type.name()) || cast.equals(type.schema() + "." + type.name());
                if (same && String.join("\n", column.labels()).equals(String.join("\n", labels))) {
                    users.add(new Link(relation.name() + "." + column.name(), Links.schema(relation.name())));
                }
            }
        }
        return users;
    }

    Response views(Request request) throws SQLException {
        Catalog catalog = catalogs.current();
        List<ListView.Item> items = schemas.views().stream()
                .map(view -> {
                    var name = new RelationName(view.schema(), view.name());
                    String kind = view.kind().equals("view") ? "" : view.kind();
                    return new ListView.Item(
                            name.toString(),
                            kind,
                            view.text().stripLeading(),
                            List.of(new Link("rows", Links.table(name))));
                })
                .toList();
        return list(catalog, "Views", "This database has no views.", items);
    }

    Response functions(Request request) throws SQLException {
        List<ListView.Item> items = schemas.functions().stream()
                .map(function -> new ListView.Item(
                        function.schema() + "." + function.name(),
                        function.kind(),
                        function.text().strip(),
                        List.of()))
                .toList();
        return list(catalogs.current(), "Functions", "This database has no functions of its own.", items);
    }

    private Response list(Catalog catalog, String title, String nothing, List<ListView.Item> items) {
        var view = new ListView(frame.around(title, catalog, Optional.empty()), title, nothing, items);
        return Html.page(200, templates -> templates.definitions(view));
    }
}
