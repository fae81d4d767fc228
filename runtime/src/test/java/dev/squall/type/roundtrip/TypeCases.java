package dev.squall.type.roundtrip;

import dev.squall.type.Codecs;
import dev.squall.type.bit.BitCodecs;
import dev.squall.type.bit.BitString;
import dev.squall.type.geometric.Box;
import dev.squall.type.geometric.Circle;
import dev.squall.type.geometric.GeometricCodecs;
import dev.squall.type.geometric.Line;
import dev.squall.type.geometric.LineSegment;
import dev.squall.type.geometric.Path;
import dev.squall.type.geometric.Point;
import dev.squall.type.geometric.Polygon;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.MacAddress;
import dev.squall.type.network.MacAddress8;
import dev.squall.type.network.NetworkCodecs;
import dev.squall.type.numeric.BigIntegerCodec;
import dev.squall.type.temporal.InfinityCodecs;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.temporal.OffsetTimeCodec;
import dev.squall.type.text.FullTextCodecs;
import dev.squall.type.text.StringCodecs;
import dev.squall.type.text.TsQuery;
import dev.squall.type.text.TsVector;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** The values at which types break. */
final class TypeCases {

    /** Texts that mean something inside of arrays, ranges, composite values and {@code hstore}. */
    static final List<String> HOSTILE = List.of(
            "",
            " ",
            "NULL",
            "null",
            "\"",
            "\"\"",
            "\\",
            "\\\\",
            "\\\"",
            ",",
            ";",
            "{",
            "}",
            "{}",
            "(",
            ")",
            "[",
            "]",
            "(,)",
            "'",
            "''",
            "a b",
            " lead",
            "trail ",
            "\t",
            "\n",
            "\r\n",
            "=>",
            "a=>b",
            "empty",
            "\u00e4\u00df",
            "\u20ac",
            "\ud83d\ude00",
            "\u00a0",
            "\u2003x",
            "{\"a\":[\"\\\\\"]}",
            "$1 ? :x",
            "\\x41",
            "t",
            "\u0001\u007f");

    static final LocalDate FIRST_DATE = LocalDate.of(-4712, 1, 1);
    static final LocalDate LAST_DATE = LocalDate.of(5874897, 12, 31);
    static final LocalDateTime FIRST_TIMESTAMP = LocalDateTime.of(-4712, 1, 1, 0, 0);
    static final LocalDateTime LAST_TIMESTAMP = LocalDateTime.of(294276, 12, 31, 23, 59, 59, 999_999_000);

    private TypeCases() {}

    static Stream<TypeCase<?>> all() {
        return Stream.of(RangeCases.all(), network(), geometric(), temporal(), texts(), others())
                .flatMap(s -> s);
    }

    private static Stream<TypeCase<?>> network() {
        return Stream.of(
                new TypeCase<>(
                        "inet",
                        NetworkCodecs.INET,
                        Stream.of(
                                        "0.0.0.0",
                                        "0.0.0.0/0",
                                        "255.255.255.255",
                                        "10.1.2.3/8",
                                        "::",
                                        "::/0",
                                        "::1",
                                        "::ffff:1.2.3.4",
                                        "::1.2.3.4/96",
                                        "2001:db8::1/64",
                                        "1:0:0:2::",
                                        "1:0:2:0:3:0:4:5",
                                        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                                        "::ffff:0:0",
                                        "::ff:1.2.3.4",
                                        "1::8")
                                .map(Inet::parse)
                                .toList()),
                new TypeCase<>(
                        "cidr",
                        NetworkCodecs.CIDR,
                        Stream.of(
                                        "0.0.0.0/0",
                                        "10.0.0.0/8",
                                        "1.2.3.4",
                                        "::/0",
                                        "2001:db8::/33",
                                        "2001:db8:8000::/33",
                                        "::1",
                                        "1:2:3:4::/64",
                                        "1:2:3:4:8000::/65")
                                .map(Cidr::parse)
                                .toList()),
                TypeCase.of(
                        "macaddr",
                        NetworkCodecs.MACADDR,
                        new MacAddress(0),
                        new MacAddress((1L << 48) - 1),
                        MacAddress.parse("08-00-2b-01-02-03")),
                TypeCase.of(
                        "macaddr8",
                        NetworkCodecs.MACADDR8,
                        new MacAddress8(0),
                        new MacAddress8(-1),
                        MacAddress8.parse("0800.2b01.0203.0405")));
    }

