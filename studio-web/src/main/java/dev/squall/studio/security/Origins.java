package dev.squall.studio.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which the studio answers, each with its port.
 *
 * @param authorities what a {@code Host} header may say, in lower case
 */
public record Origins(Set<String> authorities) {
    private static final int HTTP_PORT = 80;

    /** Copies the set. */
    public Origins {
        authorities = Set.copyOf(authorities);
    }

    /** The loopback names and further ones, all with this port. */
    public static Origins of(int port, List<String> furtherHosts) {
        Set<String> authorities = new LinkedHashSet<>();
        List.of("127.0.0.1", "localhost", "[::1]").forEach(host -> add(authorities, host, port));
        furtherHosts.forEach(host -> add(authorities, bracketed(host), port));
        return new Origins(authorities);
    }

    private static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private static void add(Set<String> authorities, String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        authorities.add(name + ":" + port);
        if (port == HTTP_PORT) {
            authorities.add(name);
        }
    }

    boolean allowsHost(String host) {
        return authorities.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether an {@code Origin} header names the very origin that the request was sent to. */
    boolean isSame(String origin, String host) {
        return allowsHost(host) && origin.equalsIgnoreCase("http://" + host);
    }
}
