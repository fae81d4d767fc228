package dev.squall.type.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.type.Codecs;
import dev.squall.type.JsonCodec;
import dev.squall.type.array.NestedListCodec;
import dev.squall.type.bit.BitString;
import dev.squall.type.geometric.GeometricCodecs;
import dev.squall.type.network.IpAddress;
import dev.squall.type.postgis.Geometry;
import dev.squall.type.postgis.GeometryCodecs;
import dev.squall.type.range.Multirange;
import dev.squall.type.range.Range;
import dev.squall.type.roundtrip.TypesDatabase.Transfer;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.text.HstoreCodec;
import dev.squall.type.text.StringCodecs;
import dev.squall.type.vector.HalfVector;
import dev.squall.type.vector.SparseVector;
import dev.squall.type.vector.Vector;
import dev.squall.type.vector.VectorCodecs;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text forms and values that a round trip does not show. */
class TextFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "postgres_verbose", "sql_standard", "iso_8601"})
    void intervalsDoNotDependOnTheStyle(String style) throws SQLException {
        List<Interval> values = List.of(
                Interval.ZERO,
                new Interval(14, 3, 1_500_000),
                new Interval(-14, 3, -1_500_000),
                new Interval(-14, -3, -1),
                new Interval(-5, 0, 0),
                new Interval(0, -3, 0),
                new Interval(0, -3, 1),
                new Interval(0, 0, -3_600_000_000L),
                new Interval(12, 0, 60_000_000),
                new Interval(0, 0, Long.MIN_VALUE),
                new Interval(1, -1, Long.MIN_VALUE),
                Interval.NEGATIVE_INFINITY);
        try (Connection connection = Transfer.TEXT.connect()) {
            TypesDatabase.execute(connection, "SET intervalstyle = '" + style + "'");
            for (Interval value : values) {
                assertThat(TypesDatabase.echo(connection, IntervalCodecs.INTERVAL, value))
                        .isEqualTo(value);
                String text = TypesDatabase.serverText(connection, IntervalCodecs.INTERVAL, value);
                assertThat(Interval.parse(text)).as(text).isEqualTo(value);
            }
        }
    }

    @Test
    void durationsAreCutToMicrosecondsTowardsThePast() {
        assertThat(IntervalCodecs.DURATION.fromText(IntervalCodecs.DURATION.toText(Duration.ofNanos(1999))))
                .isEqualTo(Duration.ofNanos(1000));
        assertThat(IntervalCodecs.DURATION.fromText(IntervalCodecs.DURATION.toText(Duration.ofNanos(-1))))
                .isEqualTo(Duration.ofNanos(-1000));
    }

    @Test
    void rangesOfDiscreteTypesAreEqualWhenPostgresSaysSo() {
        assertThat(Range.closed(1, 4)).isEqualTo(Range.closedOpen(1, 5)).isEqualTo(Range.open(0, 5));
        assertThat(Range.open(1, 2).isEmpty()).isTrue();
        assertThat(Range.closedOpen(3L, 3L)).isEqualTo(Range.empty());
        assertThat(Range.closed(LocalDate.MIN, LocalDate.MAX)).hasToString("[-999999999-01-01,+999999999-12-31]");
        assertThat(Range.openClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 1))
                .isEqualTo(Range.empty());
        assertThat(Range.closedOpen(
                        OffsetDateTime.parse("2024-01-01T00:00:00Z"),
                        OffsetDateTime.parse("2024-01-01T02:00:00+02:00")))
                .isEqualTo(Range.empty());
        assertThat(Multirange.of(Range.closed(1, 2), Range.closed(3, 4)).ranges())
                .containsExactly(Range.closedOpen(1, 5));
        assertThat(Multirange.of(Range.closed("b", "c"), Range.closed("a", "d")).ranges())
                .as("the order of texts is the server's")
                .containsExactly(Range.closed("b", "c"), Range.closed("a", "d"));
    }

    @Test
    void addressesAreNotTurnedIntoOthers() throws UnknownHostException {
        IpAddress mapped = IpAddress.parse("::ffff:1.2.3.4");
        assertThat(mapped.v6()).isTrue();
        assertThat(mapped.toInetAddress()).isEqualTo(InetAddress.getByAddress(new byte[] {1, 2, 3, 4}));
        IpAddress address = IpAddress.parse("2001:DB8::1");
        assertThat(IpAddress.of(address.toInetAddress())).isEqualTo(address).hasToString("2001:db8::1");
    }

    @Test
    void bitsConvert() {
        BitSet bits = BitSet.valueOf(new long[] {0b101});
        assertThat(BitString.of(bits, 4)).isEqualTo(new BitString("1010"));
        assertThat(new BitString("1010").toBitSet()).isEqualTo(bits);
    }

    @Test
    void charIsTrimmedOfSpacesOnly() {
        assertThat(StringCodecs.CHAR.toText(" a\t  ")).isEqualTo(" a\t");
        assertThat(StringCodecs.CHAR.fromText("    ")).isEmpty();
    }

    @Test
    void jsonGoesThroughTheUsersCodec() {
        JsonCodec<Integer> number = new JsonCodec<>() {
            @Override
            public String toJson(Integer value) {
                return value.toString();
            }

            @Override
            public Integer fromJson(String json) {
                return Integer.valueOf(json);
            }
        };
        assertThat(StringCodecs.json(number).fromText("12")).isEqualTo(12);
        assertThat(StringCodecs.json(number).sqlType()).isEqualTo("json");
    }

    @Test
    void boxesInArraysAreSeparatedBySemicolons() {
        assertThat(Codecs.list(GeometricCodecs.BOX).fromText("{(1,1),(0,0);(3,3),(2,2)}"))
                .hasSize(2);
        assertThat(NestedListCodec.of(GeometricCodecs.BOX).fromText("{(1,1),(0,0);(3,3),(2,2)}"))
                .hasSize(2);
    }

    @Test
    void lowerBoundsOfArraysAreDropped() {
        assertThat(NestedListCodec.of(Codecs.INTEGER).nested().fromText("[0:0][5:6]={{1,2}}"))
                .isEqualTo(List.of(List.of(1, 2)));
    }

    @Test
    void extensionsMayLiveOutsideOfTheSearchPath() throws SQLException {
        try (Connection connection = Transfer.TEXT.connect()) {
            assertThat(TypesDatabase.echo(connection, HstoreCodec.as("public.hstore"), Map.of("a", "b")))
                    .isEqualTo(Map.of("a", "b"));
            assertThat(TypesDatabase.echo(connection, StringCodecs.as("public.citext"), "Ab"))
                    .isEqualTo("Ab");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "0.1, 0.099975586",
        "2049, 2048",
        "2051, 2052",
        "65519.9, 65504",
        "5.9604645E-8, 5.9604645E-8",
        "2.9E-8, 0",
        "6.1E-5, 6.097555E-5",
        "-0.33333334, -0.33325195"
    })
    void halvesAreRoundedAsTheServerDoes(float value, float half) {
        assertThat(HalfVector.of(value).get(0)).isEqualTo(half);
    }

    @Test
    void vectorsHaveTheFormOfPgvector() {
        Vector vector = Vector.of(1, -2.5f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE);
        assertThat(VectorCodecs.VECTOR.toText(vector)).isEqualTo("[1.0,-2.5,0.1,1.4E-45,3.4028235E38]");
        assertThat(VectorCodecs.VECTOR.fromText("[1,-2.5,0.1,1e-45,3.4028235e+38]"))
                .isEqualTo(vector);
        assertThat(VectorCodecs.HALFVEC.fromText("[0.1,65504]")).isEqualTo(HalfVector.of(0.1f, 65504));
        SparseVector sparse = new SparseVector(5, new TreeMap<>(Map.of(0, 1.5f, 2, 0f, 4, -2f)));
        assertThat(VectorCodecs.SPARSEVEC.toText(sparse)).isEqualTo("{1:1.5,5:-2.0}/5");
        assertThat(VectorCodecs.SPARSEVEC.fromText("{1:1.5,5:-2}/5")).isEqualTo(sparse);
        assertThat(VectorCodecs.SPARSEVEC.fromText("{}/5")).isEqualTo(new SparseVector(5, new TreeMap<>()));
        assertThat(Codecs.list(VectorCodecs.VECTOR)
                        .fromText(Codecs.list(VectorCodecs.VECTOR).toText(List.of(vector, vector))))
                .containsExactly(vector, vector);
    }

    @Test
    void geometriesHaveTheFormsOfPostgis() {
        String point = "0101000020E6100000000000000000F03F0000000000000040";
        assertThat(Geometry.point(1, 2, 4326).text()).isEqualTo(point);
        assertThat(Geometry.point(1, 2, 0).text()).isEqualTo("0101000000000000000000F03F0000000000000040");
        assertThat(GeometryCodecs.GEOMETRY.fromText(point).srid()).isEqualTo(4326);
        assertThat(GeometryCodecs.GEOMETRY.fromText(point.toLowerCase(Locale.ROOT)))
                .isEqualTo(Geometry.point(1, 2, 4326));
        assertThat(new Geometry("0020000001000010E63FF00000000000004000000000000000").srid())
                .as("big endian")
                .isEqualTo(4326);
        assertThat(new Geometry("SRID=3857;POINT(1 2)").srid()).isEqualTo(3857);
        assertThat(new Geometry("POINT(1 2)").srid()).isZero();
        Geometry read = new Geometry(point);
        assertThat(Geometry.ofBytes(read.toBytes())).isEqualTo(read);
    }
}
