package shop.model;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

@Table
public record Shop(@Id int id, String city) {}
