package dev.squall.pull;

import dev.squall.db.DatabaseConfig;
import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.introspect.Introspection;
import dev.squall.introspect.OutsideModel;
import dev.squall.introspect.SuperuserObjects;
import dev.squall.migrate.MigrationException;
import dev.squall.migrate.Migrator;
import dev.squall.schema.Identifiers;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pull reads from the database, all in one read-only transaction.
 *
 * @param introspection the schema and what the model cannot hold
 * @param outside SQL for what the model cannot hold
 * @param version the newest version in the history of Flyway; empty if there is none
 * @param privileged what only a superuser can make, and why it is left out
 */
record LiveDatabase(Introspection introspection, OutsideModel outside, String version, List<String> privileged) {

    private static final Pattern NATIVE = Pattern.compile("(?m)^ LANGUAGE (internal|c)$");
    private static final Pattern LEAKPROOF = Pattern.compile("(?m)^( .*)\\bLEAKPROOF ?");
    private static final QualifiedName HISTORY = new QualifiedName("public", Migrator.HISTORY_TABLE);

    static LiveDatabase read(DatabaseConfig database, Optional<Set<String>> schemas) {
        CatalogFilter filter =
                schemas.map(CatalogFilter::schemas).orElse(CatalogFilter.all()).without(HISTORY);
        try (Connection connection = database.unpooledDataSource().getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String version = version(connection);
            Introspection introspection = CatalogReader.read(connection, filter);
            OutsideModel outside = OutsideModel.read(connection, filter, introspection);
            var parts = new SuperuserParts(SuperuserObjects.read(connection));
            connection.rollback();
            LiveDatabase usable = withoutPrivileges(parts.without(introspection), parts.without(outside), version);
            List<String> lost = new ArrayList<>(parts.lost());
            lost.addAll(usable.privileged());
            return new LiveDatabase(usable.introspection(), usable.outside(), version, lost);
        } catch (SQLException e) {
            throw new MigrationException(
                    database.displayUrl() + " cannot be read: " + e.getMessage() + " (SQLSTATE " + e.getSQLState()
                            + "). Nothing was written. Check the connection with squall:ping, and the user's rights.",
                    e);
        }
    }

    private static LiveDatabase withoutPrivileges(Introspection introspection, OutsideModel outside, String version) {
        Schema all = introspection.schema();
        List<RawObject> rest = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (RawObject object : all.rawObjects()) {
            Matcher leakproof = LEAKPROOF.matcher(object.createSql());
            if (NATIVE.matcher(object.createSql()).find()) {
                lost.add(object.id() + ": only a superuser can make functions in the languages internal and c");
            } else if (leakproof.find()) {
                lost.add("leakproof " + object.id() + ": only a superuser can say so; the function itself is kept");
                String create = leakproof.replaceFirst("$1");
                rest.add(new RawObject(object.kind(), object.name(), create, object.dropSql(), object.early()));
            } else {
                rest.add(object);
            }
        }
        Schema usable = new Schema(
                all.namespaces(),
                all.extensions(),
                all.enums(),
                all.domains(),
                all.composites(),
                all.sequences(),
                all.tables(),
                all.views(),
                rest);
        return new LiveDatabase(new Introspection(usable, introspection.unsupported()), outside, version, lost);
    }

    private static String version(Connection connection) throws SQLException {
        String table = Identifiers.quote(HISTORY.schema()) + "." + Identifiers.quote(HISTORY.name());
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row =
                    statement.executeQuery("SELECT to_regclass(" + Identifiers.literal(table) + ") IS NOT NULL")) {
                row.next();
                if (!row.getBoolean(1)) {
                    return "";
                }
            }
            try (ResultSet row = statement.executeQuery("SELECT version FROM " + table
                    + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
