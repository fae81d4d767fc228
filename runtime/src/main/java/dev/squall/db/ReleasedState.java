package dev.squall.db;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Intents;
import dev.squall.schema.Schema;
import dev.squall.schema.diff.LossPolicy;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the application carries on its class path: the compiled schema, the snapshot of the newest release, and the
 * versions of the released migrations.
 *
 * @param compiled the text of the compiled schema
 * @param snapshot the text of the released schema
 * @param versions the released versions; empty if there is no sum file
 */
record ReleasedState(Optional<String> compiled, Optional<String> snapshot, Optional<SortedSet<String>> versions) {
    private static final Pattern MIGRATION = Pattern.compile("(?:.*/)?[VB]([0-9]+(?:[._][0-9]+)*)__.*\\.sql h1:.*");

    private static final Comparator<String> VERSIONS = (a, b) -> {
        String[] left = a.split("\\.", -1);
        String[] right = b.split("\\.", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = new BigInteger(left[i]).compareTo(new BigInteger(right[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    };

    static ReleasedState of(ClassLoader loader) {
        return new ReleasedState(
                read(loader, "META-INF/squall/schema.json"),
                read(loader, "db/schema.snapshot.json"),
                read(loader, "db/migrations.sum").map(ReleasedState::versions));
    }

    /** Whether a version is below the first one that is released: squashed, so that old databases alone have it. */
    boolean isSquashed(String version) {
        return versions.flatMap(all -> all.stream().min(VERSIONS))
                .filter(first -> VERSIONS.compare(version, first) < 0)
                .isPresent();
    }

    /** Whether the newest release makes the compiled schema. */
    boolean isReleased() {
        return SchemaDiff.between(
                        schema(snapshot), new DesiredSchema(schema(compiled), Intents.NONE), LossPolicy.ACCEPT)
                .isEmpty();
    }

    private static Schema schema(Optional<String> text) {
        return text.map(json -> SnapshotReader.read(json, "the class path").schema())
                .orElse(Schema.EMPTY);
    }

    private static SortedSet<String> versions(String sum) {
        var versions = new TreeSet<String>();
        sum.lines()
                .map(MIGRATION::matcher)
                .filter(Matcher::matches)
                .forEach(matcher -> versions.add(matcher.group(1).replace('_', '.')));
        return versions;
    }

    private static Optional<String> read(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the class path resource " + name + " cannot be read", e);
        }
    }
}
