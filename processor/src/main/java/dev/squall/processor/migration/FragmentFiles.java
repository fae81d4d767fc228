package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.snapshot.SnapshotException;
import dev.squall.schema.snapshot.SnapshotReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what earlier compiles left in the class output. */
final class FragmentFiles {

    private final OutputFiles files;
    private final Consumer<Problem> problems;

    FragmentFiles(OutputFiles files, Consumer<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The lines of an index, because a Filer cannot list a directory; none if there is no such file. */
    List<String> index(String path) {
        return files.read(path)
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** One fragment; empty if there is none, and after a problem if it is not whole. */
    Optional<DesiredSchema> read(String path) {
        Optional<String> text = files.read(path);
        try {
            return text.map(content -> SnapshotReader.read(content, path));
        } catch (SnapshotException e) {
            problems.accept(Problem.of(Code.FRAGMENT_UNREADABLE, Origin.NOWHERE, path));
            return Optional.empty();
        }
    }
}
