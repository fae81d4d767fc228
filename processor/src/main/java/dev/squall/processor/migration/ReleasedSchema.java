package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Code;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Problem;
import dev.squall.schema.Schema;
import dev.squall.schema.snapshot.SnapshotException;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The schema that the released migrations make. */
final class ReleasedSchema {

    private static final String FILE = "schema.snapshot.json";

    private ReleasedSchema() {}

    /** Reads it; nothing is released while there is no snapshot. Empty after a problem. */
    static Optional<Schema> read(Optional<Path> directory, Consumer<Problem> problems) {
        Optional<Path> file = directory.map(d -> d.resolve(FILE)).filter(Files::exists);
        if (file.isEmpty()) {
            return Optional.of(Schema.EMPTY);
        }
        String name = file.get().toString();
        try {
            return Optional.of(
                    SnapshotReader.read(Files.readString(file.get()), name).schema());
        } catch (IOException | SnapshotException e) {
            problems.accept(Problem.of(Code.SNAPSHOT_UNREADABLE, Origin.NOWHERE, name, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }
}
