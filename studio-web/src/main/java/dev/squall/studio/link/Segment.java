package dev.squall.studio.link;

import dev.squall.studio.http.BadRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * How any text is written as one segment of a path: with {@code ~2F} where a URL would have {@code %2F}.
 *
 * <p>Percent escapes do not survive: browsers treat {@code %2E%2E} as a way up, and servers refuse {@code %2F}. Only
 * ASCII letters, digits, {@code _} and {@code -} stand for themselves, so a dot always starts a suffix such as
 * {@code .csv}, a slash always separates, and the empty text is {@code ~}.
 */
public final class Segment {
    private static final String EMPTY = "~";
    private static final int ASCII = 0x80;
    private static final int HEX = 16;

    private Segment() {}

    /** The segment for a text. */
    public static String encode(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        var segment = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                segment.append((char) b);
            } else if (b < 0) {
                // a percent escape is shown by browsers as the letter that it stands for
                segment.append('%').append(hex(b));
            } else {
                segment.append('~').append(hex(b));
            }
        }
        return segment.toString();
    }

    /**
     * The text of a segment whose percent escapes the server has already read.
     *
     * @throws BadRequest if an escape is malformed
     */
    public static String decode(String segment) {
        if (segment.equals(EMPTY)) {
            return "";
        }
        var bytes = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            // inside of a parameter the percent escapes are escaped once more
            if (c == '~' || c == '%') {
                bytes.write(escaped(segment, i));
                i += 2;
            } else {
                int end = c < ASCII ? i + 1 : segment.offsetByCodePoints(i, 1);
                bytes.writeBytes(segment.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int escaped(String segment, int position) {
        int high = digit(segment, position + 1);
        int low = digit(segment, position + 2);
        if (high < 0 || low < 0) {
            throw new BadRequest("The address has a malformed escape: write ~ as ~7E.");
        }
        return high * HEX + low;
    }

    private static int digit(String segment, int position) {
        return position < segment.length() ? Character.digit(segment.charAt(position), HEX) : -1;
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_' || b == '-';
    }

    private static String hex(byte b) {
        return String.format("%02X", b & 0xFF);
    }
}
