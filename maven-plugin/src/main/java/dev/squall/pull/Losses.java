package dev.squall.pull;

import dev.squall.introspect.Unsupported;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a database neither becomes Java nor stays SQL, and why. */
final class Losses {

    private static final String SERVER = "it belongs to the server, not to the schema";
    private static final String ROLES = "roles belong to the server; grant in a migration of your own";
    private static final String SUPERUSER = "only a superuser can make it";
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("privileges", ROLES),
            Map.entry("default privileges", ROLES),
            Map.entry("tablespace", SERVER),
            Map.entry("table access method", SERVER),
            Map.entry("user mapping", "it may hold a password"),
            Map.entry("publication", "it belongs to the replication of the server"),
            Map.entry("event trigger", "it is about the whole database, and would run while it is made"),
            Map.entry("base type", "it needs functions in C"),
            Map.entry("operator class", SUPERUSER),
            Map.entry("operator family", SUPERUSER),
            Map.entry("foreign data wrapper", SUPERUSER),
            Map.entry("text search template", SUPERUSER),
            Map.entry("text search parser", SUPERUSER),
            Map.entry("access method", SUPERUSER),
            Map.entry("language", SUPERUSER),
            Map.entry("subscription", "it belongs to the replication of the server"),
            Map.entry("disabled trigger", "the names of the triggers behind foreign keys are the server's"),
            Map.entry("index option", "an index that is not valid, or other options; the new one is valid"));

    private Losses() {}

    /** What is in the first list and not in the second. */
    static List<String> of(List<Unsupported> all, List<Unsupported> covered) {
        Set<String> kept = new HashSet<>();
        covered.forEach(u -> kept.add(u.toString()));
        List<String> lost = new ArrayList<>();
        for (Unsupported unsupported : all) {
            if (!kept.contains(unsupported.toString())) {
                String reason = REASONS.getOrDefault(
                        unsupported.kind(), "Squall has no word for it; add it in a migration of your own");
                lost.add(unsupported + ": " + reason);
            }
        }
        return lost;
    }
}
