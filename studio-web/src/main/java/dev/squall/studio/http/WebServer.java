package dev.squall.studio.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP server: gates first, then the route table, then an error page for whatever is left.
 *
 * <p>Bodies, headers and slow requests are capped; nothing is compressed, logged or guessed. Safe for use by several
 * threads.
 */
public final class WebServer implements AutoCloseable {
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    private static final long MAX_BODY_BYTES = 2 * 1024 * 1024;
    private static final long IDLE_MILLIS = 30_000;
    private static final int MAX_THREADS = 32;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts listening.
     *
     * @param address where to listen; port 0 chooses a free one
     * @param routes the whole route table
     * @param gates the checks before routing, in their order
     * @param failures makes the error pages
     * @param finish applied to every response, for headers that all of them carry
     * @throws PortInUse if another process listens there
     */
    public static WebServer start(
            ListenAddress address, List<Route> routes, List<Gate> gates, Failures failures, Finish finish) {
        var exchange = new Exchange(gates, failures, finish);
        var javalin = Javalin.create(config -> {
            configure(config);
            for (ListenAddress each : address.withOtherLoopback()) {
                config.jetty.addConnector((server, http) -> connector(server, http, each));
            }
            config.routes.before(exchange::gate);
            for (Route route : routes) {
                var type = HandlerType.findOrCreate(route.method().name());
                config.routes.addHttpHandler(type, route.pattern(), ctx -> exchange.handle(ctx, route.handler()));
            }
            config.routes.exception(Exception.class, (e, ctx) -> exchange.fail(ctx, e));
            config.routes.error(HttpStatus.NOT_FOUND, ctx -> exchange.unmatched(ctx));
        });
        try {
            javalin.start();
        } catch (RuntimeException e) {
            javalin.stop();
            if (isBindFailure(e)) {
                throw new PortInUse(address, e);
            }
            throw e;
        }
        return new WebServer(javalin);
    }

    /** Loads what a server is made of, which takes longer than starting it: on a thread of its own, before it is needed. */
    public static void prepare() {
        Javalin.create(WebServer::configure);
        var server = new Server(new QueuedThreadPool(MAX_THREADS, 1));
        server.addConnector(connector(server, new HttpConfiguration(), new ListenAddress("127.0.0.1", 0)));
    }

    private static boolean isBindFailure(@Nullable Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof java.net.BindException || t instanceof io.javalin.util.JavalinBindException) {
                return true;
            }
        }
        return false;
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MAX_BODY_BYTES;
        config.http.generateEtags = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.treatMultipleSlashesAsSingleSlash = false;
        config.router.ignoreTrailingSlashes = false;
        var threads = new QueuedThreadPool(MAX_THREADS, 4);
        threads.setName("studio-http");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> server.setStopTimeout(2_000));
    }

    private static Connector connector(Server server, HttpConfiguration http, ListenAddress address) {
        limit(http);
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(address.host());
        connector.setPort(address.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        return connector;
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    /** The port that is listened to. */
    public int port() {
        return javalin.port();
    }

    /** Stops listening and ends the open requests. */
    @Override
    public void close() {
        javalin.stop();
    }

    /** Last touch on every response. */
    @FunctionalInterface
    public interface Finish {
        /** The response with the headers that every response carries. */
        Response apply(Response response);
    }

    /** What happens to one request between the socket and a handler. */
    private record Exchange(List<Gate> gates, Failures failures, Finish finish) {

        void gate(Context ctx) throws IOException {
            Request request = request(ctx, false);
            Optional<Response> refusal = gates.stream()
                    .map(gate -> gate.check(request))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (refusal.isEmpty() && ctx.req().getContentLengthLong() > MAX_BODY_BYTES) {
                refusal = Optional.of(failures.answer(request, new BodyTooLarge(MAX_BODY_BYTES)));
            }
            if (refusal.isPresent()) {
                ctx.skipRemainingHandlers();
                write(ctx, refusal.get());
            }
        }

        void handle(Context ctx, Handler handler) throws Exception {
            write(ctx, handler.handle(request(ctx, true)));
        }

        void fail(Context ctx, Exception failure) {
            if (ctx.res().isCommitted()) {
                // half a body is out: only a broken connection tells the client that it is not whole
                throw new IllegalStateException("the response could not be completed", failure);
            }
            ctx.res().reset();
            try {
                write(ctx, failures.answer(request(ctx, false), failure));
            } catch (IOException e) {
                throw new IllegalStateException("the client is gone", e);
            }
        }

        void unmatched(Context ctx) throws IOException {
            if (!ctx.res().isCommitted()) {
                write(ctx, failures.answer(request(ctx, false), new NotFound("There is no page at this address.")));
            }
        }

        private void write(Context ctx, Response made) throws IOException {
            Response response = finish.apply(made);
            ctx.status(response.status());
            // else the server library appends its own text to the page of an unknown address
            ctx.result("");
            response.headers().forEach(ctx.res()::setHeader);
            if (!"HEAD".equals(ctx.req().getMethod())) {
                response.body().writeTo(ctx.res().getOutputStream());
            }
            ctx.res().flushBuffer();
        }

        /** Before routing a malformed query is nobody's business yet: the gates look at headers. */
        private static Parameters query(Context ctx, boolean routed) {
            String query = ctx.queryString();
            if (query == null) {
                return Parameters.none();
            }
            try {
                return Parameters.parse(query);
            } catch (BadRequest e) {
                if (routed) {
                    throw e;
                }
                return Parameters.none();
            }
        }

        private static Request request(Context ctx, boolean routed) {
            Map<String, String> headers = new HashMap<>();
            ctx.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
            return new Request(
                    Method.of(ctx.req().getMethod()),
                    ctx.req().getRequestURI(),
                    query(ctx, routed),
                    routed && ctx.isFormUrlencoded() ? Parameters.parse(ctx.body()) : Parameters.none(),
                    headers,
                    ctx.cookieMap(),
                    routed ? ctx.pathParamMap() : Map.of());
        }
    }
}
