package dev.squall.studio.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The jar as a process of its own. */
final class StudioProcess implements AutoCloseable {
    private static final String ANNOUNCEMENT = "Squall studio: ";

    private final Process process;
    private final String url;

    private StudioProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static StudioProcess start(Map<String, String> environment, String... arguments) throws IOException {
        return start(List.of("-Xmx128m"), environment, arguments);
    }

    /** A studio in a virtual machine with these options, when it has said its address. */
    static StudioProcess start(List<String> jvm, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-jar");
        command.add(System.getProperty("studio.jar"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().remove("DATABASE_URL");
        builder.environment().remove("PORT");
        builder.environment().putAll(environment);
        Process process = builder.start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> seen = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.startsWith(ANNOUNCEMENT)) {
                return new StudioProcess(process, line.substring(ANNOUNCEMENT.length()));
            }
        }
        throw new IllegalStateException("the studio ended before it said its address, for the reason printed above"
                + " (a port that is in use makes these tests fail, not skip); it said: " + seen);
    }

    long pid() {
        return process.pid();
    }

    String url() {
        return url;
    }

    String origin() {
        return url.substring(0, url.indexOf('/', "http://".length()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
