package dev.squall.type.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.type.Codec;
import dev.squall.type.Codecs;
import dev.squall.type.array.NestedListCodec;
import dev.squall.type.bit.BitCodecs;
import dev.squall.type.bit.BitString;
import dev.squall.type.geometric.Box;
import dev.squall.type.geometric.GeometricCodecs;
import dev.squall.type.geometric.Point;
import dev.squall.type.network.Cidr;
import dev.squall.type.network.Inet;
import dev.squall.type.network.IpAddress;
import dev.squall.type.network.MacAddress;
import dev.squall.type.network.NetworkCodecs;
import dev.squall.type.range.Multirange;
import dev.squall.type.range.Range;
import dev.squall.type.range.RangeCodecs;
import dev.squall.type.roundtrip.DeclaredCases.Part;
import dev.squall.type.roundtrip.TypesDatabase.Transfer;
import dev.squall.type.temporal.Interval;
import dev.squall.type.temporal.IntervalCodecs;
import dev.squall.type.text.HstoreCodec;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text forms agree with the server's: for random values, the server reads what is written as the same value, writes
 * it in a form that is read back equal, and, where the type promises the server's own form, in exactly that.
 */
class ServerFormTest {

    private static final int VALUES = 400;

    /** Characters that quoting rules are about, and a few that they are not. */
    private static final String ALPHABET = "\"\\,;{}()[]<>'= \t\nNULnulaZ09_\u00e4\u20ac";

    /**
     * A type, how to make a value, and whether the text form is to be the server's.
     *
     * @param <T> the Java type
     */
    private record Sample<T>(Codec<T> codec, boolean sameForm, Function<Random, T> make) {

        @Override
        public String toString() {
            return codec.sqlType();
        }
    }

