package dev.squall.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something that is declared as SQL and compared by its text: a function, a trigger, an aggregate, anything else.
 *
 * <p>The server may print it otherwise than the source spells it, so that a raw object of a source is never compared with
 * one of a catalog; two sources are compared with each other, and two catalogs.
 *
 * @param kind what it is, in SQL's words and lower case: {@code function}, {@code trigger}
 * @param name its full name, unique within its kind, for example {@code app.touch()} or {@code app.users.touch}
 * @param createSql the statement that makes it, or several with semicolons between them; one that begins with
 *     {@code CREATE OR REPLACE} also replaces the previous one in place
 * @param dropSql the statement that removes it
 * @param early whether it is made before the tables, because defaults, checks or policies use it; else it is made after
 *     them, in an order with the views that follows from the names in the texts
 */
public record RawObject(String kind, String name, String createSql, String dropSql, boolean early)
        implements Comparable<RawObject> {

    /** An object that is made after the tables. */
    public RawObject(String kind, String name, String createSql, String dropSql) {
        this(kind, name, createSql, dropSql, false);
    }

    /** Kind and name: what identifies it. */
    public String id() {
        return kind + " " + name;
    }

    /** Whether running the statement again replaces the object in place. */
    public boolean isReplaceable() {
        return createSql.strip().matches("(?is)create\\s+or\\s+replace\\s.*");
    }

    /** The SHA-256 of the statement that makes it, in hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(createSql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    @Override
    public int compareTo(RawObject other) {
        return id().compareTo(other.id());
    }
}
