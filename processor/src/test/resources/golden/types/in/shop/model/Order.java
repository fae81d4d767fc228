package shop.model;

import dev.squall.annotation.Action;
import dev.squall.annotation.Check;
import dev.squall.annotation.Column;
import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Index;
import dev.squall.annotation.Json;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import dev.squall.annotation.Varchar;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.money.Currency;

/**
 * Every type there is, with {@code inline} tags, <b>markup</b> &amp; {@link OrderId links}.
 *
 * <p>Only the first paragraph is the comment.
 *
 * @param id numbered by the server
 * @param values a name that
 *     the builder uses itself: it's {@code '{}'}
 */
@Table(value = "order", online = false)
@Index(name = "recent", columns = {"at", "row"}, include = "name", where = "at > '2020-01-01' and name <> '*/ {@x}'")
@Index(expressions = "lower(name)", unique = true)
@Unique(columns = {"name", "day"}, nullsNotDistinct = true)
@Check("flag or small > 0")
@Check(value = "name <> '}'", name = "named")
public record Order(
        @Id @Identity(byDefault = true, start = 100, increment = 5, cache = 10) OrderId id,
        boolean flag,
        short small,
        @Default("7") int row,
        float real,
        double precise,
        @Varchar(40) String name,
        @Column(value = "Mixed Case", type = "citext") String mixed,
        UUID at,
        byte[] values,
        LocalDate day,
        LocalTime time,
        LocalDateTime local,
        @Column(type = "timestamptz(3)") Instant moment,
        OffsetDateTime offset,
        Currency currency,
        Kind kind,
        @Json String raw,
        @Json(MapJson.class) Map<String, List<Integer>> counts,
        @Json(IntJson.class) int number,
        List<Integer> numbers,
        List<Kind> kinds,
        List<OrderId> others,
        String[] words,
        @Varchar(3) List<String> codes,
        @Nullable Boolean maybeFlag,
        @Nullable Short maybeSmall,
        Optional<Integer> maybeInt,
        Optional<Long> maybeLong,
        @Nullable String maybeText,
        Optional<@Varchar2 String> otherText,
        byte @Nullable [] maybeBytes,
        @Nullable Instant maybeMoment,
        Optional<Kind> maybeKind,
        @Json(IntJson.class) Optional<Integer> maybeJson,
        Optional<List<String>> maybeTags,
        String @Nullable [] maybeWords,
        @Numeric(precision = 9, scale = 3) @Default("1.5") @Nullable BigDecimal amount,
        @ForeignKey(value = Order.class, onDelete = Action.CASCADE, onUpdate = Action.RESTRICT)
                Optional<OrderId> parent) {

    /** Inside the record. */
    public enum Kind {
        A,
        B
    }

    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
    @interface Varchar2 {}
}
