package dev.squall.graph.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every kind of component that can be written. */
public record OrderForm(
        Optional<Long> id,
        int version,
        Name buyer,
        Optional<Shop> shop,
        List<String> labels,
        @Nullable String note,
        @Nullable Integer noteLength,
        Optional<Instant> changedAt,
        List<Item> lines,
        @Nullable Address invoice,
        List<Tag> tags) {

    /** Referred to. */
    public record Name(CustomerId id, String name) {}

    /** Its key is completed by the order. */
    public record Item(int number, String product, int amount, List<Piece> pieces) {}

    /** Held by an item. */
    public record Piece(@Nullable Long id, String name) {}

    /** Its whole key is the order's. */
    public record Address(String row) {}
}
