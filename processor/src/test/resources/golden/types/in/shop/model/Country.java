package shop.model;

import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import java.util.Optional;

/** Nothing is required, nothing is never NULL, and only this package sees it. */
@Table
record Country(Optional<Integer> columns, @Unique Optional<String> as) {}
