package dev.squall.studio.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a query string or a form, in their order, a name possibly several times.
 *
 * <p>Immutable: the methods that change something return a copy.
 */
public final class Parameters {
    private static final Parameters NONE = new Parameters(Map.of());

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** No parameters. */
    public static Parameters none() {
        return NONE;
    }

    /**
     * Reads {@code a=1&b=x%20y}.
     *
     * @throws BadRequest if an escape is malformed
     */
    public static Parameters parse(String encoded) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
        }
        return new Parameters(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("The address has a malformed escape; write % as %25.");
        }
    }

    /** The first value of a name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a name, in their order. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of a name that is neither missing nor blank. */
    public Optional<String> text(String name) {
        return first(name).filter(value -> !value.isBlank());
    }

    /** These parameters with one more value at the end of a name. */
    public Parameters and(String name, String value) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        List<String> all = new ArrayList<>(all(name));
        all.add(value);
        copy.put(name, all);
        return new Parameters(copy);
    }

    /** These parameters with exactly these values for a name. */
    public Parameters with(String name, List<String> replacement) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        if (replacement.isEmpty()) {
            copy.remove(name);
        } else {
            copy.put(name, List.copyOf(replacement));
        }
        return new Parameters(copy);
    }

    /** These parameters without some names. */
    public Parameters without(String... names) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.keySet().removeAll(List.of(names));
        return new Parameters(copy);
    }

    /** {@code ?a=1&b=x}, or nothing when there are no parameters; safe inside a URL. */
    public String toQuery() {
        var query = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(encode(name))
                .append('=')
                .append(encode(value))));
        return query.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return toQuery();
    }
}
