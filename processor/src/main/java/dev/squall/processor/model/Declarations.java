package dev.squall.processor.model;

import dev.squall.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the source of one compile declares.
 *
 * @param tables the tables, in the order of the source
 * @param shapes the shapes, in the order of the source
 * @param compiled tables and shapes that are only used
 * @param enums the enums that the tables' columns have, one per enum and package that uses it
 * @param composites the composite types that the tables' columns have, one per record and package that uses it
 * @param packages the tables' packages and those with {@code @Schema}
 * @param sourceTypes the full names of the types in the source, which generated classes must not repeat
 */
public record Declarations(
        List<TableDeclaration> tables,
        List<ShapeDeclaration> shapes,
        Compiled compiled,
        List<EnumDeclaration> enums,
        List<CompositeDeclaration> composites,
        List<SchemaPackage> packages,
        Set<String> sourceTypes) {

    public Declarations {
        tables = List.copyOf(tables);
        shapes = List.copyOf(shapes);
        enums = List.copyOf(enums);
        composites = List.copyOf(composites);
        packages = List.copyOf(packages);
        sourceTypes = Set.copyOf(sourceTypes);
    }

    /** The tables without those whose name another one has already: what follows from that is no mistake of its own. */
    public List<TableDeclaration> distinctTables() {
        Set<QualifiedName> names = new HashSet<>();
        return tables.stream().filter(t -> names.add(t.name())).toList();
    }

    /** The table that a record is, whether it is compiled now or was before. */
    public Optional<TableDeclaration> table(JavaType record) {
        return allTables()
                .filter(t -> t.type().qualifiedName().equals(record.qualifiedName()))
                .findFirst();
    }

    /** The tables that are compiled now, then those that were before. */
    public Stream<TableDeclaration> allTables() {
        return Stream.concat(tables.stream(), compiled.tables().stream());
    }

    /** The shape that a record is, whether it is compiled now or was before. */
    public Optional<ShapeDeclaration> shape(JavaType record) {
        return Stream.concat(shapes.stream(), compiled.shapes().stream())
                .filter(s -> s.type().qualifiedName().equals(record.qualifiedName()))
                .findFirst();
    }
}
