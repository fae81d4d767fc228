package dev.squall.processor;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.migration.MigrationOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The {@code -A} options of the compiler's command line. */
final class Options {

    /** The directory of the released state, for example {@code src/main/resources/db}; without it nothing is released. */
    static final String DB = "squall.db";

    /** {@code true}: what a release would refuse is an error, not a note. */
    static final String STRICT = "squall.strict";

    /** {@code true}: the compile sees all tables, so what earlier compiles left is ignored. */
    static final String CLOSED_WORLD = "squall.closedWorld";

    /**
     * How hazards of the draft are said: {@code note} (the default, so that a build with {@code -Werror} does not fail
     * while code is half done), {@code warning}, or {@code off}.
     */
    static final String HAZARDS = "squall.hazards";

    /**
     * What a compile is for: {@code all} (the default), or {@code schema} for nothing but the schema, which is what the
     * commands need and takes a fraction of the time. No source is written then, so it is for {@code -proc:only}.
     */
    static final String EMIT = "squall.emit";

    private static final List<String> BOOLEANS = List.of("true", "false");

    private final Map<String, String> values;
    private final Consumer<Problem> problems;

    private Options(Map<String, String> values, Consumer<Problem> problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Reads the options; one that is not understood is a problem and counts as absent. */
    static MigrationOptions read(Map<String, String> values, Consumer<Problem> problems) {
        Options options = new Options(values, problems);
        return new MigrationOptions(
                options.directory(DB),
                options.choice(STRICT, BOOLEANS, "false").equals("true"),
                options.choice(CLOSED_WORLD, BOOLEANS, "false").equals("true"),
                options.choice(HAZARDS, List.of("note", "warning", "off"), "note"),
                options.choice(EMIT, List.of("all", "schema"), "all").equals("schema"));
    }

    private String choice(String name, List<String> choices, String otherwise) {
        String value = values.getOrDefault(name, otherwise);
        if (choices.contains(value)) {
            return value;
        }
        problems.accept(Problem.of(Code.OPTION_UNUSABLE, Origin.NOWHERE, name, value, String.join(" or ", choices)));
        return otherwise;
    }

    private Optional<Path> directory(String name) {
        String value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            problems.accept(Problem.of(Code.OPTION_UNUSABLE, Origin.NOWHERE, name, value, "a directory"));
            return Optional.empty();
        }
    }
}