    private static Stream<TypeCase<?>> geometric() {
        Point tiny = new Point(Double.MIN_VALUE, -Double.MIN_VALUE);
        Point huge = new Point(Double.MAX_VALUE, -Double.MAX_VALUE);
        Point odd = new Point(0.1 + 0.2, -0.0);
        Point none = new Point(Double.NaN, Double.NEGATIVE_INFINITY);
        Point far = new Point(Double.POSITIVE_INFINITY, 1e-300);
        return Stream.of(
                TypeCase.of("point", GeometricCodecs.POINT, tiny, huge, odd, none, far),
                TypeCase.of(
                        "line",
                        GeometricCodecs.LINE,
                        new Line(1, 0, -1),
                        new Line(0.1 + 0.2, Math.PI, Double.MIN_VALUE),
                        new Line(Double.MAX_VALUE, 2e-6, -0.0)),
                TypeCase.of("lseg", GeometricCodecs.LSEG, new LineSegment(tiny, huge), new LineSegment(odd, none)),
                TypeCase.of("box", GeometricCodecs.BOX, new Box(tiny, huge), new Box(odd, none), new Box(far, odd)),
                TypeCase.of(
                        "path",
                        GeometricCodecs.PATH,
                        new Path(List.of(odd), true),
                        new Path(List.of(odd), false),
                        new Path(List.of(tiny, huge, none), false),
                        new Path(List.of(huge, far, odd), true)),
                TypeCase.of(
                        "polygon",
                        GeometricCodecs.POLYGON,
                        new Polygon(List.of(odd)),
                        new Polygon(List.of(tiny, new Point(3, 4), odd))),
                TypeCase.of(
                        "circle",
                        GeometricCodecs.CIRCLE,
                        new Circle(odd, 0),
                        new Circle(tiny, Double.MIN_VALUE),
                        new Circle(huge, Double.MAX_VALUE)));
    }

