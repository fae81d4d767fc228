package dev.squall.db;

import dev.squall.db.error.MalformedDatabaseUrl;
import dev.squall.db.error.UnsupportedScheme;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a connection URL.
 *
 * <p>Not with {@code java.net.URI}: its messages repeat the text, password included, and it does not accept host names
 * with an underscore. Messages here show only what cannot be a part of the password. Since a password that is not
 * percent-encoded can shift every later part, an {@code @} behind the authority is refused before anything is shown.
 */
final class DatabaseUrl {
    private static final String FORM = "The form is postgresql://user:password@host:5432/database";
    private static final String ENCODE = "Percent-encode special characters of user, password and database:"
            + " @ is %40, : is %3A, / is %2F, ? is %3F, # is %23, % is %25";
    private static final Pattern SCHEME = Pattern.compile("(?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]*");
    private static final List<String> SCHEMES = List.of("postgres", "postgresql", "jdbc:postgresql");

    private final String source;
    private final DatabaseConfig.Builder config = DatabaseConfig.builder();

    private DatabaseUrl(String source) {
        this.source = source;
    }

    /**
     * Reads the text.
     *
     * @param source where the text is from, for messages
     */
    static DatabaseConfig.Builder parse(String text, String source) {
        return new DatabaseUrl(source).parse(text.strip());
    }

    private DatabaseConfig.Builder parse(String text) {
        int slashes = text.indexOf("://");
        String scheme = slashes < 0 ? "" : text.substring(0, slashes);
        if (!SCHEME.matcher(scheme).matches()) {
            throw malformed("it does not start with postgresql://", FORM);
        }
        if (!SCHEMES.contains(scheme)) {
            throw new UnsupportedScheme(
                    "The scheme \"" + scheme + "\" in " + source + " is not supported: Squall is for PostgreSQL. Use "
                            + String.join(", ", SCHEMES) + ".",
                    null);
        }
        String rest = text.substring(slashes + 3);
        int end = indexOfAny(rest, "/?#");
        if (rest.indexOf('@', end) >= 0) {
            throw malformed("an @ stands behind the host", ENCODE);
        }
        if (rest.indexOf('#', end) >= 0) {
            throw malformed("it has a # part", ENCODE);
        }
        authority(rest.substring(0, end));
        String tail = rest.substring(end);
        int question = tail.indexOf('?');
        path(question < 0 ? tail : tail.substring(0, question));
        if (question >= 0) {
            query(tail.substring(question + 1));
        }
        return config;
    }

    private void authority(String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            credentials(authority.substring(0, at));
        }
        String address = authority.substring(at + 1);
        if (address.indexOf(',') >= 0) {
            throw malformed(
                    "it names several hosts",
                    "Name one: a pool that moves between servers would mix their states. For failover, use an address"
                            + " that moves with the primary server");
        }
        if (address.startsWith("[")) {
            int close = address.indexOf(']');
            if (close < 0) {
                throw malformed("the IPv6 address has no closing ]", FORM);
            }
            config.host(address.substring(1, close));
            port(address.substring(close + 1));
            return;
        }
        int colon = address.indexOf(':');
        String host = colon < 0 ? address : address.substring(0, colon);
        if (!host.isEmpty()) {
            config.host(decode(host, "host"));
        }
        port(colon < 0 ? "" : address.substring(colon));
    }

    private void credentials(String credentials) {
        int colon = credentials.indexOf(':');
        String user = decode(colon < 0 ? credentials : credentials.substring(0, colon), "user");
        if (!user.isEmpty()) {
            config.user(user);
        }
        if (colon >= 0) {
            config.password(decode(credentials.substring(colon + 1), "password"));
        }
    }

    private void port(String text) {
        if (text.isEmpty() || text.equals(":")) {
            return;
        }
        if (!text.matches(":[0-9]{1,5}")) {
            throw malformed("the port is not a number", ENCODE);
        }
        int port = Integer.parseInt(text.substring(1));
        if (port < 1 || port > 65535) {
            throw malformed("the port is not between 1 and 65535", FORM);
        }
        config.port(port);
    }

    private void path(String path) {
        String database = path.isEmpty() ? "" : path.substring(1);
        if (database.isEmpty()) {
            throw malformed("the name of the database is missing", FORM);
        }
        if (database.indexOf('/') >= 0) {
            throw malformed("the name of the database has a /", ENCODE);
        }
        config.database(decode(database, "database"));
    }

    private void query(String query) {
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw malformed("a parameter has no value", FORM + "?name=value&name=value");
            }
            parameter(
                    decode(pair.substring(0, equals), "parameters"), decode(pair.substring(equals + 1), "parameters"));
        }
    }

    private void parameter(String name, String value) {
        switch (name) {
            case "user" -> config.user(value);
            case "password" -> config.password(value);
            default -> {
                DriverSettings.problemOf(name, value).ifPresent(problem -> {
                    throw malformed(problem, "Correct or remove it");
                });
                config.parameter(name, value);
            }
        }
    }

    private String decode(String text, String part) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.put(bytes[i]);
                continue;
            }
            int high = i + 2 <= bytes.length - 1 ? Character.digit(bytes[i + 1], 16) : -1;
            int low = i + 2 <= bytes.length - 1 ? Character.digit(bytes[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw malformed("a % in the " + part + " is not followed by two hexadecimal digits", ENCODE);
            }
            decoded.put((byte) (high * 16 + low));
            i += 2;
        }
        try {
            String result =
                    StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
            if (result.indexOf('\0') >= 0) {
                throw malformed("the " + part + " has a zero byte", "Remove %00");
            }
            return result;
        } catch (CharacterCodingException e) {
            throw malformed("the " + part + " is not UTF-8", "Percent-encode the bytes of UTF-8");
        }
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private MalformedDatabaseUrl malformed(String problem, String remedy) {
        String from = Character.toUpperCase(source.charAt(0)) + source.substring(1);
        return new MalformedDatabaseUrl(from + " cannot be read: " + problem + ". " + remedy + ".", null);
    }
}
