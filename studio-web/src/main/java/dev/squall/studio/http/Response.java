package dev.squall.studio.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One response: status, headers and a body that is written when the server asks for it.
 *
 * @param status the HTTP status
 * @param headers the headers in their order
 * @param body what writes the body
 */
public record Response(int status, Map<String, String> headers, Body body) {

    /** Copies the headers. */
    public Response {
        headers = Map.copyOf(headers);
    }

    /** Writes a body, possibly a long one, piece by piece. */
    @FunctionalInterface
    public interface Body {
        /**
         * Writes all of the body; does not close the stream.
         *
         * @throws IOException when the client is gone
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A page. */
    public static Response html(int status, String html) {
        return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** A JSON document. */
    public static Response json(int status, byte[] json) {
        return of(status, "application/json", json);
    }

    /** Plain text. */
    public static Response text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of a content type. */
    public static Response of(int status, String contentType, byte[] bytes) {
        return new Response(status, Map.of("Content-Type", contentType), out -> out.write(bytes));
    }

    /** A body that is written as it is made. */
    public static Response stream(String contentType, Body body) {
        return new Response(200, Map.of("Content-Type", contentType), body);
    }

    /** A redirect that is followed by a GET; the location must be a path of the studio. */
    public static Response seeOther(String location) {
        return new Response(303, Map.of("Location", location), out -> {});
    }

    /** The same response with one more header. */
    public Response withHeader(String name, String value) {
        Map<String, String> copy = new LinkedHashMap<>(headers);
        copy.put(name, value);
        return new Response(status, copy, body);
    }

    /** The same response with another status. */
    public Response withStatus(int other) {
        return new Response(other, headers, body);
    }
}
