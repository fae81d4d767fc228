package dev.squall.graph;

import dev.squall.graph.sample.CustomerId;
import dev.squall.graph.sample.OrderForm;
import dev.squall.graph.sample.OrderForm.Address;
import dev.squall.graph.sample.OrderForm.Item;
import dev.squall.graph.sample.OrderForm.Piece;
import dev.squall.graph.sample.Shop;
import dev.squall.graph.sample.Tag;
import dev.squall.graph.sample.Tree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Values of the sample's shapes. */
final class Orders {

    static final OrderForm.Name ANN = new OrderForm.Name(new CustomerId(1), "Ann");
    static final OrderForm.Name BEN = new OrderForm.Name(new CustomerId(2), "Ben");
    static final Shop ROME = new Shop(1, "Rome");
    static final Tag RED = new Tag(1, "red");
    static final Tag BLUE = new Tag(2, "blue");

    private static final Instant THEN = Instant.parse("2024-02-29T12:00:00Z");

    private Orders() {}

    /** A new order. */
    static OrderForm order(List<Item> lines, Tag... tags) {
        return new OrderForm(
                Optional.empty(),
                0,
                ANN,
                Optional.of(ROME),
                List.of("a", "b"),
                null,
                null,
                Optional.empty(),
                lines,
                null,
                List.of(tags));
    }

    static Item item(int number, String product, Piece... pieces) {
        return new Item(number, product, 1, List.of(pieces));
    }

    static Piece piece(String name) {
        return new Piece(null, name);
    }

    /** An order as it could have been read: of the given number, in version 3. */
    static OrderForm read(long id, OrderForm order) {
        return new OrderForm(
                Optional.of(id),
                3,
                order.buyer(),
                order.shop(),
                order.labels(),
                order.note(),
                order.noteLength(),
                Optional.of(THEN),
                order.lines(),
                order.invoice(),
                order.tags());
    }

    static OrderForm withNote(OrderForm order, String note) {
        return new OrderForm(
                order.id(),
                order.version(),
                order.buyer(),
                order.shop(),
                order.labels(),
                note,
                order.noteLength(),
                order.changedAt(),
                order.lines(),
                order.invoice(),
                order.tags());
    }

    static OrderForm withBuyer(OrderForm order, OrderForm.Name buyer) {
        return new OrderForm(
                order.id(),
                order.version(),
                buyer,
                Optional.empty(),
                order.labels(),
                order.note(),
                order.noteLength(),
                order.changedAt(),
                order.lines(),
                order.invoice(),
                order.tags());
    }

    static OrderForm holding(OrderForm order, List<Item> lines, Tag... tags) {
        return new OrderForm(
                order.id(),
                order.version(),
                order.buyer(),
                order.shop(),
                order.labels(),
                order.note(),
                order.noteLength(),
                order.changedAt(),
                lines,
                order.invoice(),
                List.of(tags));
    }

    static OrderForm withInvoice(OrderForm order, String address) {
        return new OrderForm(
                order.id(),
                order.version(),
                order.buyer(),
                order.shop(),
                order.labels(),
                order.note(),
                order.noteLength(),
                order.changedAt(),
                order.lines(),
                new Address(address),
                order.tags());
    }

    static Tree tree(String name, Tree... below) {
        return new Tree(Optional.empty(), name, List.of(below));
    }

    static Tree tree(long id, String name, Tree... below) {
        return new Tree(Optional.of(id), name, List.of(below));
    }
}
