package shop.model;

import dev.squall.sql.NewRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.money.Currency;

/**
 * A row to insert into {@code order}. Required columns come first, in the record's order; the rest is optional.
 * Start with {@link #flag}.
 */
@Generated("dev.squall.processor.SquallProcessor")
public final class NewOrder extends NewRow<OrderTable> {
    private NewOrder(@Nullable Object[] values) {
        super(values);
    }

    /** Sets {@code flag}. */
    public static NeedsSmall flag(boolean flag) {
        return new Stages(flag);
    }

    /** Sets {@code id}; numbered by the server if never called. */
    public NewOrder id(OrderId id) {
        return new NewOrder(with(0, required("id", id)));
    }

    /** Sets {@code row}; its default is {@code 7}. */
    public NewOrder row(int row) {
        return new NewOrder(with(3, row));
    }

    /** Sets {@code maybe_flag}; NULL if never called. */
    public NewOrder maybeFlag(@Nullable Boolean maybeFlag) {
        return new NewOrder(with(25, maybeFlag));
    }

    /** Sets {@code maybe_small}; NULL if never called. */
    public NewOrder maybeSmall(@Nullable Short maybeSmall) {
        return new NewOrder(with(26, maybeSmall));
    }

    /** Sets {@code maybe_int}; NULL if never called. */
    public NewOrder maybeInt(@Nullable Integer maybeInt) {
        return new NewOrder(with(27, maybeInt));
    }

    /** Sets {@code maybe_long}; NULL if never called. */
    public NewOrder maybeLong(@Nullable Long maybeLong) {
        return new NewOrder(with(28, maybeLong));
    }

    /** Sets {@code maybe_text}; NULL if never called. */
    public NewOrder maybeText(@Nullable String maybeText) {
        return new NewOrder(with(29, maybeText));
    }

    /** Sets {@code other_text}; NULL if never called. */
    public NewOrder otherText(@Nullable String otherText) {
        return new NewOrder(with(30, otherText));
    }

    /** Sets {@code maybe_bytes}; NULL if never called. */
    public NewOrder maybeBytes(byte @Nullable [] maybeBytes) {
        return new NewOrder(with(31, maybeBytes));
    }

    /** Sets {@code maybe_moment}; NULL if never called. */
    public NewOrder maybeMoment(@Nullable Instant maybeMoment) {
        return new NewOrder(with(32, maybeMoment));
    }

    /** Sets {@code maybe_kind}; NULL if never called. */
    public NewOrder maybeKind(Order.@Nullable Kind maybeKind) {
        return new NewOrder(with(33, maybeKind));
    }

    /** Sets {@code maybe_json}; NULL if never called. */
    public NewOrder maybeJson(@Nullable Integer maybeJson) {
        return new NewOrder(with(34, maybeJson));
    }

    /** Sets {@code maybe_tags}; NULL if never called. */
    public NewOrder maybeTags(@Nullable List<String> maybeTags) {
        return new NewOrder(with(35, maybeTags));
    }

    /** Sets {@code maybe_words}; NULL if never called. */
    public NewOrder maybeWords(String @Nullable [] maybeWords) {
        return new NewOrder(with(36, maybeWords));
    }

    /** Sets {@code amount}; its default is {@code 1.5}. */
    public NewOrder amount(@Nullable BigDecimal amount) {
        return new NewOrder(with(37, amount));
    }

    /** Sets {@code parent}; NULL if never called. */
    public NewOrder parent(@Nullable OrderId parent) {
        return new NewOrder(with(38, parent));
    }

    /** Before {@code small} is set. */
    public interface NeedsSmall {
        /** Sets {@code small}. */
        NeedsReal small(short small);
    }

    /** Before {@code real} is set. */
    public interface NeedsReal {
        /** Sets {@code real}. */
        NeedsPrecise real(float real);
    }

    /** Before {@code precise} is set. */
    public interface NeedsPrecise {
        /** Sets {@code precise}. */
        NeedsName precise(double precise);
    }

    /** Before {@code name} is set. */
    public interface NeedsName {
        /** Sets {@code name}. */
        NeedsMixed name(String name);
    }

    /** Before {@code Mixed Case} is set. */
    public interface NeedsMixed {
        /** Sets {@code Mixed Case}. */
        NeedsAt mixed(String mixed);
    }

    /** Before {@code at} is set. */
    public interface NeedsAt {
        /** Sets {@code at}. */
        NeedsValues at(UUID at);
    }

    /** Before {@code values} is set. */
    public interface NeedsValues {
        /** Sets {@code values}. */
        NeedsDay values(byte[] values);
    }

    /** Before {@code day} is set. */
    public interface NeedsDay {
        /** Sets {@code day}. */
        NeedsTime day(LocalDate day);
    }

    /** Before {@code time} is set. */
    public interface NeedsTime {
        /** Sets {@code time}. */
        NeedsLocal time(LocalTime time);
    }

    /** Before {@code local} is set. */
    public interface NeedsLocal {
        /** Sets {@code local}. */
        NeedsMoment local(LocalDateTime local);
    }

    /** Before {@code moment} is set. */
    public interface NeedsMoment {
        /** Sets {@code moment}. */
        NeedsOffset moment(Instant moment);
    }

