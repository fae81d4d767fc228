package dev.squall.db;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the driver is told: the accepted connection parameters, and the settings that every connection gets.
 *
 * <p>An allow-list, because some driver properties load classes or write files (CVE-2022-21724, CVE-2022-26520): a URL
 * must not be able to run code.
 */
final class DriverSettings {
    private static final Map<String, PGProperty> ACCEPTED = new TreeMap<>(Map.ofEntries(
            Map.entry("application_name", PGProperty.APPLICATION_NAME),
            Map.entry("channel_binding", PGProperty.CHANNEL_BINDING),
            Map.entry("connect_timeout", PGProperty.CONNECT_TIMEOUT),
            Map.entry("gssencmode", PGProperty.GSS_ENC_MODE),
            Map.entry("options", PGProperty.OPTIONS),
            Map.entry("prepareThreshold", PGProperty.PREPARE_THRESHOLD),
            Map.entry("search_path", PGProperty.CURRENT_SCHEMA),
            Map.entry("socketTimeout", PGProperty.SOCKET_TIMEOUT),
            Map.entry("sslcert", PGProperty.SSL_CERT),
            Map.entry("sslkey", PGProperty.SSL_KEY),
            Map.entry("sslmode", PGProperty.SSL_MODE),
            Map.entry("sslnegotiation", PGProperty.SSL_NEGOTIATION),
            Map.entry("sslrootcert", PGProperty.SSL_ROOT_CERT)));

    /** The driver's spelling of some of the names, as it stands in JDBC URLs. */
    private static final Map<String, String> ALIASES = Map.of(
            "ApplicationName", "application_name",
            "channelBinding", "channel_binding",
            "connectTimeout", "connect_timeout",
            "currentSchema", "search_path",
            "gssEncMode", "gssencmode",
            "sslNegotiation", "sslnegotiation");

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "sslmode", Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full"),
            "channel_binding", Set.of("disable", "prefer", "require"),
            "gssencmode", Set.of("disable", "allow", "prefer", "require"),
            "sslnegotiation", Set.of("postgres", "direct"));

    private static final Set<String> NUMBERS = Set.of("connect_timeout", "prepareThreshold", "socketTimeout");

    private DriverSettings() {}

    static String canonical(String name) {
        return ALIASES.getOrDefault(name, name);
    }

    /** What is wrong with a parameter, if anything. The value is never shown. */
    static Optional<String> problemOf(String name, String value) {
        String canonical = canonical(name);
        if (!ACCEPTED.containsKey(canonical)) {
            return Optional.of("the parameter \"" + name + "\" is not accepted; accepted are "
                    + String.join(", ", ACCEPTED.keySet()));
        }
        Set<String> choices = CHOICES.get(canonical);
        if (choices != null && !choices.contains(value)) {
            return Optional.of("the value of \"" + name + "\" is not one of "
                    + String.join(", ", choices.stream().sorted().toList()));
        }
        if (NUMBERS.contains(canonical) && !value.matches("[0-9]{1,6}")) {
            return Optional.of("the value of \"" + name + "\" is not a whole number");
        }
        return Optional.empty();
    }

    static DataSource dataSource(DatabaseConfig config) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {config.host()});
        source.setPortNumbers(new int[] {config.port()});
        source.setDatabaseName(config.database());
        config.user().ifPresent(source::setUser);
        config.password().ifPresent(source::setPassword);
        try {
            // one message less when a connection is opened; older servers are not supported
            set(source, PGProperty.ASSUME_MIN_SERVER_VERSION, "12");
            // a negotiation that costs a round trip per connection and that next to nobody uses
            set(source, PGProperty.GSS_ENC_MODE, "disable");
            set(source, PGProperty.APPLICATION_NAME, "squall");
            set(source, PGProperty.CONNECT_TIMEOUT, "10");
            set(source, PGProperty.TCP_KEEP_ALIVE, "true");
            set(source, PGProperty.REWRITE_BATCHED_INSERTS, "true");
            // DETAIL quotes the values of rows
            set(source, PGProperty.LOG_SERVER_ERROR_DETAIL, "false");
            for (Map.Entry<String, PGProperty> accepted : ACCEPTED.entrySet()) {
                String given = config.parameters().get(accepted.getKey());
                if (given != null) {
                    set(source, accepted.getValue(), given);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the driver refuses a setting (SQLSTATE " + e.getSQLState() + ")");
        }
        return source;
    }

    private static void set(PGSimpleDataSource source, PGProperty property, String value) throws SQLException {
        source.setProperty(property, value);
    }
}
