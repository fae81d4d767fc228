package shop.model;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A tree. */
@Table
public record Node(
        @Id @Identity long id,
        @ForeignKey(value = Node.class, relation = "above", inverse = "below") @Nullable Long aboveId,
        String name) {}
