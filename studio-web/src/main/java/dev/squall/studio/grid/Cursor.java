package dev.squall.studio.grid;

import dev.squall.studio.http.BadRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place between two rows: the values that the row beside it has in the columns of the order.
 *
 * <p>In URLs it is an opaque token that also carries a hash of what it was made for. The values of a token are bound
 * like any other value of a request, so a forged one reads nothing that a filter could not.
 *
 * @param query the hash of the relation, filters and order that the place belongs to
 * @param values the values as PostgreSQL text, null for NULL
 */
record Cursor(long query, List<@Nullable String> values) {
    private static final int MAX_VALUES = 64;
    private static final int NULL = -1;

    Cursor {
        values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
    }

    String token() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(query);
            out.writeByte(values.size());
            for (String value : values) {
                if (value == null) {
                    out.writeInt(NULL);
                } else {
                    byte[] text = value.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * Reads a token.
     *
     * @param token the token
     * @param query the hash that it must have been made for
     * @throws BadRequest if it is damaged or was made for something else
     */
    static Cursor parse(String token, long query) {
        try (var in = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(token)))) {
            if (in.readLong() != query) {
                throw new BadRequest("This page belongs to another filter or order; start again at the first page.");
            }
            int size = Math.min(in.readUnsignedByte(), MAX_VALUES);
            List<@Nullable String> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(value(in));
            }
            return new Cursor(query, values);
        } catch (IOException | IllegalArgumentException e) {
            throw new BadRequest("The page token of this address is damaged; start again at the first page.");
        }
    }

    private static @Nullable String value(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length == NULL) {
            return null;
        }
        if (length < 0 || length > in.available()) {
            throw new IOException("a value is longer than its token");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
