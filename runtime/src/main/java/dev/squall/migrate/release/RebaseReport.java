package dev.squall.migrate.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rebase has done. Immutable.
 *
 * @param renamed old path to new path below {@code db} of the files that kept their contents; empty if they were made anew
 * @param made the names of the files that were made anew in place of this branch's, in order
 */
public record RebaseReport(Map<String, String> renamed, List<String> made) {

    public RebaseReport {
        renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
        made = List.copyOf(made);
    }

    /** Whether everything was in its place already. */
    public boolean isEmpty() {
        return renamed.isEmpty() && made.isEmpty();
    }
}
