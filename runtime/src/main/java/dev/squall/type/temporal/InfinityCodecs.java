package dev.squall.type.temporal;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Codecs for columns that may hold {@code infinity} or {@code -infinity}.
 *
 * <p>They say it as the greatest and the smallest value of the Java type, for example {@code LocalDate.MAX}. The
 * ordinary codecs refuse it, since arithmetic with such values is a trap: {@code LocalDate.MAX.plusDays(1)} throws.
 */
public final class InfinityCodecs {

    /** {@code date}; {@code LocalDate.MAX} is {@code infinity}. */
    public static final Codec<LocalDate> DATE =
            new OrInfinite<>(Codecs.DATE, LocalDate.class, LocalDate.MIN, LocalDate.MAX);

    /** {@code timestamp}; {@code LocalDateTime.MAX} is {@code infinity}. */
    public static final Codec<LocalDateTime> TIMESTAMP =
            new OrInfinite<>(Codecs.TIMESTAMP, LocalDateTime.class, LocalDateTime.MIN, LocalDateTime.MAX);

    /** {@code timestamptz}; {@code OffsetDateTime.MAX} is {@code infinity}. Finite values are read in UTC. */
    public static final Codec<OffsetDateTime> TIMESTAMPTZ =
            new OrInfinite<>(Codecs.TIMESTAMPTZ_OFFSET, OffsetDateTime.class, OffsetDateTime.MIN, OffsetDateTime.MAX);

    private InfinityCodecs() {}

    private record OrInfinite<T>(Codec<T> finite, Class<T> javaType, T min, T max) implements Codec<T> {

        private static final String INFINITY = "infinity";

        @Override
        public String sqlType() {
            return finite.sqlType();
        }

        @Override
        public String toText(T value) {
            if (value.equals(max)) {
                return INFINITY;
            }
            return value.equals(min) ? "-" + INFINITY : finite.toText(value);
        }

        @Override
        public T fromText(String text) {
            if (text.equals(INFINITY)) {
                return max;
            }
            return text.equals("-" + INFINITY) ? min : finite.fromText(text);
        }

        @Override
        public @Nullable T readNullable(ResultSet row, int index) throws SQLException {
            try {
                return row.getObject(index, javaType);
            } catch (DateTimeException e) {
                // the driver fails on a 29 February of years before 1 in text form; its text is right
                String text = row.getString(index);
                return text == null ? null : fromText(text);
            }
        }
    }
}
