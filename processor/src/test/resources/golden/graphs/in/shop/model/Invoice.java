package shop.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** One for each order at most. */
@Table
public record Invoice(@Id @ForeignKey(Order.class) long orderId, String address) {}
