package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.testing.TestPostgres;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written equals what is read back, alone, as NULL and inside an array, on a real PostgreSQL. */
class CodecRoundTripTest {

    private static final Codec<DayOfWeek> DAY = Codecs.enumType(
            "my app", "Day", DayOfWeek.values(), "mo", "tu", "we", "th", "it's \"fr\"", "sa,{}", "s\\u");

    private static Connection connection;

    record Id(long value) {}

    @BeforeAll
    static void connect() throws SQLException {
        connection = TestPostgres.createDataSource().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema \"my app\"; create type \"my app\".\"Day\" as enum"
                    + " ('mo', 'tu', 'we', 'th', 'it''s \"fr\"', 'sa,{}', 's\\u')");
            // Far from UTC and with half hours, so that a forgotten offset shows.
            statement.execute("set timezone = 'Asia/Kolkata'");
        }
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    static Stream<Arguments> values() {
        return Stream.of(
                of(Codecs.BOOLEAN, true, false),
                of(Codecs.SMALLINT, Short.MIN_VALUE, (short) 0, Short.MAX_VALUE),
                of(Codecs.INTEGER, Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                of(Codecs.BIGINT, Long.MIN_VALUE, 0L, Long.MAX_VALUE),
                of(Codecs.REAL, -0.1f, 0f, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY),
                of(Codecs.DOUBLE, 0.1, 0d, Double.MIN_NORMAL, Double.NaN, Double.POSITIVE_INFINITY),
                of(
                        Codecs.NUMERIC,
                        new BigDecimal("0.00"),
                        new BigDecimal("-12345678901234567890.1234567890"),
                        new BigDecimal("10000000000")),
                of(Codecs.TEXT, "", "a", "NULL", " x ", "it's \"q\" \\ {a,b}\r\n\t", "\ud83d\ude00 \u00e4"),
                of(Codecs.UUID, UUID.fromString("00000000-0000-0000-0000-00000000000a")),
                of(
                        Codecs.DATE,
                        date(2024, 2, 29),
                        date(1, 1, 1),
                        date(0, 12, 31),
                        date(-4712, 1, 1),
                        date(99999, 1, 1)),
                of(Codecs.TIME, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000), LocalTime.of(1, 2)),
                of(
                        Codecs.TIMESTAMP,
                        date(2024, 2, 29).atTime(1, 2, 3, 456_789_000),
                        date(294276, 12, 31).atTime(23, 59),
                        date(-1, 3, 1).atStartOfDay()),
                of(
                        Codecs.TIMESTAMPTZ,
                        Instant.EPOCH,
                        Instant.parse("2024-03-31T01:30:00.000001Z"),
                        Instant.parse("1883-01-01T00:00:00Z"),
                        Instant.parse("+29000-01-01T00:00:00Z"),
                        Instant.parse("-0100-01-01T00:00:00Z")),
                of(Codecs.TIMESTAMPTZ_OFFSET, OffsetDateTime.parse("2024-03-31T01:30:00.5Z")),
                of(Codecs.JSON_TEXT, "{\"a\": [1, \"x\\\"y\", null]}", "null"),
                of(Codecs.list(Codecs.TEXT), List.of(), List.of("a", "b\"c", "")),
                of(Codecs.nullableList(Codecs.INTEGER), Arrays.asList(1, null, 3)),
                of(Codecs.mapped(Codecs.BIGINT, Id::new, Id::value), new Id(7)),
                of(DAY, (Object[]) DayOfWeek.values()));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void whatIsWrittenIsRead(Codec<T> codec, List<T> values) throws SQLException {
        for (T value : values) {
            assertThat(roundTrip(codec, value)).isEqualTo(value);
        }
        assertThat(roundTrip(codec, null)).isNull();
        if (!codec.sqlType().endsWith("[]")) {
            assertThat(roundTrip(Codecs.list(codec), values)).isEqualTo(values);
        }
        assertThat(codec.fromText(codec.toText(values.get(0)))).isEqualTo(values.get(0));
    }

    /** Reads twice, for the driver changes from text to binary after some executions. */
    private static <T> @Nullable T roundTrip(Codec<T> codec, @Nullable T value) throws SQLException {
        T text = read(codec, "select ?::" + codec.sqlType(), new Bind<>(codec, value), 0);
        T binary = read(codec, "select ?::" + codec.sqlType(), new Bind<>(codec, value), -1);
        assertThat(binary).isEqualTo(text);
        return binary;
    }

    private static <T> @Nullable T read(Codec<T> codec, String sql, @Nullable Bind<?> bind, int threshold)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.unwrap(org.postgresql.PGStatement.class).setPrepareThreshold(threshold);
            if (bind != null) {
                bind.set(statement, 1);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return codec.readNullable(rows, 1);
            }
        }
    }

    @Test
    void bytesAreKept() throws SQLException {
        byte[] bytes = "\u0000\u00ff'\\".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(roundTrip(Codecs.BYTEA, null)).isNull();
        assertThat(read(Codecs.BYTEA, "select ?::bytea", new Bind<>(Codecs.BYTEA, bytes), 0))
                .isEqualTo(bytes);
        List<byte[]> list = List.of(bytes, new byte[0]);
        Codec<List<byte[]>> codec = Codecs.list(Codecs.BYTEA);
        assertThat(read(codec, "select ?::bytea[]", new Bind<>(codec, list), 0)).containsExactly(bytes, new byte[0]);
    }

    @Test
    void whatIsFinerThanMicrosecondsIsCutOff() throws SQLException {
        assertThat(roundTrip(Codecs.TIMESTAMPTZ, Instant.parse("2024-12-31T23:59:59.999999999Z")))
                .isEqualTo("2024-12-31T23:59:59.999999Z");
        assertThat(roundTrip(Codecs.TIMESTAMP, LocalDateTime.parse("2024-12-31T23:59:59.999999999")))
                .isEqualTo("2024-12-31T23:59:59.999999");
        assertThat(roundTrip(Codecs.TIME, LocalTime.parse("23:59:59.999999999")))
                .isEqualTo("23:59:59.999999");
    }

    @ParameterizedTest
    @MethodSource
    void whatJavaCannotSayIsRefused(Codec<?> codec, String sql, String message) {
        for (int threshold : new int[] {0, -1}) {
            assertThatThrownBy(() -> read(codec, "select " + sql + " as c", null, threshold))
                    .hasMessageContaining(message);
        }
    }

    static Stream<Arguments> whatJavaCannotSayIsRefused() {
        return Stream.of(
                Arguments.of(Codecs.TIMESTAMPTZ, "'infinity'::timestamptz", "Column \"c\" is 'infinity', which no"),
                Arguments.of(Codecs.TIMESTAMP, "'-infinity'::timestamp", "Column \"c\" is '-infinity', which no"),
                Arguments.of(Codecs.DATE, "'infinity'::date", "Column \"c\" is 'infinity', which no java.time value"),
                Arguments.of(Codecs.TIME, "'24:00'::time", "Column \"c\" is '24:00:00', which no java.time value"),
                Arguments.of(
                        Codecs.list(Codecs.DATE), "array['infinity'::date]", "'infinity' has no java.time counterpart"),
                Arguments.of(Codecs.list(Codecs.TEXT), "array['a', null]", "The text[] holds a NULL, but the list"),
                Arguments.of(Codecs.list(Codecs.INTEGER), "array[[1], [2]]", "more than one dimension"),
                Arguments.of(DAY, "'x'::text", "gave the label 'x', which the compiled schema does not have. It has:"));
    }

    @Test
    void aNullWhereTheSchemaSaysNotNullIsRefused() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select null::bigint as id")) {
            rows.next();
            assertThatThrownBy(() -> Codecs.BIGINT.read(rows, 1))
                    .hasMessageStartingWith("Column \"id\" is NULL, but the compiled schema says NOT NULL.");
            assertThatThrownBy(() -> NotNull.longAt(rows, 1)).hasMessageStartingWith("Column \"id\" is NULL");
            assertThatThrownBy(() -> NotNull.booleanAt(rows, 1)).hasMessageStartingWith("Column \"id\" is NULL");
        }
    }

    @ParameterizedTest
    @MethodSource
    <T> void whatPostgresCannotHoldIsRefusedBeforeItIsSent(Codec<T> codec, T value, String message) {
        assertThatThrownBy(() -> codec.toText(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> roundTrip(codec, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    static Stream<Arguments> whatPostgresCannotHoldIsRefusedBeforeItIsSent() {
        return Stream.of(
                Arguments.of(Codecs.DATE, LocalDate.MAX, "4713 BC to 5874897"),
                Arguments.of(Codecs.TIMESTAMP, LocalDateTime.MAX, "4713 BC to 294276"),
                Arguments.of(Codecs.TIMESTAMPTZ, Instant.MAX, "4713 BC to 294276"),
                Arguments.of(Codecs.TIMESTAMPTZ_OFFSET, OffsetDateTime.MIN, "4713 BC to 294276"),
                Arguments.of(Codecs.TEXT, "a\u0000", "U+0000 at index 1"),
                Arguments.of(Codecs.list(Codecs.TEXT), Arrays.asList("a", null), "a null at index 1"));
    }

    private static LocalDate date(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Arguments of(Codec<?> codec, Object... values) {
        return Arguments.of(codec, List.of(values));
    }
}