    private static Stream<TypeCase<?>> temporal() {
        return Stream.of(
                TypeCase.of(
                        "interval",
                        IntervalCodecs.INTERVAL,
                        Interval.ZERO,
                        new Interval(14, -3, 14_706_000_007L),
                        new Interval(-1, 2, -1),
                        new Interval(0, 0, -3_600_000_001L),
                        new Interval(Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE),
                        new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE),
                        Interval.INFINITY,
                        Interval.NEGATIVE_INFINITY),
                TypeCase.of(
                        "interval",
                        IntervalCodecs.DURATION,
                        Duration.ZERO,
                        Duration.ofDays(400),
                        Duration.ofNanos(-1000),
                        Duration.ofSeconds(-9_223_372_036_855L, 224_192_000),
                        Duration.ofSeconds(9_223_372_036_854L, 775_807_000)),
                TypeCase.of(
                        "interval",
                        IntervalCodecs.PERIOD,
                        Period.ZERO,
                        Period.of(1, 2, 3),
                        Period.of(-1, -11, 40),
                        Period.of(0, 0, Integer.MIN_VALUE)),
                TypeCase.of(
                        "timetz",
                        OffsetTimeCodec.TIMETZ,
                        OffsetTime.parse("00:00Z"),
                        OffsetTime.parse("23:59:59.999999+15:59"),
                        OffsetTime.parse("12:00:00.000001-15:59:59"),
                        OffsetTime.parse("04:05:06.7+05:45")),
                TypeCase.of(
                        "date",
                        InfinityCodecs.DATE,
                        LocalDate.MIN,
                        LocalDate.MAX,
                        FIRST_DATE,
                        LAST_DATE,
                        LocalDate.of(0, 2, 29),
                        LocalDate.of(1582, 10, 10)),
                TypeCase.of(
                        "timestamp",
                        InfinityCodecs.TIMESTAMP,
                        LocalDateTime.MIN,
                        LocalDateTime.MAX,
                        FIRST_TIMESTAMP,
                        LAST_TIMESTAMP,
                        LocalDateTime.of(0, 2, 29, 12, 0, 0, 1000)),
                TypeCase.of(
                        "timestamptz",
                        InfinityCodecs.TIMESTAMPTZ,
                        OffsetDateTime.MIN,
                        OffsetDateTime.MAX,
                        OffsetDateTime.parse("1985-12-31T18:20:00.000001Z"),
                        OffsetDateTime.parse("0000-02-29T12:00:00Z")),
                TypeCase.of("date", Codecs.DATE, FIRST_DATE, LAST_DATE, LocalDate.of(0, 2, 29)),
                TypeCase.of(
                        "timestamp",
                        Codecs.TIMESTAMP,
                        FIRST_TIMESTAMP,
                        LAST_TIMESTAMP,
                        LocalDateTime.of(0, 2, 29, 12, 0, 0, 1000)),
                TypeCase.of("timestamptz", Codecs.TIMESTAMPTZ, Instant.parse("0000-02-29T12:00:00.000001Z")));
    }

    private static Stream<TypeCase<?>> texts() {
        List<String> hostile = HOSTILE;
        return Stream.of(
                new TypeCase<>(
                        "char(12)",
                        StringCodecs.CHAR,
                        hostile.stream()
                                .filter(s -> s.length() <= 12 && !s.endsWith(" "))
                                .toList()),
                new TypeCase<>("citext", StringCodecs.CITEXT, hostile),
                TypeCase.of("ltree", StringCodecs.LTREE, "", "Top.Science.Astro_nomy", "a.".repeat(1000) + "z"),
                TypeCase.of("lquery", StringCodecs.LQUERY, "*.a@|b.*{2,3}"),
                TypeCase.of("xml", StringCodecs.XML, "<a b=\"c\">\\ &amp; {\u20ac, \"}</a>", "just text", "<a/>\n<b/>"),
                TypeCase.of("json", StringCodecs.JSON, "{\"b\" : 1,  \"a\":[\"\\\\,\\\"}\"],\"b\":2}", "null", "1.50"),
                TypeCase.of(
                        "tsvector",
                        FullTextCodecs.TSVECTOR,
                        new TsVector(""),
                        new TsVector("'\\\\' 'cat':3 'fat':2A,16383B 'it''s' 'n\u00e4, \"}'")),
                TypeCase.of(
                        "tsquery",
                        FullTextCodecs.TSQUERY,
                        new TsQuery(""),
                        new TsQuery("'fat':AB & !( 'rat':* | 'it''s' ) <2> 'a \"b\\\\'")));
    }

    private static Stream<TypeCase<?>> others() {
        return Stream.of(
                TypeCase.of(
                        "numeric",
                        BigIntegerCodec.NUMERIC,
                        BigInteger.ZERO,
                        BigInteger.ONE.negate(),
                        BigInteger.TEN.pow(1000).add(BigInteger.ONE),
                        BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE)),
                TypeCase.of("bit(1)", BitCodecs.bit(1), new BitString("0"), new BitString("1")),
                TypeCase.of("bit(12)", BitCodecs.bit(12), new BitString("101010101011"), new BitString("000000000000")),
                TypeCase.of(
                        "bit varying(2000)",
                        BitCodecs.VARBIT,
                        new BitString(""),
                        new BitString("0"),
                        new BitString("01".repeat(1000))));
    }
}
