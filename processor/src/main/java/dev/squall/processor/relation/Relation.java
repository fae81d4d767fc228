package dev.squall.processor.relation;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.model.TableDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * A way from the rows of one table to those of another.
 *
 * @param name its field in the generated table; empty if none is free and none is given
 * @param kind how many rows it leads to
 * @param from the table that it starts from
 * @param hops one hop, or two through a junction table
 * @param naming which attribute of which {@code @ForeignKey} names it
 */
public record Relation(Optional<String> name, Kind kind, TableDeclaration from, List<Hop> hops, Naming naming) {

    public Relation {
        hops = List.copyOf(hops);
    }

    /** How many rows a relation leads to. */
    public enum Kind {
        /** Exactly one. */
        ONE,
        /** One or none. */
        ONE_IF_ANY,
        /** Any number. */
        MANY;

        /** Whether it is at most one. */
        public boolean single() {
            return this != MANY;
        }
    }

    /**
     * What names a relation.
     *
     * @param key where the foreign key is said
     * @param table the table whose record says it
     * @param attribute the attribute of {@code @ForeignKey}: {@code relation} or {@code inverse}
     */
    public record Naming(Origin key, TableDeclaration table, String attribute) {}

    /** The table that it leads to. */
    public TableDeclaration to() {
        return hops.get(hops.size() - 1).to();
    }

    /** The junction table that it leads through, if it does. */
    public Optional<TableDeclaration> through() {
        return hops.size() == 2 ? Optional.of(hops.get(0).to()) : Optional.empty();
    }

    /** Whether classes in the given package can name all tables that it leads over. */
    public boolean visibleFrom(String packageName) {
        return hops.stream()
                .map(Hop::to)
                .allMatch(t -> t.visible() || t.type().packageName().equals(packageName));
    }

    Relation named(Optional<String> newName) {
        return new Relation(newName, kind, from, hops, naming);
    }
}
