package dev.squall.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program of this class path in a JVM of its own. */
record Java(Path jdk, Path work) {

    List<String> run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                jdk.resolve("bin/java").toString(), "-Xmx1g", "-cp", System.getProperty("java.class.path"), program));
        command.addAll(List.of(arguments));
        Path output = work.resolve("java-output");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(program + " failed:\n" + Files.readString(output));
        }
        return Files.readAllLines(output);
    }
}
