package blog.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;

/** A key of two columns. */
@Table
@ForeignKey(value = Shelf.class, columns = {"room", "row"})
public record Copy(@Id long number, int room, String row) {}
