package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.catalog.RelationName;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.Assets;
import dev.squall.studio.view.RelationHead;
import dev.squall.studio.view.Shell;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes what surrounds every page. */
final class Frame {
    private final Supplier<Shell.Connection> connection;
    private final Assets assets;

    Frame(Supplier<Shell.Connection> connection, Assets assets) {
        this.connection = connection;
        this.assets = assets;
    }

    Shell.Connection connection() {
        return connection.get();
    }

    Assets assets() {
        return assets;
    }

    /** The frame of a page, with the relation that it shows marked in the navigation. */
    Shell around(String title, Catalog catalog, Optional<RelationName> current) {
        List<Shell.NavSchema> schemas = catalog.bySchema().entrySet().stream()
                .map(schema -> new Shell.NavSchema(
                        schema.getKey(),
                        schema.getValue().stream()
                                .map(relation -> nav(relation, current))
                                .toList()))
                .toList();
        return new Shell(title, connection(), schemas, assets);
    }

    /** The frame of a page that has no catalog to show. */
    Shell bare(String title) {
        return new Shell(title, connection(), List.of(), assets);
    }

    private static Shell.NavTable nav(Relation relation, Optional<RelationName> current) {
        return new Shell.NavTable(
                relation.name().name(),
                Links.table(relation.name()),
                css(relation),
                current.filter(relation.name()::equals).isPresent());
    }

    private static String css(Relation relation) {
        return switch (relation.type()) {
            case TABLE, PARTITIONED -> "is-table";
            case VIEW, MATERIALIZED_VIEW -> "is-view";
            case FOREIGN -> "is-foreign";
        };
    }

    static RelationHead head(Relation relation) {
        return new RelationHead(
                relation.name().schema(),
                relation.name().name(),
                relation.type().text(),
                relation.comment().orElse(""),
                Links.table(relation.name()));
    }
}
