package dev.squall.type;

/**
 * Turns a Java type into JSON text and back, for {@code json} and {@code jsonb} columns.
 *
 * <p>Implementations must be safe for use by several threads and have a constructor without parameters if they are
 * named by {@code @Json}.
 *
 * @param <T> the Java type
 */
public interface JsonCodec<T> {

    /** Writes the value as one JSON text. */
    String toJson(T value);

    /** Reads the value from JSON text as PostgreSQL prints it. */
    T fromJson(String json);
}
