package dev.squall.type.text;

/**
 * The searchable form of a document: PostgreSQL's {@code tsvector}, as text.
 *
 * <p>The server sorts the words and removes doubles, so that what is read is equal to what was written only if that was
 * in the server's form. Usually the server makes it ({@code to_tsvector}). Immutable and safe for use by several
 * threads.
 *
 * @param text for example {@code 'cat':3 'fat':2A}
 */
public record TsVector(String text) {

    @Override
    public String toString() {
        return text;
    }
}
