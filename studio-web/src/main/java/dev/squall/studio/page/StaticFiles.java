package dev.squall.studio.page;

import dev.squall.studio.http.Response;
import dev.squall.studio.http.Route;
import dev.squall.studio.view.Assets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The style sheet, the scripts and the icon, each under an address that has a hash of its content, so that browsers keep
 * them for good. They are open to anybody: the page that asks for the token needs them, and they say nothing.
 */
final class StaticFiles {
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final int HASH_BYTES = 6;

    private final List<Route> routes = new ArrayList<>();
    private final Assets assets;

    StaticFiles() {
        assets = new Assets(
                add("studio", "css", "text/css; charset=utf-8"),
                add("studio", "js", "text/javascript; charset=utf-8"),
                add("editor", "js", "text/javascript; charset=utf-8"),
                add("icon", "svg", "image/svg+xml"));
    }

    Assets assets() {
        return assets;
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    private String add(String name, String suffix, String contentType) {
        byte[] content = read(name + "." + suffix);
        String path = "/-/assets/" + name + "-" + hash(content) + "." + suffix;
        routes.add(Route.open(
                path, request -> Response.of(200, contentType, content).withHeader("Cache-Control", FOREVER)));
        return path;
    }

    private static byte[] read(String file) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("/dev/squall/studio/assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no asset " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
