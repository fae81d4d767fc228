package shop.web;

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
import dev.squall.annotation.Path;
import dev.squall.annotation.Shape;
import org.jspecify.annotations.Nullable;
import shop.money.Currency;
import shop.model.Order;
import shop.model.Order.Kind;
import shop.model.OrderId;

/** Every type there is, in a shape of another package; some names are those of parameters of generated methods. */
@Shape(Order.class)
public record OrderCopy(
        OrderId id,
        boolean flag,
        short small,
        int row,
        @Path("real") float at,
        @Path("precise") double t,
        String name,
        String mixed,
        @Path("at") UUID plan,
        byte[] values,
        LocalDate day,
        LocalTime time,
        LocalDateTime local,
        Instant moment,
        OffsetDateTime offset,
        Currency currency,
        Kind kind,
        String raw,
        Map<String, List<Integer>> counts,
        int number,
        List<Integer> numbers,
        List<Kind> kinds,
        List<OrderId> others,
        String[] words,
        List<String> codes,
        Optional<Boolean> maybeFlag,
        @Nullable Short maybeSmall,
        @Nullable Integer maybeInt,
        Optional<Long> maybeLong,
        Optional<String> maybeText,
        @Nullable String otherText,
        byte @Nullable [] maybeBytes,
        @Nullable Instant maybeMoment,
        @Nullable Kind maybeKind,
        @Nullable Integer maybeJson,
        @Nullable List<String> maybeTags,
        Optional<String[]> maybeWords,
        @Nullable BigDecimal amount,
        @Path("parent") Optional<OrderId> parentId,
        @Path("order") List<Nested> nested) {

    @Shape(Order.class)
    public record Nested(OrderId id) {}
}
