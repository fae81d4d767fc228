package dev.squall.studio.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request, detached from the server.
 *
 * @param method the method
 * @param path the path as it was sent, still escaped
 * @param query the parameters of the query string
 * @param form the fields of a form body, empty for any other body
 * @param headers the headers, names in lower case, the last of several values
 * @param cookies the cookies
 * @param pathValues the values of the placeholders of the route, decoded; empty before routing
 */
public record Request(
        Method method,
        String path,
        Parameters query,
        Parameters form,
        Map<String, String> headers,
        Map<String, String> cookies,
        Map<String, String> pathValues) {

    /** Copies the maps. */
    public Request {
        headers = Map.copyOf(headers);
        cookies = Map.copyOf(cookies);
        pathValues = Map.copyOf(pathValues);
    }

    /** A GET request of a path with a query string, without headers: for tests and internal use. */
    public static Request get(String path, String query) {
        return new Request(Method.GET, path, Parameters.parse(query), Parameters.none(), Map.of(), Map.of(), Map.of());
    }

    /** The same request with one more header. */
    public Request withHeader(String name, String value) {
        Map<String, String> copy = new java.util.HashMap<>(headers);
        copy.put(name.toLowerCase(Locale.ROOT), value);
        return new Request(method, path, query, form, copy, cookies, pathValues);
    }

    /** The same request with another method. */
    public Request withMethod(Method other) {
        return new Request(other, path, query, form, headers, cookies, pathValues);
    }

    /** The same request with other cookies. */
    public Request withCookies(Map<String, String> other) {
        return new Request(method, path, query, form, headers, other, pathValues);
    }

    /** The same request with the placeholder values of a route. */
    public Request withPathValues(Map<String, String> values) {
        return new Request(method, path, query, form, headers, cookies, values);
    }

    /** A header by its name in any case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The value of a placeholder of the route; a missing one is a defect of the route table. */
    public String pathValue(String name) {
        String value = pathValues.get(name);
        if (value == null) {
            throw new IllegalStateException("the route has no placeholder " + name);
        }
        return value;
    }
}
