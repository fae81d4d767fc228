package dev.squall.benchmarks.report;

import dev.squall.benchmarks.data.Dataset;
import dev.squall.db.DatabaseConfig;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Set;

/**
 * What the sections of the page are about.
 *
 * @param page where they write to
 * @param config the database, over loopback
 * @param dataset its rows
 * @param work a directory for files
 * @param wanted the numbers of the tasks, or {@code all}
 */
record Subject(Page page, DatabaseConfig config, Dataset dataset, Path work, Set<String> wanted) {

    boolean isWanted(String task) {
        return wanted.contains("all") || wanted.contains(task);
    }

    DatabaseConfig through(int port) {
        return config.toBuilder().port(port).build();
    }

    static void progress(String what) {
        System.out.println(LocalTime.now().withNano(0) + " " + what);
    }
}
