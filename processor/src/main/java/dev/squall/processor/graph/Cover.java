package dev.squall.processor.graph;

import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.ShapeComponent;
import dev.squall.processor.model.TableDeclaration;
import dev.squall.processor.relation.Hop;
import dev.squall.processor.relation.Relation;
import dev.squall.processor.shape.Part;
import dev.squall.processor.shape.ShapeModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** The component that gives a column; null if none does. */
    ShapeComponent giver(String column) {
        return given.get(column);
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

    /** Whether the columns are all of one foreign key. */
    boolean areOneKeys(Set<String> columns) {
        return columns.isEmpty()
                || table.constraints(ConstraintDeclaration.ForeignKey.class)
                        .anyMatch(key -> Set.copyOf(key.head().components()).containsAll(columns));
    }

    /** The columns that a row needs and nothing here gives. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>(required());
        needed.addAll(keys());
        return needed;
    }
}
