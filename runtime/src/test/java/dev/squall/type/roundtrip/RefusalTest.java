package dev.squall.type.roundtrip;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.array.NestedListCodec;
import dev.squall.type.bit.BitCodecs;
import dev.squall.type.bit.BitString;
import dev.squall.type.declared.DeclaredCodecs;
import dev.squall.type.geometric.Circle;
import dev.squall.type.geometric.GeometricCodecs;
import dev.squall.type.geometric.Line;
import dev.squall.type.geometric.Path;
import dev.squall.type.geometric.Point;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.IpAddress;
import dev.squall.type.network.MacAddress;
import dev.squall.type.network.MacAddress8;
import dev.squall.type.numeric.BigIntegerCodec;
import dev.squall.type.postgis.Geometry;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.roundtrip.TypesDatabase.Transfer;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.temporal.OffsetTimeCodec;
import dev.squall.type.text.HstoreCodec;
import dev.squall.type.text.StringCodecs;
import dev.squall.type.text.TsQuery;
import dev.squall.type.text.TsVector;
import dev.squall.type.vector.HalfVector;
import dev.squall.type.vector.SparseVector;
import dev.squall.type.vector.Vector;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a type cannot hold is refused with advice, never changed on the way. */
class RefusalTest {

    private static final Point ORIGIN = new Point(0, 0);

    static Stream<Arguments> values() {
        NestedListCodec<List<List<Integer>>> table =
                NestedListCodec.of(Codecs.INTEGER).nested();
        return Stream.of(
                refusal(() -> Range.closed(2, 1), "lower bound of a range is greater"),
                refusal(() -> Range.atMost(Integer.MAX_VALUE), "greatest integer cannot be an inclusive upper"),
                refusal(() -> Range.greaterThan(Long.MAX_VALUE), "greatest bigint"),
                refusal(() -> Inet.parse("1.2.3.4/33"), "prefix 33 is not between 0 and 32"),
                refusal(() -> Inet.parse("localhost"), "Not an IP address"),
                refusal(() -> Inet.parse("1.2.3"), "Not an IP address"),
                refusal(() -> Inet.parse("1:2:3:4:5:6:7:8::"), "Not an IP address"),
                refusal(() -> Inet.parse("fe80::1%eth0"), "Not an IP address"),
                refusal(() -> Inet.parse("1.2.3.4/+1"), "Not an IP address"),
                refusal(() -> new IpAddress(false, 0, 1L << 32), "IPv4 address has 32 bits"),
                refusal(() -> Cidr.parse("10.1.0.0/8"), "no bits set after its prefix of 8"),
                refusal(() -> Cidr.parse("2001:db8::1/64"), "no bits set after its prefix of 64"),
                refusal(() -> new MacAddress(1L << 48), "Use MacAddress8"),
                refusal(() -> MacAddress.parse("08:00:2b:01:02"), "6 bytes. The form is 08:00:2b:01:02:03."),
                refusal(() -> MacAddress8.parse("08:00:2b:01:02:03"), "The form is 08:00:2b:01:02:03:04:05."),
                refusal(() -> new Line(1e-7, 0, 1), "PostgreSQL's zero"),
                refusal(() -> new Path(List.of(), true), "at least one point"),
                refusal(() -> new Circle(ORIGIN, -1), "radius of a circle is negative"),
                refusal(() -> new BitString("012"), "at index 2"),
                refusal(() -> BitCodecs.bit(4).toText(new BitString("101")), "has 3 bits, but the type is bit(4)"),
                refusal(() -> BitCodecs.bit(0), "bit(0) is no type"),
                refusal(() -> IntervalCodecs.DURATION.toText(Duration.ofSeconds(Long.MAX_VALUE)), "longer than"),
                refusal(() -> IntervalCodecs.DURATION.fromText("1 day"), "Use Interval"),
                refusal(() -> IntervalCodecs.PERIOD.fromText("00:00:01"), "which a Period cannot hold"),
                refusal(() -> IntervalCodecs.PERIOD.toText(Period.ofYears(Integer.MAX_VALUE)), "longer than"),
                refusal(() -> Interval.parse("soon"), "Not an interval"),
                refusal(() -> Interval.parse(""), "Not an interval"),
                refusal(() -> Interval.parse("3000000000 days"), "too great or too fine"),
                refusal(() -> OffsetTimeCodec.TIMETZ.toText(OffsetTime.parse("00:00+16:00")), "15:59:59"),
                refusal(() -> OffsetTimeCodec.TIMETZ.fromText("24:00:00+00"), "no java.time value can say"),
                refusal(() -> BigIntegerCodec.NUMERIC.fromText("1.5"), "numeric(n,0)"),
                refusal(() -> HstoreCodec.HSTORE.toText(Map.of("a", "\0")), "U+0000"),
                refusal(() -> StringCodecs.XML.toText("\ud83d"), "half a surrogate pair"),
                refusal(() -> table.toText(List.of(List.of(1), List.of(1, 2))), "arrays are rectangular"),
                refusal(() -> table.toText(List.of(List.of(), List.of())), "Make the outer list empty"),
                refusal(() -> table.toText(List.of(Arrays.asList(1, null))), "use ofNullable"),
                refusal(() -> table.fromText("{{NULL}}"), "Use ofNullable"),
                refusal(() -> table.fromText("{1}"), "fewer dimensions"),
                refusal(() -> table.fromText("{{{1}}}"), "more dimensions"),
                refusal(() -> table.fromText("{{1"), "'}' is expected"),
                refusal(() -> table.nested().nested().nested().nested().nested(), "at most six dimensions"),
                refusal(() -> RangeCodecs.DATERANGE.fromText("[2024-01-01,infinity)"), "InfinityCodecs"),
                refusal(() -> RangeCodecs.INT4RANGE.fromText("[1,2"), "ends too early. The form is"),
                refusal(() -> GeometricCodecs.POINT.fromText("(1,x)"), "at character 4, a number is expected"),
                refusal(() -> Vector.of(), "1 to 16000 dimensions"),
                refusal(() -> Vector.of(1, Float.NaN), "index 1 is NaN or infinite"),
                refusal(() -> HalfVector.of(65_520), "beyond 65,504"),
                refusal(() -> new SparseVector(3, new TreeMap<>(Map.of(3, 1f))), "index 3 is not between 0 and 2"),
                refusal(() -> new Geometry("0101"), "cut off"),
                refusal(() -> new Geometry(" "), "not blank"),
                refusal(() -> new Geometry("SRID=x;POINT(1 2)").srid(), "SRID=4326"),
                refusal(() -> new Geometry("POINT(1 2)").toBytes(), "held as EWKT"));
    }

