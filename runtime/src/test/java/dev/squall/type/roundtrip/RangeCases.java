package dev.squall.type.roundtrip;

import dev.squall.type.Codecs;
import dev.squall.type.range.Multirange;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.temporal.InfinityCodecs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/** Ranges and multiranges at which their codecs break. */
final class RangeCases {

    private RangeCases() {}

    static Stream<TypeCase<?>> all() {
        return Stream.concat(ranges(), multiranges());
    }

    private static Stream<TypeCase<?>> ranges() {
        return Stream.of(
                TypeCase.of(
                        "int4range",
                        RangeCodecs.INT4RANGE,
                        Range.empty(),
                        Range.all(),
                        Range.closed(1, 4),
                        Range.open(-5, -1),
                        Range.openClosed(7, 8),
                        Range.atLeast(Integer.MIN_VALUE),
                        Range.lessThan(Integer.MAX_VALUE),
                        Range.closedOpen(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                TypeCase.of(
                        "int8range",
                        RangeCodecs.INT8RANGE,
                        Range.empty(),
                        Range.atMost(-1L),
                        Range.greaterThan(9L),
                        Range.closedOpen(Long.MIN_VALUE, Long.MAX_VALUE)),
                TypeCase.of(
                        "numrange",
                        RangeCodecs.NUMRANGE,
                        Range.empty(),
                        Range.closed(new BigDecimal("1.50"), new BigDecimal("1.500")),
                        Range.open(new BigDecimal("-1E-20"), new BigDecimal("12345678901234567890.5")),
                        Range.greaterThan(BigDecimal.ZERO)),
                TypeCase.of(
                        "daterange",
                        RangeCodecs.DATERANGE,
                        Range.closed(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29)),
                        Range.closedOpen(TypeCases.FIRST_DATE, TypeCases.LAST_DATE),
                        Range.open(LocalDate.of(-43, 3, 15), LocalDate.of(1, 1, 1))),
                TypeCase.of(
                        "daterange",
                        RangeCodecs.range("daterange", InfinityCodecs.DATE),
                        Range.closedOpen(LocalDate.of(2024, 1, 1), LocalDate.MAX),
                        Range.closed(LocalDate.MIN, LocalDate.of(2024, 1, 1)),
                        Range.closed(LocalDate.MIN, LocalDate.MAX)),
                TypeCase.of(
                        "tsrange",
                        RangeCodecs.TSRANGE,
                        Range.closed(TypeCases.FIRST_TIMESTAMP, TypeCases.LAST_TIMESTAMP),
                        Range.open(LocalDateTime.of(-43, 3, 15, 12, 0, 0, 1000), LocalDateTime.of(1, 1, 1, 0, 0))),
                TypeCase.of(
                        "tstzrange",
                        RangeCodecs.TSTZRANGE,
                        Range.atLeast(Instant.parse("2024-01-01T00:00:00.000001Z")),
                        Range.closedOpen(
                                Instant.parse("-0043-03-15T12:00:00Z"), Instant.parse("1900-01-01T00:00:00Z"))),
                new TypeCase<>(
                        "textrange",
                        RangeCodecs.range("textrange", Codecs.TEXT),
                        TypeCases.HOSTILE.stream().map(Range::atLeast).toList()));
    }

    private static Stream<TypeCase<?>> multiranges() {
        return Stream.of(
                TypeCase.of(
                        "int4multirange",
                        RangeCodecs.INT4MULTIRANGE,
                        Multirange.empty(),
                        Multirange.of(Range.all()),
                        Multirange.of(Range.closed(5, 6), Range.closed(1, 2), Range.empty(), Range.closed(3, 3)),
                        Multirange.of(Range.atLeast(10), Range.atMost(5), Range.closed(4, 8))),
                TypeCase.of("int8multirange", RangeCodecs.INT8MULTIRANGE, Multirange.of(Range.atLeast(Long.MIN_VALUE))),
                TypeCase.of(
                        "nummultirange",
                        RangeCodecs.NUMMULTIRANGE,
                        Multirange.of(
                                Range.open(BigDecimal.ONE, BigDecimal.TEN),
                                Range.openClosed(BigDecimal.TEN, new BigDecimal("11"))),
                        Multirange.of(
                                Range.openClosed(BigDecimal.ZERO, BigDecimal.ONE),
                                Range.open(BigDecimal.ONE, BigDecimal.TEN))),
                TypeCase.of(
                        "datemultirange",
                        RangeCodecs.DATEMULTIRANGE,
                        Multirange.of(
                                Range.closed(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31)),
                                Range.atLeast(LocalDate.of(2024, 2, 1)))),
                TypeCase.of(
                        "tsmultirange",
                        RangeCodecs.TSMULTIRANGE,
                        Multirange.of(
                                Range.atMost(TypeCases.FIRST_TIMESTAMP), Range.atLeast(TypeCases.LAST_TIMESTAMP))),
                TypeCase.of(
                        "tstzmultirange",
                        RangeCodecs.TSTZMULTIRANGE,
                        Multirange.of(Range.lessThan(Instant.EPOCH), Range.greaterThan(Instant.EPOCH))),
                TypeCase.of(
                        "textmultirange",
                        RangeCodecs.multirange("textmultirange", Codecs.TEXT),
                        Multirange.of(Range.closed("\",\\", "({}"), Range.closed("{[", "}}"))));
    }
}
