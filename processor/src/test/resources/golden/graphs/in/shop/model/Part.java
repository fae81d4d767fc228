package shop.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;

/** A foreign key of two columns. */
@Table
@ForeignKey(value = Line.class, columns = {"orderId", "lineNumber"})
public record Part(@Id @Identity(byDefault = true) long id, long orderId, int lineNumber, String name) {}
