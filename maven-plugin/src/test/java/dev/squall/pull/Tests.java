package dev.squall.pull;

import dev.squall.command.*;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Stream;

class Tests {
    static Project project(Path dir, Map<String, String> options) {
        List<Path> cp = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
        return new Project(dir, dir.resolve("db"), new ClosedWorldCompile.Settings(List.of(dir.resolve("src")), cp, StandardCharsets.UTF_8, List.of()), options, new Project.Console() {
            public void progress(String l) {}
            public void line(Outcome.Level l, String t) { System.out.println(l + " " + t); }
        });
    }
}
