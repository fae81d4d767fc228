package dev.squall.type;

import dev.squall.schema.Identifiers;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The built-in codecs, and those made from others. */
public final class Codecs {

    /** {@code boolean}. */
    public static final Codec<Boolean> BOOLEAN = new NumberCodecs.OfBoolean();

    /** {@code smallint}. */
    public static final Codec<Short> SMALLINT = new NumberCodecs.Smallint();

    /** {@code integer}. */
    public static final Codec<Integer> INTEGER = new NumberCodecs.OfInteger();

    /** {@code bigint}. */
    public static final Codec<Long> BIGINT = new NumberCodecs.Bigint();

    /** {@code real}. */
    public static final Codec<Float> REAL = new NumberCodecs.Real();

    /** {@code double precision}. */
    public static final Codec<Double> DOUBLE = new NumberCodecs.OfDouble();

    /** {@code numeric}; the scale is kept. {@code NaN} and infinities cannot be read. */
    public static final Codec<BigDecimal> NUMERIC = new NumberCodecs.Numeric();

    /** {@code text}, {@code varchar}, {@code char} and {@code citext}. */
    public static final Codec<String> TEXT = new TextCodecs.Text();

    /** {@code uuid}. */
    public static final Codec<UUID> UUID = new TextCodecs.Uuid();

    /** {@code bytea}. */
    public static final Codec<byte[]> BYTEA = new TextCodecs.Bytea();

    /** {@code date}. */
    public static final Codec<LocalDate> DATE = new TemporalCodecs.Date();

    /** {@code time}, to the microsecond. */
    public static final Codec<LocalTime> TIME = new TemporalCodecs.Time();

    /** {@code timestamp}, to the microsecond. */
    public static final Codec<LocalDateTime> TIMESTAMP = new TemporalCodecs.Timestamp();

    /** {@code timestamptz}, to the microsecond. */
    public static final Codec<Instant> TIMESTAMPTZ = new TemporalCodecs.OfInstant();

    /** {@code timestamptz}, to the microsecond; PostgreSQL stores no offset, so it is read back in UTC. */
    public static final Codec<OffsetDateTime> TIMESTAMPTZ_OFFSET = new TemporalCodecs.TimestampTz();

    /** {@code jsonb} as JSON text, in PostgreSQL's normal form when read. */
    public static final Codec<String> JSON_TEXT = new TextCodecs.Jsonb<>(new TextCodecs.SameText());

    private Codecs() {}

    /** An array without NULL elements; one with a null is refused in both directions. */
    public static <E> Codec<List<E>> list(Codec<E> element) {
        return new ListCodec<>(element);
    }

    /** An array whose elements may be NULL. */
    public static <E> Codec<List<@Nullable E>> nullableList(Codec<E> element) {
        return new ListCodec.WithNulls<>(element);
    }

    /**
     * The codec of an array's elements.
     *
     * @throws IllegalArgumentException if the array's codec was not made by {@link #list}
     */
    public static <E> Codec<E> element(Codec<List<E>> array) {
        if (array instanceof ListCodec<E> list) {
            return list.element();
        }
        throw new IllegalArgumentException("The codec of " + array.sqlType() + " does not tell that of its elements."
                + " Make it with Codecs.list(element), or write the operation with sql(...).");
    }

    /** JSON, stored as {@code jsonb}, through a codec of the user's. */
    public static <T> Codec<T> jsonb(JsonCodec<T> mapper) {
        return new TextCodecs.Jsonb<>(mapper);
    }

    /**
     * A PostgreSQL enum type.
     *
     * @param schema the type's schema; {@code public} is not written
     * @param name the type's name
     * @param values the constants, in order
     * @param labels their labels, in the same order
     */
    public static <T extends Enum<T>> Codec<T> enumType(String schema, String name, T[] values, String... labels) {
        String type = Identifiers.quote(name);
        return new EnumCodec<>(schema.equals("public") ? type : Identifiers.quote(schema) + "." + type, values, labels);
    }

    /** A type that wraps another one's value: {@code mapped(BIGINT, UserId::new, UserId::value)}. */
    public static <A, T> Codec<T> mapped(Codec<A> inner, Function<A, T> toJava, Function<T, A> toSql) {
        return new MappedCodec<>(inner, toJava, toSql);
    }
}
