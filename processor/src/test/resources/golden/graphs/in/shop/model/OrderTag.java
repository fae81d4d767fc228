package shop.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** A junction. */
@Table
public record OrderTag(@Id @ForeignKey(Order.class) long orderId, @Id @ForeignKey(Tag.class) int tagId) {}
