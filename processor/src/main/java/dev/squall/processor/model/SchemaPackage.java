package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A package with tables, or with {@code @Schema}.
 *
 * @param name the package
 * @param declared the PostgreSQL schema that {@code @Schema} names
 * @param comment the comment of that schema
 * @param dropped what its tables' schema loses
 * @param objects what it declares by itself
 * @param origin the package
 */
public record SchemaPackage(
        String name,
        Optional<Located<String>> declared,
        Optional<String> comment,
        List<DroppedDeclaration> dropped,
        PackageObjects objects,
        Origin origin) {

    public SchemaPackage {
        dropped = List.copyOf(dropped);
    }

    /** The PostgreSQL schema of its tables. */
    public String schema() {
        return declared.map(Located::value).orElse("public");
    }
}
