package dev.squall.migrate.release;

import dev.squall.introspect.CatalogFilter;
import dev.squall.introspect.CatalogReader;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sources for tests, written as SQL. */
public final class Sources {
    private Sources() {}

    /** The schema that a script makes. */
    public static DesiredSchema of(String sql) {
        return of(sql, Intents.NONE);
    }

    /** The schema that a script makes, and then a statement that the driver cannot tell from several. */
    public static DesiredSchema of(String sql, String statement) {
        try (Connection connection = TestPostgres.createDataSource().getConnection();
                Statement each = connection.createStatement()) {
            each.execute(sql);
            each.execute(statement);
            return new DesiredSchema(CatalogReader.schema(connection, CatalogFilter.all()), Intents.NONE);
        } catch (SQLException e) {
            throw new IllegalArgumentException(sql + statement, e);
        }
    }

    /** The schema that a script makes, and what else the sources say. */
    public static DesiredSchema of(String sql, Intents intents) {
        try (Connection connection = TestPostgres.createDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return new DesiredSchema(CatalogReader.schema(connection, CatalogFilter.all()), intents);
        } catch (SQLException e) {
            throw new IllegalArgumentException(sql, e);
        }
    }

    /** All files below a directory, by their paths. */
    public static Map<String, String> files(Path directory) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> walk = Files.walk(directory)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
