package shop.model;

import dev.squall.sql.NewRow;
import dev.squall.sql.RowStages;
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
        return (NeedsSmall) RowStages.set(new Stages(), 1, "flag", flag);
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

    public interface NeedsSmall {
        /** Sets {@code small}. */
        default NeedsReal small(short small) {
            return (NeedsReal) RowStages.set(this, 2, "small", small);
        }
    }

    public interface NeedsReal {
        /** Sets {@code real}. */
        default NeedsPrecise real(float real) {
            return (NeedsPrecise) RowStages.set(this, 4, "real", real);
        }
    }

    public interface NeedsPrecise {
        /** Sets {@code precise}. */
        default NeedsName precise(double precise) {
            return (NeedsName) RowStages.set(this, 5, "precise", precise);
        }
    }

    public interface NeedsName {
        /** Sets {@code name}. */
        default NeedsMixed name(String name) {
            return (NeedsMixed) RowStages.set(this, 6, "name", name);
        }
    }

    public interface NeedsMixed {
        /** Sets {@code Mixed Case}. */
        default NeedsAt mixed(String mixed) {
            return (NeedsAt) RowStages.set(this, 7, "mixed", mixed);
        }
    }

    public interface NeedsAt {
        /** Sets {@code at}. */
        default NeedsValues at(UUID at) {
            return (NeedsValues) RowStages.set(this, 8, "at", at);
        }
    }

    public interface NeedsValues {
        /** Sets {@code values}. */
        default NeedsDay values(byte[] values) {
            return (NeedsDay) RowStages.set(this, 9, "values", values);
        }
    }

    public interface NeedsDay {
        /** Sets {@code day}. */
        default NeedsTime day(LocalDate day) {
            return (NeedsTime) RowStages.set(this, 10, "day", day);
        }
    }

    public interface NeedsTime {
        /** Sets {@code time}. */
        default NeedsLocal time(LocalTime time) {
            return (NeedsLocal) RowStages.set(this, 11, "time", time);
        }
    }

    public interface NeedsLocal {
        /** Sets {@code local}. */
        default NeedsMoment local(LocalDateTime local) {
            return (NeedsMoment) RowStages.set(this, 12, "local", local);
        }
    }

    public interface NeedsMoment {
        /** Sets {@code moment}. */
        default NeedsOffset moment(Instant moment) {
            return (NeedsOffset) RowStages.set(this, 13, "moment", moment);
        }
    }

    public interface NeedsOffset {
        /** Sets {@code offset}. */
        default NeedsCurrency offset(OffsetDateTime offset) {
            return (NeedsCurrency) RowStages.set(this, 14, "offset", offset);
        }
    }

    public interface NeedsCurrency {
        /** Sets {@code currency}. */
        default NeedsKind currency(Currency currency) {
            return (NeedsKind) RowStages.set(this, 15, "currency", currency);
        }
    }

    public interface NeedsKind {
        /** Sets {@code kind}. */
        default NeedsRaw kind(Order.Kind kind) {
            return (NeedsRaw) RowStages.set(this, 16, "kind", kind);
        }
    }

    public interface NeedsRaw {
        /** Sets {@code raw}. */
        default NeedsCounts raw(String raw) {
            return (NeedsCounts) RowStages.set(this, 17, "raw", raw);
        }
    }

    public interface NeedsCounts {
        /** Sets {@code counts}. */
        default NeedsNumber counts(Map<String, List<Integer>> counts) {
            return (NeedsNumber) RowStages.set(this, 18, "counts", counts);
        }
    }

    public interface NeedsNumber {
        /** Sets {@code number}. */
        default NeedsNumbers number(int number) {
            return (NeedsNumbers) RowStages.set(this, 19, "number", number);
        }
    }

    public interface NeedsNumbers {
        /** Sets {@code numbers}. */
        default NeedsKinds numbers(List<Integer> numbers) {
            return (NeedsKinds) RowStages.set(this, 20, "numbers", numbers);
        }
    }

    public interface NeedsKinds {
        /** Sets {@code kinds}. */
        default NeedsOthers kinds(List<Order.Kind> kinds) {
            return (NeedsOthers) RowStages.set(this, 21, "kinds", kinds);
        }
    }

    public interface NeedsOthers {
        /** Sets {@code others}. */
        default NeedsWords others(List<OrderId> others) {
            return (NeedsWords) RowStages.set(this, 22, "others", others);
        }
    }

    public interface NeedsWords {
        /** Sets {@code words}. */
        default NeedsCodes words(String[] words) {
            return (NeedsCodes) RowStages.set(this, 23, "words", words);
        }
    }

    public interface NeedsCodes {
        /** Sets {@code codes}. */
        default NewOrder codes(List<String> codes) {
            return new NewOrder(RowStages.last(this, 24, "codes", codes));
        }
    }

    private static final class Stages extends RowStages implements NeedsSmall,
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
        Stages() {
            super(39);
        }
    }
}
