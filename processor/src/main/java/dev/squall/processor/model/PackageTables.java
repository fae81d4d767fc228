package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.List;

/**
 * The tables of one package.
 *
 * @param packageName the package
 * @param tableClasses the simple names of its table classes
 * @param visible whether one of them is public
 * @param origins the records that are compiled now
 */
public record PackageTables(String packageName, List<String> tableClasses, boolean visible, List<Origin> origins) {

    public PackageTables {
        tableClasses = List.copyOf(tableClasses);
        origins = List.copyOf(origins);
    }

    /** The class that is generated for them. */
    public JavaType type() {
        return JavaType.of(packageName, "Tables");
    }
}
