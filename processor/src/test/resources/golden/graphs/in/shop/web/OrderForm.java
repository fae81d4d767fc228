package shop.web;

import dev.squall.annotation.Path;
import dev.squall.annotation.Shape;
import dev.squall.annotation.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.model.Customer;
import shop.model.CustomerId;
import shop.model.Invoice;
import shop.model.Line;
import shop.model.Order;
import shop.model.Part;
import shop.model.Shop;
import shop.model.Tag;

/** Every kind of component that can be written. */
@Shape(value = Order.class, write = Write.ROOT)
public record OrderForm(
        Optional<Long> id,
        int version,
        @Path("customer") Name buyer,
        Optional<Shop> shop,
        List<String> labels,
        @Nullable String note,
        @Nullable Integer noteLength,
        Optional<Instant> changedAt,
        List<Item> lines,
        @Nullable Address invoice,
        List<Tag> tags) {

    /** Referred to. */
    @Shape(Customer.class)
    public record Name(CustomerId id, String name) {}

    /** Its key is completed by the order. */
    @Shape(value = Line.class, write = Write.PART)
    public record Item(int number, String product, int amount, @Path("parts") List<Piece> pieces) {}

    /** Held by an item. */
    @Shape(value = Part.class, write = Write.PART)
    public record Piece(@Nullable Long id, String name) {}

    /** Its whole key is the order's. */
    @Shape(value = Invoice.class, write = Write.PART)
    public record Address(@Path("address") String row) {}
}
