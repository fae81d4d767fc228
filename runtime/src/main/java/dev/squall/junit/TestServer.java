package dev.squall.junit;

import dev.squall.db.Database;
import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.migrate.Migrator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The one server of a test run, with a migrated template for each directory of migrations. Safe for several threads. */
final class TestServer implements AutoCloseable {
    private final EmbeddedDatabase server = EmbeddedDatabase.temporary();
    private final Map<String, String> templates = new ConcurrentHashMap<>();
    private final AtomicInteger databases = new AtomicInteger();

    /** A copy of the template; its pool is closed by whoever keeps it. */
    Database newDatabase(String migrations) {
        String template = templates.computeIfAbsent(migrations, this::migrate);
        return Database.of(server.copyDatabase(template, "test_" + databases.incrementAndGet()));
    }

    private String migrate(String migrations) {
        String name = "template_" + databases.incrementAndGet();
        DatabaseConfig template = server.createDatabase(name);
        Migrator.builder(template).classpath(migrations).build().migrate();
        return name;
    }

    @Override
    public void close() {
        server.close();
    }
}
