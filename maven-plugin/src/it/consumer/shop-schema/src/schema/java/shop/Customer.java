package shop;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** A customer. */
@Table("customers")
public record Customer(@Id long id, String email /* more */) {}