    private static Arguments refusal(ThrowingCallable call, String advice) {
        return Arguments.of(advice, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void whatATypeCannotHoldIsRefused(String advice, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessageContaining(advice);
    }

    static Stream<Arguments> expressions() {
        Codec<String> oneField = DeclaredCodecs.composite(
                "part", in -> in.next(Codecs.TEXT), (value, out) -> out.add(Codecs.TEXT, value));
        return Stream.of(
                Arguments.of("'infinity'::date", Codecs.DATE, "'infinity'"),
                Arguments.of("'[2024-01-01,infinity]'::daterange", RangeCodecs.DATERANGE, "InfinityCodecs"),
                Arguments.of("'{-infinity}'::timestamp[]", Codecs.list(Codecs.TIMESTAMP), "InfinityCodecs"),
                Arguments.of("'24:00:00+01'::timetz", OffsetTimeCodec.TIMETZ, "24:00:00"),
                Arguments.of("1.5::numeric", BigIntegerCodec.NUMERIC, "fraction"),
                Arguments.of("'1 mon'::interval", IntervalCodecs.DURATION, "Use Interval"),
                Arguments.of("'infinity'::interval", IntervalCodecs.DURATION, "Use Interval"),
                Arguments.of("ARRAY[[1],[2]]", Codecs.list(Codecs.INTEGER), "more than one dimension"),
                Arguments.of("ROW(NULL,NULL,NULL,NULL)::part", oneField, "field 1 is NULL"),
                Arguments.of("ROW('a',NULL,NULL,NULL)::part", oneField, "more fields than the schema says"),
                Arguments.of(
                        "ROW('a','2 days'::interval,'{}'::int[],NULL)", DeclaredCases.PART, "In field 2 of part: "),
                Arguments.of("ROW(1)", DeclaredCases.WHOLE, "fewer fields than the schema says"),
                Arguments.of("ROW('a',1.5)", DeclaredCases.PART, "field 3 is missing"));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void whatJavaCannotHoldIsRefused(String expression, Codec<?> codec, String advice) throws SQLException {
        for (Transfer transfer : Transfer.values()) {
            try (Connection connection = transfer.connect();
                    Statement statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT " + expression)) {
                row.next();
                assertThatThrownBy(() -> codec.read(row, 1)).hasMessageContaining(advice);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.squall.type.roundtrip.TypeCases#all")
    void garbageIsRefusedWithTheForm(TypeCase<?> type) {
        Object value = type.values().get(0);
        boolean anyText = value instanceof String || value instanceof TsVector || value instanceof TsQuery;
        for (String garbage : List.of("@", "(", "[1,", "{", "<(", "\"", "1..2", ",", "/", "::1::", "P", "-")) {
            if (!anyText) {
                assertThatThrownBy(() -> type.codec().fromText(garbage)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }
}
