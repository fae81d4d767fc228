package dev.squall.pull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a pull has done, or would do.
 *
 * @param files the files that are new or changed, relative to the project; deleted ones begin with a minus
 * @param read how many objects of each kind became Java
 * @param kept what stays SQL in the sources, with the reason where it is not SQL by nature
 * @param lost what is neither, with the reason
 * @param changes what the database has and the sources had not; empty for a first pull
 * @param notes what else is worth knowing
 */
public record PullReport(
        List<String> files,
        Map<String, Integer> read,
        List<String> kept,
        List<String> lost,
        List<String> changes,
        List<String> notes) {

    public PullReport {
        files = List.copyOf(files);
        read = new TreeMap<>(read);
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
        changes = List.copyOf(changes);
        notes = List.copyOf(notes);
    }
}
