package dev.squall.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A compile that goes wrong, in one text file: sections that start with {@code //// name}. A section is a source file,
 * another file, the {@code options} of the compile, or what to {@code expect}.
 */
record Fixture(Path file, Map<String, String> sections) {

    static Fixture read(Path file) {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        StringBuilder text = new StringBuilder();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("//// ")) {
                    sections.put(name, text.toString());
                    name = line.substring(5);
                    text.setLength(0);
                } else {
                    text.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sections.put(name, text.toString());
        sections.remove("");
        return new Fixture(file, sections);
    }

    /** The code that the fixture is for. */
    String code() {
        return file.getFileName().toString().replaceFirst("[-.].*", "");
    }

    /** Whether the code must be in it; {@code SQ091-off.txt} is a variant. */
    boolean isTheOneOfItsCode() {
        return !file.getFileName().toString().contains("-");
    }

    /** Whether its code is found in the last round, when sources are written already. */
    boolean isAboutMigration() {
        return code().compareTo("SQ090") >= 0;
    }

    String expected() {
        return sections.getOrDefault("expect", "");
    }

    /** A compile of the fixture in a directory, which {@code {dir}} in an option stands for. */
    Compiles in(Path directory) {
        Compiles compiles = Compiles.in(directory);
        sections.forEach((name, text) -> {
            if (name.equals("options")) {
                List.of(text.strip().split("\n"))
                        .forEach(option -> compiles.withOption(option.replace("{dir}", directory.toString())));
            } else if (name.endsWith(".java")) {
                compiles.source(name, text);
            } else if (!name.equals("expect")) {
                Compiles.write(directory.resolve(name), text);
            }
        });
        return compiles;
    }

    /** Rewrites what is expected. */
    void update(String expected) {
        StringBuilder text = new StringBuilder();
        sections.forEach((name, content) ->
                text.append("//// ").append(name).append('\n').append(name.equals("expect") ? expected : content));
        Compiles.write(file, text.toString());
    }
}
