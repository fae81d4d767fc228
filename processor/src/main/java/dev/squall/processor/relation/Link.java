package dev.squall.processor.relation;

import dev.squall.processor.model.ColumnDeclaration;
import dev.squall.processor.model.ConstraintDeclaration;
import dev.squall.processor.model.Located;
import dev.squall.processor.model.References;
import dev.squall.processor.model.TableDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A foreign key whose columns are all known.
 *
 * @param table the table that has it
 * @param key the key
 * @param forth the hop to what it references
 */
record Link(TableDeclaration table, ConstraintDeclaration.ForeignKey key, Hop forth) {

    /** The keys of a table that lead to a known table; what is wrong with the others is said elsewhere. */
    static List<Link> of(TableDeclaration table, Map<String, TableDeclaration> tables) {
        List<Link> links = new ArrayList<>();
        table.constraints(ConstraintDeclaration.ForeignKey.class)
                .forEach(key -> of(table, key, tables).ifPresent(links::add));
        return links;
    }

    private static Optional<Link> of(
            TableDeclaration table, ConstraintDeclaration.ForeignKey key, Map<String, TableDeclaration> tables) {
        Optional<TableDeclaration> target =
                Optional.ofNullable(tables.get(key.target().value().qualifiedName()));
        if (target.isEmpty()) {
            return Optional.empty();
        }
        List<String> near = key.head().components();
        List<String> far = References.components(key, target.get());
        List<Hop.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(near.size(), far.size()); i++) {
            Optional<ColumnDeclaration> from = table.column(near.get(i));
            Optional<ColumnDeclaration> to = target.get().column(far.get(i));
            if (from.isPresent() && to.isPresent()) {
                pairs.add(new Hop.Pair(from.get(), to.get()));
            }
        }
        boolean whole = !near.isEmpty() && pairs.size() == near.size() && near.size() == far.size();
        return whole ? Optional.of(new Link(table, key, new Hop(target.get(), pairs))) : Optional.empty();
    }

    TableDeclaration target() {
        return forth.to();
    }

    Hop back() {
        return forth.back(table);
    }

    boolean nullable() {
        return forth.pairs().stream().anyMatch(pair -> pair.near().presence().nullable());
    }

    /** Whether a row that is referenced is so by one row at most. */
    boolean unique() {
        Set<String> columns = components();
        return table.constraints().stream()
                .filter(c -> c instanceof ConstraintDeclaration.PrimaryKey || c instanceof ConstraintDeclaration.Unique)
                .anyMatch(c -> columns.containsAll(c.head().components()));
    }

    Set<String> components() {
        return new HashSet<>(key.head().components());
    }

    /** {@code author} for {@code authorId} that refers to {@code id}; the record's name for a key of several columns. */
    String label() {
        if (forth.pairs().size() > 1) {
            return decapitalized(target().type().simpleName());
        }
        String component = forth.pairs().get(0).near().component();
        String referenced = forth.pairs().get(0).far().component();
        if (component.equals(referenced)) {
            return decapitalized(target().type().simpleName());
        }
        return Optional.of(component)
                .map(c -> without(c, capitalized(referenced)))
                .map(c -> without(c, "Id"))
                .orElse(component);
    }

    private static String without(String name, String suffix) {
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? name.substring(0, name.length() - suffix.length())
                : name;
    }

    /** {@code mapPlaces} of the table {@code map_places}. */
    static String plural(TableDeclaration table) {
        return camel(table.name().name());
    }

    /** A name in Java's manner: {@code map_places} and {@code map-places} are {@code mapPlaces}. */
    static String camel(String written) {
        StringBuilder name = new StringBuilder();
        for (String word : written.split("[^A-Za-z0-9]+", -1)) {
            name.append(name.isEmpty() ? decapitalized(word) : capitalized(word));
        }
        return name.toString();
    }

    static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String decapitalized(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    Optional<String> relationName() {
        return key.relation().map(Located::value);
    }

    Optional<String> inverseName() {
        return key.inverse().map(Located::value);
    }
}