    /** Before {@code offset} is set. */
    public interface NeedsOffset {
        /** Sets {@code offset}. */
        NeedsCurrency offset(OffsetDateTime offset);
    }

    /** Before {@code currency} is set. */
    public interface NeedsCurrency {
        /** Sets {@code currency}. */
        NeedsKind currency(Currency currency);
    }

    /** Before {@code kind} is set. */
    public interface NeedsKind {
        /** Sets {@code kind}. */
        NeedsRaw kind(Order.Kind kind);
    }

    /** Before {@code raw} is set. */
    public interface NeedsRaw {
        /** Sets {@code raw}. */
        NeedsCounts raw(String raw);
    }

    /** Before {@code counts} is set. */
    public interface NeedsCounts {
        /** Sets {@code counts}. */
        NeedsNumber counts(Map<String, List<Integer>> counts);
    }

    /** Before {@code number} is set. */
    public interface NeedsNumber {
        /** Sets {@code number}. */
        NeedsNumbers number(int number);
    }

    /** Before {@code numbers} is set. */
    public interface NeedsNumbers {
        /** Sets {@code numbers}. */
        NeedsKinds numbers(List<Integer> numbers);
    }

    /** Before {@code kinds} is set. */
    public interface NeedsKinds {
        /** Sets {@code kinds}. */
        NeedsOthers kinds(List<Order.Kind> kinds);
    }

    /** Before {@code others} is set. */
    public interface NeedsOthers {
        /** Sets {@code others}. */
        NeedsWords others(List<OrderId> others);
    }

    /** Before {@code words} is set. */
    public interface NeedsWords {
        /** Sets {@code words}. */
        NeedsCodes words(String[] words);
    }

    /** Before {@code codes} is set. */
    public interface NeedsCodes {
        /** Sets {@code codes}. */
        NewOrder codes(List<String> codes);
    }

    private static final class Stages implements NeedsSmall,
            NeedsReal,
            NeedsPrecise,
            NeedsName,
            NeedsMixed,
            NeedsAt,
            NeedsValues,
            NeedsDay,
            NeedsTime,
            NeedsLocal,
            NeedsMoment,
            NeedsOffset,
            NeedsCurrency,
            NeedsKind,
            NeedsRaw,
            NeedsCounts,
            NeedsNumber,
            NeedsNumbers,
            NeedsKinds,
            NeedsOthers,
            NeedsWords,
            NeedsCodes {
        private final @Nullable Object[] values = unset(39);

        Stages(boolean flag) {
            values[1] = flag;
        }

        @Override
        public NeedsReal small(short small) {
            values[2] = small;
            return this;
        }

        @Override
        public NeedsPrecise real(float real) {
            values[4] = real;
            return this;
        }

        @Override
        public NeedsName precise(double precise) {
            values[5] = precise;
            return this;
        }

        @Override
        public NeedsMixed name(String name) {
            values[6] = required("name", name);
            return this;
        }

        @Override
        public NeedsAt mixed(String mixed) {
            values[7] = required("mixed", mixed);
            return this;
        }

        @Override
        public NeedsValues at(UUID at) {
            values[8] = required("at", at);
            return this;
        }

        @Override
        public NeedsDay values(byte[] values) {
            this.values[9] = required("values", values);
            return this;
        }

        @Override
        public NeedsTime day(LocalDate day) {
            values[10] = required("day", day);
            return this;
        }

        @Override
        public NeedsLocal time(LocalTime time) {
            values[11] = required("time", time);
            return this;
        }

        @Override
        public NeedsMoment local(LocalDateTime local) {
            values[12] = required("local", local);
            return this;
        }

        @Override
        public NeedsOffset moment(Instant moment) {
            values[13] = required("moment", moment);
            return this;
        }

        @Override
        public NeedsCurrency offset(OffsetDateTime offset) {
            values[14] = required("offset", offset);
            return this;
        }

        @Override
        public NeedsKind currency(Currency currency) {
            values[15] = required("currency", currency);
            return this;
        }

        @Override
        public NeedsRaw kind(Order.Kind kind) {
            values[16] = required("kind", kind);
            return this;
        }

        @Override
        public NeedsCounts raw(String raw) {
            values[17] = required("raw", raw);
            return this;
        }

        @Override
        public NeedsNumber counts(Map<String, List<Integer>> counts) {
            values[18] = required("counts", counts);
            return this;
        }

        @Override
        public NeedsNumbers number(int number) {
            values[19] = number;
            return this;
        }

        @Override
        public NeedsKinds numbers(List<Integer> numbers) {
            values[20] = required("numbers", numbers);
            return this;
        }

        @Override
        public NeedsOthers kinds(List<Order.Kind> kinds) {
            values[21] = required("kinds", kinds);
            return this;
        }

        @Override
        public NeedsWords others(List<OrderId> others) {
            values[22] = required("others", others);
            return this;
        }

        @Override
        public NeedsCodes words(String[] words) {
            values[23] = required("words", words);
            return this;
        }

        @Override
        public NewOrder codes(List<String> codes) {
            values[24] = required("codes", codes);
            return new NewOrder(values.clone());
        }
    }
}
