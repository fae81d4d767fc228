package dev.squall.processor.relation;

import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.TableDeclaration;
import java.util.ArrayList;
import java.util.List;

/**
 * One foreign key, in either direction.
 *
 * @param to the table that it leads to
 * @param pairs the columns that are equal
 */
public record Hop(TableDeclaration to, List<Pair> pairs) {

    public Hop {
        pairs = List.copyOf(pairs);
    }

    /**
     * Two columns that are equal.
     *
     * @param near the one of the table that the hop starts from
     * @param far the one of the table that it leads to
     */
    public record Pair(ColumnDeclaration near, ColumnDeclaration far) {}

    /** The same columns the other way. */
    Hop back(TableDeclaration from) {
        List<Pair> turned = new ArrayList<>();
        pairs.forEach(pair -> turned.add(new Pair(/* near= */ pair.far(), /* far= */ pair.near())));
        return new Hop(from, turned);
    }
}
