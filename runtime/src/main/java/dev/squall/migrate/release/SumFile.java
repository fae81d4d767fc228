package dev.squall.migrate.release;

import dev.squall.migrate.MigrationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The sum file: one line {@code name h1:sha256} per file, and a first line over all of them.
 *
 * <p>It tells that a released file was changed, and makes two branches that both release conflict in git, before their
 * files meet in a database. Line ends do not count, because git may change them.
 */
final class SumFile {
    private static final String KIND = "h1:";

    private final SortedMap<String, String> sums;

    private SumFile(SortedMap<String, String> sums) {
        this.sums = sums;
    }

    /** The sums of the given files. */
    static SumFile of(SortedMap<String, String> files) {
        var sums = new TreeMap<String, String>();
        files.forEach((name, text) -> sums.put(name, sum(text.replace("\r\n", "\n"))));
        return new SumFile(sums);
    }

    /**
     * Reads a sum file.
     *
     * @throws MigrationException if it is damaged
     */
    static SumFile parse(String text) {
        var sums = new TreeMap<String, String>();
        List<String> lines = text.lines().toList();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            int space = line.lastIndexOf(' ');
            if (space <= 0 || !line.startsWith(KIND, space + 1)) {
                throw damaged("the line \"" + line + "\" is not of the form: name " + KIND + "sha256");
            }
            sums.put(line.substring(0, space), line.substring(space + 1));
        }
        var file = new SumFile(sums);
        if (lines.isEmpty() || !lines.get(0).equals(file.total())) {
            throw damaged("its first line does not fit the others");
        }
        return file;
    }

    /** The text of the file. */
    String text() {
        return total() + "\n" + body();
    }

    /** What differs from the given state of the files, one line per file; empty if nothing does. */
    List<String> differences(SumFile now) {
        var names = new TreeSet<>(sums.keySet());
        names.addAll(now.sums.keySet());
        var differences = new ArrayList<String>();
        for (String name : names) {
            String before = sums.get(name);
            String after = now.sums.get(name);
            if (before == null) {
                differences.add(name + " is not in the sum file");
            } else if (after == null) {
                differences.add(name + " is missing");
            } else if (!before.equals(after)) {
                differences.add(name + " was changed after its release");
            }
        }
        return differences;
    }

    private String total() {
        return sum(body());
    }

    private String body() {
        var text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(name).append(' ').append(sum).append('\n'));
        return text.toString();
    }

    private static MigrationException damaged(String problem) {
        return new MigrationException("The file " + MigrationDirectory.SUM + " is damaged: " + problem
                + ". After a merge, keep one side's releases and release the other's again; else restore it from git.");
    }

    private static String sum(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return KIND + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
