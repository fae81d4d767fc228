package dev.squall.studio.link;

import dev.squall.studio.catalog.RelationName;
import dev.squall.studio.http.Parameters;
import java.util.List;
import java.util.stream.Collectors;

/** The paths of the pages. */
public final class Links {
    /** The home page. */
    public static final String HOME = "/";

    /** The page for typed SQL. */
    public static final String SQL = "/sql";

    /** The diagram of all tables. */
    public static final String DIAGRAM = "/erd";

    private Links() {}

    /** The grid of a relation. */
    public static String table(RelationName relation) {
        return "/t/" + Segment.encode(relation.schema()) + "/" + Segment.encode(relation.name());
    }

    /** The grid of a relation with filters, order and place. */
    public static String table(RelationName relation, Parameters parameters) {
        return table(relation) + parameters.toQuery();
    }

    /** The grid of a relation in another form, such as {@code csv}. */
    public static String table(RelationName relation, String form, Parameters parameters) {
        return table(relation) + "." + form + parameters.toQuery();
    }

    /** The code for a grid, as a page or, with the form {@code txt}, as text. */
    public static String java(RelationName relation, String form, Parameters parameters) {
        String suffix = form.isEmpty() ? "" : "." + form;
        return "/java" + table(relation).substring("/t".length()) + suffix + parameters.toQuery();
    }

    /** Where an exact count is asked for. */
    public static String count(RelationName relation, Parameters parameters) {
        return table(relation) + "/count" + parameters.toQuery();
    }

    /** The rows of a relation whose columns have these values. */
    public static String rows(RelationName relation, List<String> columns, List<String> values) {
        return table(relation, filters(columns, values));
    }

    /** The parameters of a grid for the rows whose columns have these values. */
    public static Parameters filters(List<String> columns, List<String> values) {
        Parameters parameters = Parameters.none();
        for (int i = 0; i < columns.size(); i++) {
            parameters = parameters.and("f", Segment.encode(columns.get(i)) + ".eq." + values.get(i));
        }
        return parameters;
    }

    /** A record, by the values of its key. */
    public static String record(RelationName relation, List<String> key) {
        return "/r/" + Segment.encode(relation.schema()) + "/" + Segment.encode(relation.name()) + "/"
                + key.stream().map(Segment::encode).collect(Collectors.joining("/"));
    }

    /** The whole value of a column of a record. */
    public static String value(RelationName relation, List<String> key, String column) {
        return record(relation, key) + "/" + Segment.encode(column);
    }

    /** A saved query. */
    public static String sql(String name) {
        return SQL + "/" + Segment.encode(name);
    }

    /** The page for typed SQL with a statement in it, which is not run. */
    public static String sqlFilled(String text) {
        return SQL + Parameters.none().and("q", text).toQuery();
    }

    /** How a relation is defined. */
    public static String schema(RelationName relation) {
        return "/schema/" + Segment.encode(relation.schema()) + "/" + Segment.encode(relation.name());
    }

    /** The diagram around a relation. */
    public static String diagram(RelationName relation) {
        return diagram(relation, 1);
    }

    /** The diagram around a relation, as far as so many references away. */
    public static String diagram(RelationName relation, int depth) {
        String focus = Segment.encode(relation.schema()) + "." + Segment.encode(relation.name());
        return DIAGRAM
                + Parameters.none()
                        .and("focus", focus)
                        .and("depth", Integer.toString(depth))
                        .toQuery();
    }
}
