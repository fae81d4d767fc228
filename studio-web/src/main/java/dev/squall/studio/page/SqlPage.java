package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.catalog.Column;
import dev.squall.studio.catalog.Relation;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.http.NotFound;
import dev.squall.studio.http.Parameters;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.link.Links;
import dev.squall.studio.link.Segment;
import dev.squall.studio.sql.Console;
import dev.squall.studio.sql.QueryHistory;
import dev.squall.studio.sql.QueryStore;
import dev.squall.studio.sql.RefusedStatement;
import dev.squall.studio.sql.TypedStatement;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page for typed SQL. An address only fills it in; what runs a statement is a POST. */
final class SqlPage {
    private static final Pattern RUN = Pattern.compile("[0-9a-f-]{36}");

    private final CatalogCache catalogs;
    private final Console console;
    private final QueryStore store;
    private final Frame frame;

    SqlPage(ReadLane lane, CatalogCache catalogs, QueryStore store, Frame frame) {
        this.catalogs = catalogs;
        this.console = new Console(lane);
        this.store = store;
        this.frame = frame;
    }

    /** The page with the statement of the address in it. */
    Response empty(Request request) throws SQLException, IOException {
        return fill(request.query().first("q").orElse(""), "");
    }

    /** The page with a saved query in it. */
    Response saved(Request request) throws SQLException, IOException {
        String name = Segment.decode(request.pathValue("name"));
        String text = store.read(name).orElseThrow(() -> new NotFound("There is no saved query \"" + name + "\"."));
        return fill(text, name);
    }

    /** The names that the editor offers: schemas, relations and columns that the role may read. */
    Response completion(Request request) throws SQLException, IOException {
        Catalog catalog = catalogs.current();
        return JsonText.response(json -> {
            json.writeStartObject();
            for (Map.Entry<String, List<Relation>> schema : catalog.bySchema().entrySet()) {
                json.writeObjectFieldStart(schema.getKey());
                for (Relation relation : schema.getValue()) {
                    if (relation.readable()) {
                        json.writeArrayFieldStart(relation.name().name());
                        for (Column column : relation.columns()) {
                            json.writeString(column.name());
                        }
                        json.writeEndArray();
                    }
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private Response fill(String text, String name) throws SQLException, IOException {
        SqlViews views = views(text, name, Parameters.none());
        if (text.isBlank()) {
            return views.page(200);
        }
        try {
            var statement = TypedStatement.of(text);
            return views.with(statement, types(statement)).page(200);
        } catch (RefusedStatement e) {
            // said when it is run
            return views.page(200);
        }
    }

    /** The types help to fill in the parameters; that a statement is wrong is said when it is run. */
    private Map<String, String> types(TypedStatement statement) {
        try {
            return console.parameterTypes(statement);
        } catch (SQLException e) {
            return Map.of();
        }
    }

    private SqlViews views(String text, String name, Parameters form) throws SQLException, IOException {
        Catalog catalog = catalogs.current();
        String run = form.first("run")
                .filter(r -> RUN.matcher(r).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
        List<QueryHistory.Entry> history =
                store.history().map(h -> h.of(frame.connection().database())).orElse(List.of());
        return new SqlViews(frame, catalog, new SqlViews.Typed(text, name, run, form), store.names(), history);
    }

    /** Runs, explains or saves the statement of the form. */
    Response act(Request request) throws SQLException, IOException {
        Parameters form = request.form();
        // forms send line ends of their own
        String text = form.first("q").orElse("").replace("\r\n", "\n");
        String name = form.first("name").orElse("").strip();
        String action = form.first("do").orElse("run");
        SqlViews views = views(text, name, form);
        try {
            if (action.equals("save")) {
                store.save(name, text);
                return Response.seeOther(Links.sql(name));
            }
            var statement = TypedStatement.of(text);
            Map<String, String> types = console.parameterTypes(statement);
            views = views.with(statement, types);
            List<String> missing = statement.parameters().stream()
                    .filter(p -> form.first(SqlViews.VALUE + p).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                return views.message("Give a value for " + String.join(", ", missing) + ", and run it again.")
                        .page(200);
            }
            return run(views, statement, action);
        } catch (RefusedStatement e) {
            return views.refused(e).page(400);
        } catch (SQLException e) {
            return views.failed(e).page(ServerErrors.consoleStatus(e));
        }
    }

    private Response run(SqlViews views, TypedStatement statement, String action) throws SQLException {
        Map<String, @Nullable String> values = values(statement, views.typed().form());
        String run = views.typed().run();
        if (!action.equals("run") && !statement.canBeExplained()) {
            throw new RefusedStatement("Only select, with, values and table have a plan.");
        }
        SqlViews done = switch (action) {
            case "explain", "analyze" -> views.plan(console.explain(statement, values, action.equals("analyze"), run));
            default -> views.result(console.run(statement, values, run));
        };
        store.history()
                .ifPresent(h -> h.add(
                        new QueryHistory.Entry(Instant.now(), frame.connection().database(), statement.text())));
        return done.page(200);
    }

    private static Map<String, @Nullable String> values(TypedStatement statement, Parameters form) {
        Map<String, @Nullable String> values = new HashMap<>();
        for (String name : statement.parameters()) {
            boolean isNull = form.first(SqlViews.NULL + name).isPresent();
            Optional<String> value = form.first(SqlViews.VALUE + name);
            values.put(name, isNull ? null : value.orElse(null));
        }
        return values;
    }

    /** Stops a statement that runs, and says so to the script; without one, goes back to an empty page. */
    Response cancel(Request request) throws SQLException, IOException {
        boolean stopped = console.cancel(request.form().first("run").orElse(""));
        if (request.header("Accept")
                .filter(a -> a.startsWith("application/json"))
                .isEmpty()) {
            return Response.seeOther(Links.SQL);
        }
        return JsonText.response(json -> {
            json.writeStartObject();
            json.writeBooleanField("stopped", stopped);
            json.writeEndObject();
        });
    }
}
