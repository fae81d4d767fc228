package dev.squall.studio.e2e;

import com.microsoft.playwright.Page;
import dev.squall.db.DatabaseConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The goals of the studio measured on the real jar, over ten million rows. Not part of any build: it is run by its name,
 * on a machine that does nothing else, and judges nothing; see docs/studio.md for the command.
 */
class StudioMeasurements {
    private static final int REQUESTS = 60;
    private static final int USERS = 20;
    private static final long LOAD_NANOS = 20_000_000_000L;

    @TempDir
    private static Path directory;

    private final Goals goals = new Goals();

    @Test
    void measure() throws Exception {
        long start = System.nanoTime();
        DatabaseConfig rows = MeasuredData.rows();
        goals.note("rows", Long.toString(MeasuredData.ROWS));
        goals.note("rows generated in seconds", Long.toString((System.nanoTime() - start) / 1_000_000_000));
        String url = MeasuredData.url(rows);
        starts(url);
        try (MeasuredStudio studio = MeasuredStudio.over(url, "-Xmx128m")) {
            pages(studio);
            rendered(studio);
            related(studio);
            load(studio, rows);
            goals.atMost("resident memory at its highest, -Xmx128m", 220, studio.memory("VmHWM"), "MB");
        }
        export(url);
        largeSchema();
        assets();
        goals.note("all of it in seconds", Long.toString((System.nanoTime() - start) / 1_000_000_000));
        goals.keep(Path.of("target", "measurements.md"));
    }

