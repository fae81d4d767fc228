package dev.squall.processor.graph;

import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Hop;
import dev.squall.processor.relation.Relation;
import dev.squall.processor.shape.Part;
import dev.squall.processor.shape.ShapeModel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which columns of its table a shape gives, and which it needs. */
final class Cover {

    private final TableDeclaration table;
    private final Map<String, ShapeComponent> given = new LinkedHashMap<>();
    private final Set<String> ties = new LinkedHashSet<>();

    Cover(ShapeModel shape) {
        this.table = shape.root();
        for (Part part : shape.parts()) {
            if (part instanceof Part.OfColumn column && column.joins().isEmpty()) {
                given.put(column.column().component(), part.component());
            } else if (part instanceof Part.OfRelation related) {
                List<Hop.Pair> pairs = related.relation().hops().get(0).pairs();
                for (Hop.Pair pair : pairs) {
                    if (isReference(related.relation())) {
                        given.putIfAbsent(pair.near().component(), part.component());
                    } else {
                        ties.add(pair.near().component());
                    }
                }
            }
        }
    }

    /** Whether the foreign key is of the table that the relation starts from. */
    static boolean isReference(Relation relation) {
        return relation.naming().attribute().equals("relation");
    }

    /** The component that gives a column. */
    Optional<ShapeComponent> giver(String column) {
        return Optional.ofNullable(given.get(column));
    }

    /** The columns that a new row must have, without those given. */
    Set<String> required() {
        Set<String> missing = new LinkedHashSet<>();
        for (ColumnDeclaration column : table.columns()) {
            if (!column.optionalOnInsert() && !given.containsKey(column.component())) {
                missing.add(column.component());
            }
        }
        return missing;
    }

    /** The columns of the primary key, and those that rows below are tied by, without those given. */
    Set<String> keys() {
        Set<String> missing = new LinkedHashSet<>(ties);
        table.primaryKey().ifPresent(key -> missing.addAll(key.head().components()));
        missing.removeAll(given.keySet());
        return missing;
    }

    /** The columns of the foreign key that, given by a row that holds this one, leave the least to be given here. */
    Set<String> tie() {
        Set<String> needed = needed();
        return table.constraints(ConstraintDeclaration.ForeignKey.class)
                .map(key -> Set.copyOf(key.head().components()))
                .min(Comparator.comparingInt(key -> without(needed, key).size()))
                .orElse(Set.of());
    }

    /** Whether nothing is missing but the columns of one foreign key. */
    boolean isPart() {
        return without(needed(), tie()).isEmpty();
    }

    /** The columns that a row needs and nothing here gives. */
    private Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>(required());
        needed.addAll(keys());
        return needed;
    }

    static Set<String> without(Set<String> columns, Set<String> others) {
        Set<String> left = new LinkedHashSet<>(columns);
        left.removeAll(others);
        return left;
    }
}
