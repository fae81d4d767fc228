package dev.squall.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/**
 * The names of constraints and indexes that the source does not name: PostgreSQL's own convention
 * {@code table_columns_kind}, so that a schema made by hand and one made by Squall agree.
 *
 * <p>A name of more than 63 bytes is cut and ends with six hex digits of a hash of the full name; PostgreSQL would cut
 * it in a way that lets two names collide. Stateless and safe for use by several threads.
 */
public final class GeneratedNames {
    private static final int HASH_BYTES = 3;

    private GeneratedNames() {}

    /** The name of a primary key: {@code users_pkey}. */
    public static String primaryKey(String table) {
        return fit(table + "_pkey");
    }

    /** The name of a unique constraint: {@code users_email_key}. */
    public static String unique(String table, List<String> columns) {
        return of(table, columns, "key");
    }

    /** The name of a foreign key: {@code users_city_id_fkey}. */
    public static String foreignKey(String table, List<String> columns) {
        return of(table, columns, "fkey");
    }

    /** The name of a check: {@code users_balance_check} for one on a column, {@code users_check} without columns. */
    public static String check(String table, List<String> columns) {
        return of(table, columns, "check");
    }

    /** The name of an index: {@code users_city_id_age_idx}; the word {@code expr} stands for an expression. */
    public static String index(String table, List<String> columns) {
        return of(table, columns, "idx");
    }

    /** The name of an exclusion constraint: {@code shift_period_excl}. */
    public static String exclusion(String table, List<String> columns) {
        return of(table, columns, "excl");
    }

    /**
     * The name that PostgreSQL gives the sequence of an identity column while it is free: {@code users_id_seq}. What is too
     * long is cut as PostgreSQL cuts it, from the longer part.
     */
    public static String identitySequence(String table, String column) {
        int room = Identifiers.MAX_BYTES - "__seq".length();
        byte[] first = table.getBytes(StandardCharsets.UTF_8);
        byte[] second = column.getBytes(StandardCharsets.UTF_8);
        int a = first.length;
        int b = second.length;
        while (a + b > room) {
            if (a > b) {
                a--;
            } else {
                b--;
            }
        }
        return clipped(first, a) + "_" + clipped(second, b) + "_seq";
    }

    private static String clipped(byte[] text, int length) {
        int end = length;
        while (end < text.length && (text[end] & 0xC0) == 0x80) {
            end--; // not in the middle of a character
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    /** The name itself, or with the first free number after it ({@code users_check1}) when it is taken. */
    public static String free(String name, Predicate<String> taken) {
        String candidate = name;
        for (int i = 1; taken.test(candidate); i++) {
            candidate = fit(name + i);
        }
        return candidate;
    }

    /** The name itself if PostgreSQL keeps it whole, else its beginning, {@code _} and a hash of the full name. */
    public static String fit(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= Identifiers.MAX_BYTES) {
            return name;
        }
        int end = Identifiers.MAX_BYTES - 1 - 2 * HASH_BYTES;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--; // not in the middle of a character
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + "_" + hash(bytes);
    }

    private static String of(String table, List<String> columns, String kind) {
        String middle = columns.isEmpty() ? "" : "_" + String.join("_", columns);
        return fit(table + middle + "_" + kind);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
