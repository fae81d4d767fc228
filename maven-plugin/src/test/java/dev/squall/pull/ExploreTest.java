package dev.squall.pull;

import dev.squall.command.*;
import dev.squall.migrate.release.Replay;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;

class ExploreTest {
    static String url(dev.squall.db.DatabaseConfig d) { return "postgresql://" + d.user().orElse("postgres") + d.password().map(p -> ":" + p).orElse("") + "@" + d.host() + ":" + d.port() + "/" + d.database(); }
    public static void main(String[] a) throws Exception { new ExploreTest().all(); System.exit(0); }
    @Test
    void all() throws Exception {
        Files.writeString(Path.of("/tmp/cp"), System.getProperty("java.class.path"));
        Path dir = Path.of("../runtime/src/test/resources/schemas");
        String only = System.getProperty("only", "");
        List<String> names;
        try (Stream<Path> s = Files.list(dir)) {
            names = s.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".sql") && !n.contains("-data") && !n.contains(".step")).map(n -> n.replace(".sql", "")).filter(n -> only.isEmpty() || List.of(only.split(",")).contains(n)).sorted().toList();
        }
        var server = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off").start();
        for (String name : names) {
            Path out = Path.of("/tmp/pulled/" + name);
            try {
                String db = "x_" + name.replace('-', '_');
                try (Connection c = server.getPostgresDatabase().getConnection(); Statement st = c.createStatement()) { st.execute("CREATE DATABASE " + db + " TEMPLATE template0 ENCODING 'UTF8'"); }
                try (Connection c = server.getDatabase("postgres", db).getConnection(); Statement st = c.createStatement()) {
                    st.setEscapeProcessing(false);
                    st.execute(Files.readString(dir.resolve(name + ".sql")));
                    for (int i = 1; Files.exists(dir.resolve(name + ".step-" + i + ".sql")); i++) {
                        try { st.execute(Files.readString(dir.resolve(name + ".step-" + i + ".sql"))); } catch (SQLException e) { System.out.println("step: " + e.getMessage().lines().findFirst().get()); }
                    }
                }
                long t = System.nanoTime();
                var options = new HashMap<String, String>();
                options.put("url", "postgresql://postgres@localhost:" + server.getPort() + "/" + db);
                options.put("package", "pulled");
                Outcome o = Commands.run("pull", Tests.project(out, options));
                System.out.println("##### " + name + " " + o.success() + " " + (System.nanoTime() - t) / 1000000 + " ms");
                o.lines().forEach(l -> System.out.println(l.level() + " " + (l.text().length() > 3000 ? l.text().substring(0, 3000) : l.text())));
            } catch (Exception e) {
                System.out.println("##### " + name + " CRASH");
                e.printStackTrace(System.out);
            }
        }
    }
}
