package dev.squall.sql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a {@link Keyset} ends: the values of the last row's sort keys. It can be given to clients as text; what
 * comes back is only ever used as values, but it can be read and changed there, so it is no secret and no proof.
 */
public final class Cursor {

    private static final String NULL = "n";
    private static final String VALUE = "v";
    private static final String SEPARATOR = "\u0000";

    private final List<@Nullable String> texts;

    Cursor(List<@Nullable String> texts) {
        this.texts = Collections.unmodifiableList(texts);
    }

    List<@Nullable String> texts() {
        return texts;
    }

    /** The cursor as text that can stand in a URL. */
    public String toText() {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text == null ? NULL : VALUE + text).append(SEPARATOR);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Cursor parse(String text) {
        String all;
        try {
            all = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        List<@Nullable String> texts = new ArrayList<>();
        int start = 0;
        for (int end = all.indexOf(SEPARATOR); end >= 0; end = all.indexOf(SEPARATOR, start)) {
            String part = all.substring(start, end);
            if (!part.equals(NULL) && !part.startsWith(VALUE)) {
                throw malformed();
            }
            texts.add(part.equals(NULL) ? null : part.substring(1));
            start = end + 1;
        }
        if (start == 0 || start != all.length()) {
            throw malformed();
        }
        return new Cursor(texts);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "The text is no cursor. Use what toText() of a page's cursor returned, whole.");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cursor that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Returns the type only: values may be secrets. */
    @Override
    public String toString() {
        return "Cursor[***]";
    }
}
