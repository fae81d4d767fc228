package dev.squall.benchmarks;

import dev.squall.db.DatabaseConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the measuring thread and the server's processes run.
 *
 * <p>A short statement takes half as long again when client and server wake each other across two cores, and the kernel
 * decides for each contender's server process whether they do. What is compared must be placed alike.
 */
public enum Placement {
    /** Client and server take turns on one core: nothing waits for a core to wake up, and nothing overlaps. */
    ONE_CORE("one core for both"),
    /** Each has a core of its own. */
    TWO_CORES("a core for each"),
    /** Wherever the kernel puts them. */
    FREE("left to the kernel");

    private static final Path THREAD = Path.of("/proc/thread-self");

    private final String title;

    Placement(String title) {
        this.title = title;
    }

    /** The placement in words. */
    public String title() {
        return title;
    }

    /** Whether this system lets programs choose their cores, and there are two. */
    public static boolean isPossible() throws IOException, InterruptedException {
        return Files.exists(THREAD) && Runtime.getRuntime().availableProcessors() > 1 && taskset("-p", thread()) == 0;
    }

    /** Does a step while the calling thread and all processes of the server, later ones too, are placed like this. */
    public void during(Task.Step step, DatabaseConfig config) throws Exception {
        if (this == FREE) {
            step.run();
            return;
        }
        ProcessHandle server = server(config);
        String allowed = allowedCores();
        String[] cores = allowed.split("[,-]", -1);
        String last = cores[cores.length - 1];
        move(this == ONE_CORE ? last : cores[0], server, last);
        try {
            step.run();
        } finally {
            move(allowed, server, allowed);
        }
    }

    private static String thread() throws IOException {
        return THREAD.toRealPath().getFileName().toString();
    }

    private static String allowedCores() throws IOException {
        return Files.readAllLines(THREAD.resolve("status")).stream()
                .filter(line -> line.startsWith("Cpus_allowed_list:"))
                .map(line -> line.substring(line.indexOf(':') + 1).trim())
                .findFirst()
                .orElseThrow();
    }

    /** The process whose children serve the connections. */
    private static ProcessHandle server(DatabaseConfig config) throws SQLException {
        try (Connection connection = config.unpooledDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow(() -> new IllegalStateException("The server does not run on this machine."));
        }
    }

    private static void move(String clientCores, ProcessHandle server, String serverCores)
            throws IOException, InterruptedException {
        if (taskset("-c", "-p", clientCores, thread()) != 0 || taskset("-c", "-p", serverCores, pid(server)) != 0) {
            throw new IllegalStateException("taskset cannot move the server's process " + server.pid() + ".");
        }
        for (ProcessHandle child : server.children().toList()) {
            // one that has ended meanwhile needs no place
            taskset("-c", "-p", serverCores, pid(child));
        }
    }

    private static String pid(ProcessHandle process) {
        return Long.toString(process.pid());
    }

    private static int taskset(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("taskset"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // there is no such program
            return -1;
        }
    }
}
