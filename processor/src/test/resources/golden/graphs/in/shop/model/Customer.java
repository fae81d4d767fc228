package shop.model;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

@Table
public record Customer(@Id CustomerId id, String name) {}
