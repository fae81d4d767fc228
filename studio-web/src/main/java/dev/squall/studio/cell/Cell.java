package dev.squall.studio.cell;

import org.jspecify.annotations.Nullable;

/**
 * A value as PostgreSQL prints it, possibly only its beginning.
 *
 * @param text the text, null for NULL
 * @param bytes the size of the whole text in bytes; of a bytea, of the bytes
 * @param cut whether the text is only the beginning
 * @param label the label of the record that the value refers to, null if it refers to none
 */
public record Cell(
        @Nullable String text,
        long bytes,
        boolean cut,
        @Nullable String label) {
    /** Whether the value is NULL. */
    public boolean isNull() {
        return text == null;
    }

    /** Whether the value is an empty text. */
    public boolean isEmpty() {
        return text != null && text.isEmpty();
    }
}
