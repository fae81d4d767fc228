package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.catalog.RelationName;
import dev.squall.studio.http.NotFound;
import dev.squall.studio.http.Request;
import dev.squall.studio.link.Segment;

/**
 * Which relation a path names, and in which form it is wanted.
 *
 * @param name the relation
 * @param form the suffix, such as {@code csv}; empty for the page
 */
record TableAddress(RelationName name, String form) {

    static TableAddress of(Request request) {
        String last = request.pathValue("table");
        // a dot of a name is written ~2E, so the first dot starts the suffix
        int dot = last.indexOf('.');
        String name = dot < 0 ? last : last.substring(0, dot);
        String form = dot < 0 ? "" : last.substring(dot + 1);
        return new TableAddress(
                new RelationName(Segment.decode(request.pathValue("schema")), Segment.decode(name)), form);
    }

    Relation in(Catalog catalog) {
        return catalog.relation(name)
                .orElseThrow(() -> new NotFound("There is no table or view \"" + name + "\" in this database,"
                        + " or the role of the studio does not see it. Maybe it was renamed or dropped."));
    }
}
