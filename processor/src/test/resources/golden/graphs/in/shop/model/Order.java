package shop.model;

import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Generated;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.OnUpdate;
import dev.squall.annotation.Table;
import dev.squall.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public record Order(
        @Id @Identity long id,
        @Version int version,
        @ForeignKey(Customer.class) CustomerId customerId,
        @ForeignKey(Shop.class) @Nullable Integer shopId,
        List<String> labels,
        @Nullable String note,
        @Generated("length(note)") @Nullable Integer noteLength,
        @Default("now()") @OnUpdate("now()") Instant changedAt) {}
