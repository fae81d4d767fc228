package dev.squall.studio.page;

import dev.squall.studio.catalog.Catalog;
import dev.squall.studio.catalog.CatalogCache;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.data.Sql;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import dev.squall.studio.selfcheck.Finding;
import dev.squall.studio.selfcheck.SelfCheck;
import dev.squall.studio.sql.Console;
import dev.squall.studio.sql.QueryFiles;
import dev.squall.studio.sql.QueryStore;
import dev.squall.studio.view.SettingsView;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The settings in force, and a button that lets the studio attack itself. */
final class SettingsPage {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final ReadLane lane;
    private final CatalogCache catalogs;
    private final QueryStore store;
    private final Frame frame;

    SettingsPage(ReadLane lane, CatalogCache catalogs, QueryStore store, Frame frame) {
        this.lane = lane;
        this.catalogs = catalogs;
        this.store = store;
        this.frame = frame;
    }

    Response show(Request request) throws SQLException {
        return page(List.of(), "");
    }

    /** Runs the attacks: they take a moment, and an address never runs anything. */
    Response check(Request request) throws SQLException {
        List<Finding> findings = new SelfCheck(lane).run();
        long open = findings.stream().filter(finding -> !finding.held()).count();
        String verdict = open == 0
                ? "All " + findings.size() + " attacks were repelled."
                : open + " of " + findings.size() + " attacks were not repelled.";
        return page(findings.stream().map(SettingsPage::check).toList(), verdict);
    }

    private static SettingsView.Check check(Finding finding) {
        return new SettingsView.Check(
                finding.attack(),
                finding.sent(),
                finding.held() ? "held" : "open",
                finding.held() ? "safe" : "warn",
                finding.detail());
    }

    private Response page(List<SettingsView.Check> checks, String verdict) throws SQLException {
        Catalog catalog = catalogs.current();
        var view = new SettingsView(frame.around("Settings", catalog, Optional.empty()), facts(), checks, verdict);
        return Html.page(200, templates -> templates.settings(view));
    }

    private List<SettingsView.Fact> facts() throws SQLException {
        List<SettingsView.Fact> facts = new ArrayList<>();
        var connection = frame.connection();
        facts.add(new SettingsView.Fact("Database", connection.database() + " on " + connection.server()));
        String server = lane.read(
                        TIMEOUT,
                        reader -> reader.first(
                                Sql.of("select current_user || ', PostgreSQL ' || current_setting('server_version')"),
                                row -> row.getString(1)))
                .orElse("");
        facts.add(new SettingsView.Fact("Role and server", server));
        facts.add(new SettingsView.Fact("Reads through", connection.mode() + ", READ ONLY, rolled back at the end"));
        facts.add(new SettingsView.Fact("Writes through", "nothing: this process has no connection that writes"));
        facts.add(new SettingsView.Fact("Open connections", Integer.toString(lane.connections())));
        facts.add(new SettingsView.Fact(
                "Time limits",
                "page 5 s, quick count 250 ms, exact count 5 min, typed SQL " + Console.TIMEOUT.toSeconds()
                        + " s, export 30 min"));
        facts.add(new SettingsView.Fact(
                "Saved queries",
                store.saved()
                        .map(QueryFiles::directory)
                        .map(directory -> directory.toAbsolutePath().normalize().toString())
                        .orElse("none: without a token nothing is written")));
        facts.add(new SettingsView.Fact("Java", System.getProperty("java.version", "")));
        return facts;
    }
}
