package dev.squall.type.range;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.internal.TextScanner;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The codecs of PostgreSQL's range types, and those of range types of the user. */
public final class RangeCodecs {

    /** {@code int4range}. */
    public static final Codec<Range<Integer>> INT4RANGE = range("int4range", Codecs.INTEGER);

    /** {@code int8range}. */
    public static final Codec<Range<Long>> INT8RANGE = range("int8range", Codecs.BIGINT);

    /** {@code numrange}; the scale of the bounds is kept. */
    public static final Codec<Range<BigDecimal>> NUMRANGE = range("numrange", Codecs.NUMERIC);

    /** {@code daterange}; for bounds that are {@code infinity}, make one over {@code InfinityCodecs.DATE}. */
    public static final Codec<Range<LocalDate>> DATERANGE = range("daterange", Codecs.DATE);

    /** {@code tsrange}, to the microsecond. */
    public static final Codec<Range<LocalDateTime>> TSRANGE = range("tsrange", Codecs.TIMESTAMP);

    /** {@code tstzrange}, to the microsecond. */
    public static final Codec<Range<Instant>> TSTZRANGE = range("tstzrange", Codecs.TIMESTAMPTZ);

    /** {@code int4multirange}. */
    public static final Codec<Multirange<Integer>> INT4MULTIRANGE = multirange("int4multirange", Codecs.INTEGER);

    /** {@code int8multirange}. */
    public static final Codec<Multirange<Long>> INT8MULTIRANGE = multirange("int8multirange", Codecs.BIGINT);

    /** {@code nummultirange}. */
    public static final Codec<Multirange<BigDecimal>> NUMMULTIRANGE = multirange("nummultirange", Codecs.NUMERIC);

    /** {@code datemultirange}. */
    public static final Codec<Multirange<LocalDate>> DATEMULTIRANGE = multirange("datemultirange", Codecs.DATE);

    /** {@code tsmultirange}. */
    public static final Codec<Multirange<LocalDateTime>> TSMULTIRANGE = multirange("tsmultirange", Codecs.TIMESTAMP);

    /** {@code tstzmultirange}. */
    public static final Codec<Multirange<Instant>> TSTZMULTIRANGE = multirange("tstzmultirange", Codecs.TIMESTAMPTZ);

    private RangeCodecs() {}

    /**
     * A range type over another type.
     *
     * @param sqlType the range type's name as it is written in a cast
     * @param bound the codec of the bounds
     */
    public static <T> Codec<Range<T>> range(String sqlType, Codec<T> bound) {
        return new OfRange<>(sqlType, bound);
    }

    /**
     * A multirange type over another type.
     *
     * @param sqlType the multirange type's name as it is written in a cast
     * @param bound the codec of the bounds
     */
    public static <T> Codec<Multirange<T>> multirange(String sqlType, Codec<T> bound) {
        return new OfMultirange<>(sqlType, bound);
    }

    /**
     * The codec of a range's bounds.
     *
     * @throws IllegalArgumentException if the range's codec was not made by this class
     */
    public static <T> Codec<T> bound(Codec<Range<T>> range) {
        if (range instanceof OfRange<T> ofRange) {
            return ofRange.bound();
        }
        throw new IllegalArgumentException("The codec of " + range.sqlType() + " does not tell that of its bounds. Make"
                + " it with RangeCodecs.range(type, bound), or write the operation with sql(...).");
    }

    private record OfRange<T>(String sqlType, Codec<T> bound) implements Codec<Range<T>> {

        @Override
        public String toText(Range<T> value) {
            StringBuilder out = new StringBuilder();
            RangeText.append(out, value, bound::toText);
            return out.toString();
        }

        @Override
        public Range<T> fromText(String text) {
            TextScanner in = new TextScanner(text, sqlType, "[1,5)");
            Range<T> range = RangeText.read(in, bound::fromText);
            in.expectEnd();
            return range;
        }
    }

    private record OfMultirange<T>(String sqlType, Codec<T> bound) implements Codec<Multirange<T>> {

        @Override
        public String toText(Multirange<T> value) {
            StringBuilder out = new StringBuilder("{");
            for (Range<T> range : value.ranges()) {
                if (out.length() > 1) {
                    out.append(',');
                }
                RangeText.append(out, range, bound::toText);
            }
            return out.append('}').toString();
        }

        @Override
        public Multirange<T> fromText(String text) {
            TextScanner in = new TextScanner(text, sqlType, "{[1,5),[7,9)}");
            List<Range<T>> ranges = new ArrayList<>();
            in.expect('{');
            while (!in.accept('}')) {
                ranges.add(RangeText.read(in, bound::fromText));
                if (in.peek() != '}') {
                    in.expect(',');
                }
            }
            in.expectEnd();
            return new Multirange<>(ranges);
        }
    }
}
