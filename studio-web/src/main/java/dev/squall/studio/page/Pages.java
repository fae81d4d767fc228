package dev.squall.studio.page;

import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.http.Failures;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.http.Route;
import dev.squall.studio.link.Links;
import dev.squall.studio.sql.QueryStore;
import dev.squall.studio.view.Shell;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * All pages of the studio and their addresses: the whole route table.
 *
 * <p>A route needs the token unless it says that it is open to anybody. GET routes read; what writes or takes long is
 * a POST.
 */
public final class Pages {
    private final StaticFiles files = new StaticFiles();
    private final HomePage home;
    private final TablePage table;
    private final JavaPage java;
    private final RecordPage record;
    private final SqlPage sql;
    private final SchemaPage schema;
    private final DiagramPage diagram;
    private final SettingsPage settings;
    private final JumpPage jump;
    private final ErrorPages errors;

    /**
     * Creates the pages.
     *
     * @param lane where they read
     * @param connection what they say about the database in use; asked for each page
     * @param store where typed statements are kept
     * @param unexpected is told about failures that are a defect of the studio
     */
    public Pages(
            ReadLane lane, Supplier<Shell.Connection> connection, QueryStore store, Consumer<Throwable> unexpected) {
        var catalogs = new CatalogCache(lane);
        var frame = new Frame(connection, files.assets());
        this.home = new HomePage(lane, catalogs, frame);
        this.table = new TablePage(lane, catalogs, frame);
        this.java = new JavaPage(catalogs, frame);
        this.record = new RecordPage(lane, catalogs, frame);
        this.sql = new SqlPage(lane, catalogs, store, frame);
        this.schema = new SchemaPage(lane, catalogs, frame);
        this.diagram = new DiagramPage(catalogs, frame);
        this.settings = new SettingsPage(lane, catalogs, store, frame);
        this.jump = new JumpPage(catalogs, frame);
        this.errors = new ErrorPages(catalogs, frame, unexpected);
    }

    /** The route table. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(files.routes());
        routes.add(Route.open("/-/health", request -> Response.text(200, "squall-studio ok\n")));
        routes.add(Route.get("/", home::html));
        routes.add(Route.get("/-/tables.json", home::json));
        routes.add(Route.get("/t/{schema}/{table}", table::show));
        routes.add(Route.post("/t/{schema}/{table}/count", table::count));
        routes.add(Route.get("/java/{schema}/{table}", java::show));
        routes.add(Route.get("/r/{schema}/{table}/<key>", record::show));
        routes.add(Route.get(Links.SQL, sql::empty));
        routes.add(Route.post(Links.SQL, sql::act));
        routes.add(Route.get("/-/completion.json", sql::completion));
        routes.add(Route.post("/-/cancel", sql::cancel));
        routes.add(Route.get("/sql/{name}", sql::saved));
        routes.add(Route.get("/schema/{schema}/{table}", schema::show));
        routes.add(Route.get("/enums", schema::enums));
        routes.add(Route.get("/views", schema::views));
        routes.add(Route.get("/functions", schema::functions));
        routes.add(Route.get(Links.DIAGRAM, diagram::show));
        routes.add(Route.get("/settings", settings::show));
        routes.add(Route.post("/settings/check", settings::check));
        routes.add(Route.get("/-/jump", jump::show));
        return List.copyOf(routes);
    }

    /** Makes the home page before anybody asks for it; what goes wrong with it is said to those who do. */
    public void prepare() {
        try {
            home.html();
        } catch (SQLException e) {
            // the page will say it
        }
    }

    /** The error pages. */
    public Failures failures() {
        return errors;
    }

    /** The page for those who do not have the token. */
    public Response tokenNeeded(Request request) {
        return errors.tokenNeeded(request);
    }
}