    private void starts(String url) throws Exception {
        goals.atMost("start to the first page, external database", 2000, best(() -> started(url)), "ms");
        Path archive = directory.resolve("studio.jsa");
        MeasuredStudio.over(url, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                .close();
        goals.atMost(
                "the same with a class data archive",
                1000,
                best(() -> started(url, "-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1")),
                "ms");
        Path data = directory.resolve("data");
        Map<String, String> cache = Map.of("XDG_CACHE_HOME", directory.toString());
        try (var first = MeasuredStudio.start(List.of(), cache, "--data-dir", data.toString())) {
            goals.atMost("start with the first initdb and the sample", 5000, first.startMillis(), "ms");
        }
        try (var again = MeasuredStudio.start(List.of(), cache, "--data-dir", data.toString())) {
            goals.atMost("start with an existing data directory", 2500, again.startMillis(), "ms");
        }
    }

    private static double started(String url, String... jvm) throws IOException, InterruptedException {
        try (MeasuredStudio studio = MeasuredStudio.over(url, jvm)) {
            return studio.startMillis();
        }
    }

    private static double best(Callable<Double> measured) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, measured.call());
        }
        return best;
    }

    private void pages(MeasuredStudio studio) throws IOException, InterruptedException {
        for (String order : List.of("", "?s=-created_at", "?s=created_at,id")) {
            String first = "/t/public/events" + order;
            String[] start = pagesFrom(studio, first, "next");
            String[] deep = pagesFrom(studio, studio.follow(first, "last"), "prev");
            // by turns, so that both have the same machine
            studio.p95(REQUESTS, start);
            double near = studio.p95(REQUESTS, start);
            double far = studio.p95(REQUESTS, deep);
            String what = order.isEmpty() ? "by its key" : order.substring(1);
            goals.atMost("page of 50 of 10M rows, the first ones, " + what + ", p95", 50, near, "ms");
            goals.atMost("page of 50 of 10M rows, the last ones, " + what + ", p95", 50, far, "ms");
            goals.atMost("the last ones against the first ones, " + what, 1.5, far / near, "times");
        }
        double wide = studio.p95(20, "/t/public/wide");
        goals.atMost("page of 50 values of 5 MB, p95", 100, wide, "ms");
        goals.atMost("its size", 300, studio.get("/t/public/wide").length() / 1024.0, "KB");
        long start = System.nanoTime();
        long bytes = studio.drain("/r/public/wide/1/doc");
        goals.note("a whole value of 5 MB", bytes / 1024 + " KB in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    private static String[] pagesFrom(MeasuredStudio studio, String first, String rel)
            throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>(List.of(first));
        for (int i = 0; i < 8; i++) {
            pages.add(studio.follow(pages.get(i), rel));
        }
        return pages.toArray(String[]::new);
    }

    private void rendered(MeasuredStudio studio) {
        Page page = SampleBrowser.browser().newContext(SampleBrowser.wide()).newPage();
        page.navigate(studio.process().url());
        double[] times = new double[20];
        for (int i = -3; i < times.length; i++) {
            page.navigate(studio.process().origin() + "/t/public/events?s=-created_at&n=50");
            Object millis = page.evaluate("() => performance.getEntriesByType('navigation')[0].loadEventStart");
            if (i >= 0) {
                times[i] = ((Number) millis).doubleValue();
            }
        }
        page.context().close();
        goals.atMost("the same in Chromium until it is loaded, p95", 150, MeasuredStudio.percentile(times, 0.95), "ms");
    }

    private void related(MeasuredStudio studio) throws IOException, InterruptedException {
        String path = "/r/public/person/77?x=city,orders(5),visit(5),address(5),device(5)";
        String body = studio.get(path);
        String cost = body.substring(body.indexOf("timing quiet\">") + "timing quiet\">".length());
        goals.atMost("statements of a record with 5 relations", 2, Integer.parseInt(cost.substring(0, 1)), "");
        goals.atMost("record with 5 relations, p95", 60, studio.p95(REQUESTS, path), "ms");
        String nested = "/t/public/person?n=50&x=city,orders(5),visit(5)";
        goals.note("50 rows with 3 relations each, p95", Math.round(studio.p95(20, nested)) + " ms");
    }

    private void load(MeasuredStudio studio, DatabaseConfig database) throws Exception {
        String deep = studio.follow("/t/public/events?s=created_at,id", "last");
        List<String> mix = List.of(
                "/",
                "/t/public/events",
                deep,
                "/t/public/events?f=id.eq.77",
                "/t/public/orders?n=100",
                "/r/public/person/5?x=city,orders(5)",
                "/schema/public/events",
                "/-/jump?q=person+42",
                "/t/public/person.json");
        ExecutorService users = Executors.newFixedThreadPool(USERS);
        List<Future<List<Double>>> results = new ArrayList<>();
        long end = System.nanoTime() + LOAD_NANOS;
        for (int user = 0; user < USERS; user++) {
            int first = user;
            results.add(users.submit(() -> user(studio, mix, first, end)));
        }
        Thread.sleep(LOAD_NANOS / 2_000_000);
        int connections = connections(database);
        List<Double> times = new ArrayList<>();
        int errors = 0;
        for (Future<List<Double>> result : results) {
            List<Double> some = result.get();
            errors += (int) some.stream().filter(t -> t < 0).count();
            some.stream().filter(t -> t >= 0).forEach(times::add);
        }
        users.shutdown();
        double[] all = times.stream().mapToDouble(Double::doubleValue).toArray();
        goals.note("20 users for 20 seconds, requests", Integer.toString(all.length));
        goals.atMost("20 users, p99", 250, MeasuredStudio.percentile(all, 0.99), "ms");
        goals.atMost("20 users, errors", 0, errors, "");
        goals.atMost("20 users, connections to the database", 8, connections, "");
    }

    private static List<Double> user(MeasuredStudio studio, List<String> mix, int first, long end)
            throws InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = first; System.nanoTime() < end; i++) {
            try {
                times.add(studio.time(mix.get(i % mix.size())));
            } catch (IOException | IllegalStateException e) {
                times.add(-1.0);
            }
            // people read
            Thread.sleep(100);
        }
        return times;
    }

    private static int connections(DatabaseConfig database) throws SQLException {
        try (Connection connection = database.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where usename = current_user and pid <> pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void export(String url) throws IOException, InterruptedException {
        try (MeasuredStudio studio = MeasuredStudio.over(url, "-Xmx48m")) {
            long start = System.nanoTime();
            long bytes = studio.drain("/t/public/events.csv");
            double seconds = (System.nanoTime() - start) / 1e9;
            goals.atLeast("export of 10M rows as CSV, -Xmx48m", 300_000, MeasuredData.ROWS / seconds, "rows/s");
            goals.note(
                    "its size and resident memory",
                    bytes / 1_000_000 + " MB, " + Math.round(studio.memory("VmHWM")) + " MB");
        }
    }

    private void largeSchema() throws IOException, InterruptedException {
        String url = MeasuredData.url(MeasuredData.largeSchema());
        try (MeasuredStudio studio = MeasuredStudio.over(url, "-Xmx128m")) {
            goals.atMost("home of 500 tables of 50 columns, p95", 200, studio.p95(30, "/"), "ms");
            goals.atMost("search in it, p95", 30, studio.p95(30, "/-/jump?q=able_42", "/-/jump?q=column_7"), "ms");
        }
    }

    private void assets() {
        goals.atMost("script of a table page, compressed", 25, zipped("studio.js"), "KB");
        goals.atMost("scripts of the SQL page, compressed", 180, zipped("studio.js") + zipped("editor.js"), "KB");
    }

    private static double zipped(String asset) {
        try {
            var bytes = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(Files.readAllBytes(Path.of("src/main/resources/dev/squall/studio/assets", asset)));
            }
            return bytes.size() / 1024.0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
