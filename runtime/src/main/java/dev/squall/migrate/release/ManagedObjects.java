package dev.squall.migrate.release;

import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the sources manage from what they do not: functions, views and types that they neither declare nor drop
 * belong to migrations that were written by hand, or to somebody else.
 */
public final class ManagedObjects {
    private final Schema.Builder kept = Schema.builder();
    private final List<String> left = new ArrayList<>();
    private final DesiredSchema wanted;

    private ManagedObjects(Schema actual, DesiredSchema wanted) {
        this.wanted = wanted;
        Schema declared = wanted.schema();
        actual.namespaces().forEach(kept::add);
        actual.enums().forEach(kept::add);
        actual.sequences().forEach(kept::add);
        actual.tables().forEach(kept::add);
        actual.extensions().stream()
                .filter(e -> manages(
                        declared.extensions().stream().anyMatch(w -> w.name().equals(e.name())),
                        "extension " + e.name()))
                .forEach(kept::add);
        actual.domains().stream()
                .filter(d -> manages(declared.domain(d.name()).isPresent(), "domain " + d.name()))
                .forEach(kept::add);
        actual.composites().stream()
                .filter(c -> manages(declared.composite(c.name()).isPresent(), "composite type " + c.name()))
                .forEach(kept::add);
        actual.views().stream()
                .filter(v -> manages(declared.view(v.name()).isPresent(), "view " + v.name()))
                .forEach(kept::add);
        actual.rawObjects().stream()
                .filter(o -> manages(declared.rawObjects().stream().anyMatch(w -> w.id().equals(o.id())), o.id()))
                .forEach(kept::add);
    }

    /** The part of a database's schema that the sources declare, or acknowledge as dropped. */
    public static Schema of(Schema actual, DesiredSchema wanted) {
        return new ManagedObjects(actual, wanted).kept.build();
    }

    /** What the database has beside that, each by kind and name. */
    public static List<String> left(Schema actual, DesiredSchema wanted) {
        return List.copyOf(new ManagedObjects(actual, wanted).left);
    }

    private boolean manages(boolean isDeclared, String id) {
        boolean managed = isDeclared || wanted.intents().droppedObjects().contains(id);
        if (!managed) {
            left.add(id);
        }
        return managed;
    }
}
