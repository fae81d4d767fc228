package dev.squall.pull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the processor over sources. */
@FunctionalInterface
public interface SourceCompiler {

    /**
     * Compiles all sources below the directories.
     *
     * @param roots directories with sources; a file in an earlier one hides that of the same path in a later one
     */
    Result compile(List<Path> roots);

    /**
     * What came out.
     *
     * @param schema the text of the schema that the sources describe; empty after an error
     * @param errors what is wrong
     */
    record Result(Optional<String> schema, List<Mistake> errors) {
        public Result {
            errors = List.copyOf(errors);
        }
    }

    /**
     * An error.
     *
     * @param file the source that it is in, absolute; empty if it is in none
     * @param message what is wrong
     */
    record Mistake(String file, String message) {}
}
