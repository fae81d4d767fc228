package dev.squall.benchmarks.data;

import java.util.Locale;

/** SQL without what libraries write differently but means the same. */
public final class PlainSql {

    private PlainSql() {}

    /** The text in one form: one line, no quotes, no qualifiers, LIMIT instead of FETCH. */
    public static String of(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replace("\"", "")
                .replace("public.", "")
                .replaceAll("\\baccounts\\.", "")
                .replaceAll("fetch (next|first) \\? rows only", "limit ?")
                .replaceAll("[()]", "")
                .replaceAll("\\s+", " ")
                .trim();
    }
}
