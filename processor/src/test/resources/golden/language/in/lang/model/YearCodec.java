package lang.model;

import dev.squall.type.Codec;
import java.time.Year;

/** A year as a number. */
public final class YearCodec implements Codec<Year> {
    @Override
    public String sqlType() {
        return "integer";
    }

    @Override
    public String toText(Year value) {
        return value.toString();
    }

    @Override
    public Year fromText(String text) {
        return Year.parse(text);
    }
}
