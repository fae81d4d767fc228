package dev.squall.studio.testing;

import dev.squall.db.DatabaseConfig;
import dev.squall.studio.Studio;
import dev.squall.studio.connect.PortOwner;
import dev.squall.studio.http.ListenAddress;
import dev.squall.studio.security.Secret;
import dev.squall.studio.sql.QueryStore;
import dev.squall.studio.view.Shell;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A studio on a free port, with a client that keeps no cookies: each request says who it is. */
public final class TestStudio implements AutoCloseable {
    /** The token of all test studios. */
    public static final String TOKEN = "test-token-0123456789";

    private final Studio studio;
    private final HttpClient client;
    private final List<Throwable> defects = Collections.synchronizedList(new ArrayList<>());

    private TestStudio(DatabaseConfig database) {
        ListenAddress address = PortOwner.choose(new ListenAddress("127.0.0.1", 0));
        var settings = new Studio.Settings(address, List.of(), Optional.of(Secret.of(TOKEN)), queries());
        var connection = new Shell.Connection(database.database(), "test server", "tester", "read-only", false);
        this.studio = Studio.start(settings, database::unpooledDataSource, () -> connection, defects::add);
        this.client = HttpClient.newHttpClient();
    }

    /** Files of their own for each studio, which the system throws away. */
    private static QueryStore queries() {
        try {
            Path directory = Files.createTempDirectory("studio-test");
            directory.toFile().deleteOnExit();
            return QueryStore.in(directory.resolve("queries"), directory.resolve("history.jsonl"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Starts a studio. */
    public static TestStudio over(DatabaseConfig database) {
        return new TestStudio(database);
    }

    /** The studio itself. */
    public Studio studio() {
        return studio;
    }

    /** What the studio reported as its own defects. */
    public List<Throwable> defects() {
        return List.copyOf(defects);
    }

    /** The scheme, host and port. */
    public String origin() {
        return "http://" + studio.authority();
    }

    /** A request for a path, without any credentials. */
    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    /** A request for a path with the token. */
    public HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + TOKEN);
    }

    /** Sends a request; the body is read as text. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a request. */
    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Gets a path with the token. */
    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    @Override
    public void close() {
        studio.close();
    }
}
