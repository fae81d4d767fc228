package dev.squall.type.temporal;

import dev.squall.type.Codec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The codec of {@code time with time zone}. */
public final class OffsetTimeCodec implements Codec<OffsetTime> {

    /** {@code timetz}, to the microsecond: what is finer is cut off. The value {@code 24:00:00} cannot be read. */
    public static final Codec<OffsetTime> TIMETZ = new OffsetTimeCodec();

    private static final int LAST_OFFSET = 16 * 60 * 60 - 1;

    private OffsetTimeCodec() {}

    @Override
    public String sqlType() {
        return "timetz";
    }

    @Override
    public String toText(OffsetTime value) {
        if (Math.abs(value.getOffset().getTotalSeconds()) > LAST_OFFSET) {
            throw new IllegalArgumentException("The offset of the time is beyond 15:59:59, PostgreSQL's greatest one.");
        }
        String offset = value.getOffset().getTotalSeconds() == 0
                ? "+00"
                : value.getOffset().getId();
        return value.toLocalTime().truncatedTo(ChronoUnit.MICROS) + offset;
    }

    @Override
    public OffsetTime fromText(String text) {
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        if (text.startsWith("24:")) {
            throw endOfDay();
        }
        if (sign < 0) {
            throw malformed();
        }
        try {
            return LocalTime.parse(text.substring(0, sign)).atOffset(ZoneOffset.of(text.substring(sign)));
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    @Override
    public @Nullable OffsetTime readNullable(ResultSet row, int index) throws SQLException {
        // the driver's text of a binary timetz has no microseconds
        try {
            OffsetTime value = row.getObject(index, OffsetTime.class);
            if (value == null || !value.toLocalTime().equals(LocalTime.MAX)) {
                return value;
            }
        } catch (DateTimeException e) {
            // as for LocalTime.MAX, which the driver gives or fails to give for 24:00:00
        }
        throw endOfDay();
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("Not a time with an offset. The form is 04:05:06.7+02:00.");
    }

    private static IllegalArgumentException endOfDay() {
        return new IllegalArgumentException(
                "The time is 24:00:00, which no java.time value can say. Store 00:00:00 or 23:59:59.999999 instead.");
    }
}