    static Stream<Sample<?>> samples() {
        return Stream.of(
                new Sample<>(NetworkCodecs.INET, true, r -> inet(r)),
                new Sample<>(NetworkCodecs.CIDR, true, r -> cidr(r)),
                new Sample<>(NetworkCodecs.MACADDR, true, r -> new MacAddress(r.nextLong() >>> 16)),
                new Sample<>(BitCodecs.VARBIT, true, r -> bits(r)),
                new Sample<>(RangeCodecs.INT4RANGE, true, r -> range(r, Random::nextInt)),
                new Sample<>(RangeCodecs.INT4RANGE, true, r -> range(r, x -> x.nextInt(4))),
                new Sample<>(RangeCodecs.NUMRANGE, true, r -> range(r, ServerFormTest::number)),
                new Sample<>(RangeCodecs.INT4MULTIRANGE, true, r -> multirange(r, x -> x.nextInt(20))),
                new Sample<>(
                        RangeCodecs.NUMMULTIRANGE, true, r -> multirange(r, x -> BigDecimal.valueOf(x.nextInt(20)))),
                new Sample<>(RangeCodecs.range("textrange", Codecs.TEXT), false, r -> Range.atMost(text(r))),
                new Sample<>(GeometricCodecs.POINT, false, r -> point(r)),
                new Sample<>(GeometricCodecs.BOX, false, r -> new Box(point(r), point(r))),
                new Sample<>(IntervalCodecs.INTERVAL, false, r -> interval(r)),
                new Sample<>(HstoreCodec.HSTORE, false, r -> map(r)),
                new Sample<>(Codecs.nullableList(Codecs.TEXT), false, r -> texts(r)),
                new Sample<>(
                        NestedListCodec.ofNullable(Codecs.TEXT).nested(),
                        false,
                        r -> List.of(texts(r, 3), texts(r, 3))),
                new Sample<>(DeclaredCases.PART, false, r -> part(r)),
                new Sample<>(Codecs.list(DeclaredCases.PART), false, r -> List.of(part(r), part(r))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void textFormsAgreeWithTheServer(Sample<?> sample) throws SQLException {
        try (Connection connection = Transfer.TEXT.connect()) {
            check(connection, sample);
        }
    }

    private static <T> void check(Connection connection, Sample<T> sample) throws SQLException {
        Codec<T> codec = sample.codec();
        long seed = 20_260_101;
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            T value = sample.make().apply(random);
            values.add(value);
            texts.add(codec.toText(value));
            assertThat(codec.fromText(codec.toText(value))).as("seed %d", seed).isEqualTo(value);
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT format('%s', CAST(v AS " + codec.sqlType()
                + ")) FROM unnest(CAST(? AS text[])) WITH ORDINALITY AS t (v, n) ORDER BY n")) {
            Codecs.list(Codecs.TEXT).bind(select, 1, texts);
            try (ResultSet row = select.executeQuery()) {
                for (int i = 0; i < VALUES; i++) {
                    row.next();
                    String text = row.getString(1);
                    assertThat(codec.fromText(text)).as("seed %d", seed).isEqualTo(values.get(i));
                    if (sample.sameForm()) {
                        assertThat(texts.get(i)).as("seed %d", seed).isEqualTo(text);
                    }
                }
            }
        }
    }

    private static IpAddress address(Random random) {
        if (random.nextBoolean()) {
            return new IpAddress(false, 0, random.nextInt() & 0xffffffffL);
        }
        long high = 0;
        long low = 0;
        // many zero words, for the runs that are written as ::
        for (int i = 0; i < 4; i++) {
            high = high << 16 | (random.nextInt(3) == 0 ? random.nextInt(0x10000) : 0);
            low = low << 16 | (random.nextInt(3) == 0 ? 0xffff - random.nextInt(2) : 0);
        }
        return new IpAddress(true, random.nextInt(3) == 0 ? 0 : high, low);
    }

    private static Inet inet(Random random) {
        IpAddress address = address(random);
        return new Inet(address, random.nextInt(address.bits() + 1));
    }

    private static Cidr cidr(Random random) {
        IpAddress address = address(random);
        int prefix = address.bits();
        while (prefix > 0 && random.nextInt(20) > 0) {
            int bit = address.bits() - prefix;
            boolean set = ((bit < 64 ? address.low() >>> bit : address.high() >>> (bit - 64)) & 1) == 1;
            if (set) {
                break;
            }
            prefix--;
        }
        return new Cidr(address, prefix);
    }

    private static BitString bits(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(70); i > 0; i--) {
            text.append(random.nextInt(2));
        }
        return new BitString(text.toString());
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextInt(20), random.nextInt(3));
    }

    private static <T extends Comparable<T>> Range<T> range(Random random, Function<Random, T> bound) {
        T a = bound.apply(random);
        T b = bound.apply(random);
        T lower = a.compareTo(b) <= 0 ? a : b;
        T upper = a.compareTo(b) <= 0 ? b : a;
        return switch (random.nextInt(9)) {
            case 0 -> Range.closed(lower, upper);
            case 1 -> Range.open(lower, upper);
            case 2 -> Range.openClosed(lower, upper);
            case 3 -> Range.closedOpen(lower, upper);
            case 4 -> Range.atLeast(lower);
            case 5 -> Range.greaterThan(lower);
            case 6 -> Range.atMost(upper);
            case 7 -> Range.lessThan(upper);
            default -> random.nextBoolean() ? Range.all() : Range.empty();
        };
    }

    private static <T extends Comparable<T>> Multirange<T> multirange(Random random, Function<Random, T> bound) {
        List<Range<T>> ranges = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Range<T> range = range(random, bound);
            if (range.lower().isPresent() && range.upper().isPresent() || random.nextInt(8) == 0) {
                ranges.add(range);
            }
        }
        return new Multirange<>(ranges);
    }

    private static Point point(Random random) {
        return new Point(Double.longBitsToDouble(random.nextLong()), Double.longBitsToDouble(random.nextLong()));
    }

    private static Interval interval(Random random) {
        return new Interval(
                random.nextInt(3) == 0 ? 0 : random.nextInt() >> random.nextInt(32),
                random.nextInt(3) == 0 ? 0 : random.nextInt() >> random.nextInt(32),
                random.nextInt(3) == 0 ? 0 : random.nextLong() >> random.nextInt(64));
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return random.nextInt(20) == 0 ? "NULL" : text.toString();
    }

    private static @Nullable String textOrNull(Random random) {
        return random.nextInt(5) == 0 ? null : text(random);
    }

    private static List<@Nullable String> texts(Random random) {
        return texts(random, random.nextInt(5));
    }

    private static List<@Nullable String> texts(Random random, int count) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(textOrNull(random));
        }
        return texts;
    }

    private static Map<String, @Nullable String> map(Random random) {
        Map<String, @Nullable String> map = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            map.put(text(random), textOrNull(random));
        }
        return map;
    }

    private static Part part(Random random) {
        return new Part(
                textOrNull(random),
                random.nextBoolean() ? null : number(random),
                texts(random),
                range(random, Random::nextInt));
    }
}
