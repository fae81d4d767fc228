package blog.model;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

@Table
public record Shelf(@Id int room, @Id String row, int meters) {}
