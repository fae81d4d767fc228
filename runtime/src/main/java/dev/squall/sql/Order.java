package dev.squall.sql;

import dev.squall.sql.node.OrderNode;
import dev.squall.type.Codec;

/** A sort key: {@code users.age desc nulls last}. Immutable. */
public final class Order {

    private final OrderNode node;
    private final Codec<?> codec;
    private final boolean nullable;

    Order(OrderNode node, Codec<?> codec, boolean nullable) {
        this.node = node;
        this.codec = codec;
        this.nullable = nullable;
    }

    /** Reads and writes what is sorted by. */
    public Codec<?> codec() {
        return codec;
    }

    /** Whether what is sorted by may be NULL. */
    public boolean isNullable() {
        return nullable;
    }

    /** The key as a tree. */
    public OrderNode node() {
        return node;
    }

    /** {@code nulls first}. */
    public Order nullsFirst() {
        return new Order(new OrderNode(node.node(), node.descending(), true), codec, nullable);
    }

    /** {@code nulls last}. */
    public Order nullsLast() {
        return new Order(new OrderNode(node.node(), node.descending(), false), codec, nullable);
    }
}
