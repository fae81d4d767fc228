package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.expand.ExpansionParser;
import dev.squall.studio.grid.GridQuery;
import dev.squall.studio.grid.GridReader;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.javacode.JavaFile;
import dev.squall.studio.javacode.QuerySource;
import dev.squall.studio.link.Links;
import dev.squall.studio.view.JavaView;
import dev.squall.studio.view.Link;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The present view of a table as code: the query, the record, and the SQL. To read and copy; nothing of it is run. */
final class JavaPage {
    private final CatalogCache catalogs;
    private final Frame frame;

    JavaPage(CatalogCache catalogs, Frame frame) {
        this.catalogs = catalogs;
        this.frame = frame;
    }

    Response show(Request request) throws SQLException {
        Catalog catalog = catalogs.current();
        TableAddress address = TableAddress.of(request);
        Relation relation = address.in(catalog);
        Parameters parameters = request.query().without("after", "before", "last");
        GridQuery query = GridQuery.parse(relation, parameters)
                .expanding(ExpansionParser.parse(catalog, relation, parameters.all("x")));
        List<JavaFile> files = QuerySource.of(query);
        if (address.form().equals("txt")) {
            String text = files.stream()
                    .map(file -> "// " + file.name() + "\n" + file.text())
                    .collect(Collectors.joining("\n"));
            return Response.text(200, text);
        }
        String sql = GridReader.asSql(query);
        var view = new JavaView(
                frame.around(relation.name() + " as Java", catalog, Optional.of(relation.name())),
                Frame.head(relation),
                List.of(
                        new Link("Rows", Links.table(relation.name(), parameters)),
                        new Link("Text", Links.java(relation.name(), "txt", parameters)),
                        new Link("Open the SQL", Links.sqlFilled(sql))),
                files.stream()
                        .map(file -> new JavaView.Source(file.name(), file.text()))
                        .toList(),
                sql);
        return Html.page(200, templates -> templates.java(view));
    }
}
