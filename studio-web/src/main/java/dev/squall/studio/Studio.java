package dev.squall.studio;

import dev.squall.studio.data.ConnectionSource;
import dev.squall.studio.data.ReadLane;
import dev.squall.studio.http.Gate;
import dev.squall.studio.http.ListenAddress;
import dev.squall.studio.http.Route;
import dev.squall.studio.http.WebServer;
import dev.squall.studio.page.Pages;
import dev.squall.studio.security.HostGate;
import dev.squall.studio.security.OriginGate;
import dev.squall.studio.security.Origins;
import dev.squall.studio.security.Secret;
import dev.squall.studio.security.SecurityHeaders;
import dev.squall.studio.security.TokenGate;
import dev.squall.studio.sql.QueryStore;
import dev.squall.studio.view.Shell;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A running studio: one server over one database. Safe for use by several threads. */
public final class Studio implements AutoCloseable {
    private final ReadLane lane;
    private final WebServer server;
    private final List<Route> routes;
    private final Settings settings;

    private Studio(ReadLane lane, WebServer server, List<Route> routes, Settings settings) {
        this.lane = lane;
        this.server = server;
        this.routes = routes;
        this.settings = settings;
    }

    /**
     * How a studio is reached.
     *
     * @param address where it listens; the port is not 0, as it is part of names that are checked
     * @param allowedHosts further names for {@code Host}, beside the loopback ones
     * @param token what callers must know; empty to let everybody in who reaches the port
     * @param queries where typed statements are kept; not used without a token, as everybody could fill the disk
     */
    public record Settings(
            ListenAddress address, List<String> allowedHosts, Optional<Secret> token, QueryStore queries) {
        /** Refuses port 0. */
        public Settings {
            allowedHosts = List.copyOf(allowedHosts);
            if (address.port() == 0) {
                throw new IllegalArgumentException("the studio needs to know its port before it listens");
            }
        }

        private QueryStore kept() {
            return token.isPresent() ? queries : QueryStore.none();
        }
    }

    /**
     * Starts a studio. The database need not be there yet: a thread waits for it and reads its catalog meanwhile.
     *
     * @param settings how it is reached
     * @param database opens unpooled connections of a role that should not be able to write
     * @param connection what the pages say about the database; asked for each page
     * @param unexpected is told about defects of the studio itself
     * @throws dev.squall.studio.http.PortInUse if another process listens there
     */
    public static Studio start(
            Settings settings,
            ConnectionSource database,
            Supplier<Shell.Connection> connection,
            Consumer<Throwable> unexpected) {
        ReadLane lane = ReadLane.over(database);
        try {
            var pages = new Pages(lane, connection, settings.kept(), unexpected);
            daemon(pages::prepare);
            List<Route> routes = pages.routes();
            int port = settings.address().port();
            var origins = Origins.of(port, settings.allowedHosts());
            TokenGate token = settings.token()
                    .map(secret -> TokenGate.asking(secret, port, routes, pages::tokenNeeded))
                    .orElseGet(() -> TokenGate.open(port));
            List<Gate> gates = List.of(new HostGate(origins), new OriginGate(origins, token), token);
            var server = WebServer.start(settings.address(), routes, gates, pages.failures(), new SecurityHeaders());
            return new Studio(lane, server, routes, settings);
        } catch (RuntimeException e) {
            lane.close();
            throw e;
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "studio-prepare");
        thread.setDaemon(true);
        thread.start();
    }

    /** The route table. */
    public List<Route> routes() {
        return routes;
    }

    /** The address to open, with the token. */
    public String url() {
        return "http://" + authority() + "/"
                + settings.token().map(token -> "?token=" + token.reveal()).orElse("");
    }

    /** Host and port. */
    public String authority() {
        String host = settings.address().host();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port();
    }

    /** Stops the server and closes the connections; the database is its opener's. */
    @Override
    public void close() {
        server.close();
        lane.close();
    }
}
