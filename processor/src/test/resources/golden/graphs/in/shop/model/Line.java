package shop.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** Its key starts with that of its order. */
@Table
public record Line(@Id @ForeignKey(Order.class) long orderId, @Id int number, String product, int amount) {}
