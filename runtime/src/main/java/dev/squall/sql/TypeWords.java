package dev.squall.sql;

import dev.squall.type.Codecs;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** The types among the words of {@link Sql}. */
abstract class TypeWords {

    /** {@code boolean}. */
    public static final SqlType<Boolean, BooleanValue> BOOLEAN = SqlType.bool(Codecs.BOOLEAN);

    /** {@code smallint}. */
    public static final SqlType<Short, NumberValue<Short>> SMALLINT = SqlType.number(Codecs.SMALLINT);

    /** {@code integer}. */
    public static final SqlType<Integer, NumberValue<Integer>> INTEGER = SqlType.number(Codecs.INTEGER);

    /** {@code bigint}. */
    public static final SqlType<Long, NumberValue<Long>> BIGINT = SqlType.number(Codecs.BIGINT);

    /** {@code real}. */
    public static final SqlType<Float, NumberValue<Float>> REAL = SqlType.number(Codecs.REAL);

    /** {@code double precision}. */
    public static final SqlType<Double, NumberValue<Double>> DOUBLE = SqlType.number(Codecs.DOUBLE);

    /** {@code numeric}. */
    public static final SqlType<BigDecimal, NumberValue<BigDecimal>> NUMERIC = SqlType.number(Codecs.NUMERIC);

    /** {@code text}. */
    public static final SqlType<String, TextValue> TEXT = SqlType.text(Codecs.TEXT);

    /** {@code uuid}. */
    public static final SqlType<UUID, Value<UUID>> UUID = SqlType.of(Codecs.UUID);

    /** {@code bytea}. */
    public static final SqlType<byte[], Value<byte[]>> BYTEA = SqlType.of(Codecs.BYTEA);

    /** {@code date}. */
    public static final SqlType<LocalDate, TemporalValue<LocalDate>> DATE = SqlType.temporal(Codecs.DATE);

    /** {@code time}. */
    public static final SqlType<LocalTime, TemporalValue<LocalTime>> TIME = SqlType.temporal(Codecs.TIME);

    /** {@code timestamp}. */
    public static final SqlType<LocalDateTime, TemporalValue<LocalDateTime>> TIMESTAMP =
            SqlType.temporal(Codecs.TIMESTAMP);

    /** {@code timestamptz}. */
    public static final SqlType<Instant, TemporalValue<Instant>> TIMESTAMPTZ = SqlType.temporal(Codecs.TIMESTAMPTZ);

    TypeWords() {}
}
