package dev.squall.type.text;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.internal.Quoting;
import dev.squall.type.internal.TextScanner;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codec of {@code hstore}, the extension's map of texts. Values may be null; keys may not.
 *
 * <p>Maps that are read keep the server's order and cannot be changed.
 */
public final class HstoreCodec implements Codec<Map<String, @Nullable String>> {

    /** {@code hstore} in the search path. */
    public static final Codec<Map<String, @Nullable String>> HSTORE = new HstoreCodec("hstore");

    private final String sqlType;

    private HstoreCodec(String sqlType) {
        this.sqlType = sqlType;
    }

    /**
     * The type of an extension that is installed outside of the search path.
     *
     * @param sqlType the type's name as it is written in a cast, for example {@code extensions.hstore}
     */
    public static Codec<Map<String, @Nullable String>> as(String sqlType) {
        return new HstoreCodec(sqlType);
    }

    @Override
    public String sqlType() {
        return sqlType;
    }

    @Override
    public String toText(Map<String, @Nullable String> value) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, @Nullable String> entry : value.entrySet()) {
            if (out.length() > 0) {
                out.append(',');
            }
            Quoting.appendEscaped(out, Codecs.TEXT.toText(entry.getKey()));
            out.append("=>");
            String text = entry.getValue();
            if (text == null) {
                out.append("NULL");
            } else {
                Quoting.appendEscaped(out, Codecs.TEXT.toText(text));
            }
        }
        return out.toString();
    }

    @Override
    public Map<String, @Nullable String> fromText(String text) {
        TextScanner in = new TextScanner(text, sqlType, "\"key\"=>\"value\", \"other\"=>NULL");
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        while (in.peek() != TextScanner.END) {
            String key = Quoting.escaped(in);
            if (!in.accept("=>")) {
                throw in.error("'=>' is expected");
            }
            map.put(key, in.accept("NULL") ? null : Quoting.escaped(in));
            if (in.accept(',')) {
                in.skipSpaces();
            } else {
                in.expectEnd();
            }
        }
        return Collections.unmodifiableMap(map);
    }
}
