package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tables of one package.
 *
 * @param packageName the package
 * @param tableClasses the simple names of its table classes, sorted
 * @param visible whether one of them is public
 * @param origins the records that are compiled now
 */
public record PackageTables(String packageName, List<String> tableClasses, boolean visible, List<Origin> origins) {

    private static final int FEW = 64;

    public PackageTables {
        tableClasses = tableClasses.stream().sorted().distinct().toList();
        origins = List.copyOf(origins);
    }

    /** The class that is generated for them. */
    public JavaType type() {
        return JavaType.of(packageName, "Tables");
    }

    /** The class that is generated beside it where they are many. */
    public JavaType groupsType() {
        return JavaType.of(packageName, "TableGroups");
    }

    /**
     * The table classes in groups, empty if they are few. A compiler compares all supertypes of a type with each other, so
     * a thousand of them cost as much as the tables themselves; groups of the root of their number cost next to nothing.
     */
    public List<List<String>> groups() {
        int count = tableClasses.size();
        if (count <= FEW) {
            return List.of();
        }
        int width = (int) Math.ceil(Math.sqrt(count));
        return IntStream.iterate(0, start -> start < count, start -> start + width)
                .mapToObj(start -> tableClasses.subList(start, Math.min(start + width, count)))
                .toList();
    }
}
