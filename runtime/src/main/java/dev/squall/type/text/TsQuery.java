package dev.squall.type.text;

/**
 * A search condition: PostgreSQL's {@code tsquery}, as text.
 *
 * <p>The server quotes the words and drops parentheses that mean nothing, so that what is read is equal to what was
 * written only if that was in the server's form. For text that people type, let the server make it
 * ({@code websearch_to_tsquery}). Immutable and safe for use by several threads.
 *
 * @param text for example {@code 'fat' & ( 'rat' | 'cat' )}
 */
public record TsQuery(String text) {

    @Override
    public String toString() {
        return text;
    }
}
