package dev.squall.sql;

import dev.squall.sql.node.OrderNode;

/** A sort key: {@code users.age desc nulls last}. Immutable. */
public final class Order {

    private final OrderNode node;

    Order(OrderNode node) {
        this.node = node;
    }

    OrderNode node() {
        return node;
    }

    /** {@code nulls first}. */
    public Order nullsFirst() {
        return new Order(new OrderNode(node.node(), node.descending(), true));
    }

    /** {@code nulls last}. */
    public Order nullsLast() {
        return new Order(new OrderNode(node.node(), node.descending(), false));
    }
}
