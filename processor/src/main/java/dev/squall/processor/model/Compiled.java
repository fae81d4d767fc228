package dev.squall.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What this compile uses and does not compile: it was compiled before, or is in another jar. Nothing is generated for it,
 * and its mistakes are said by the compile that owns it.
 *
 * @param tables the tables
 * @param shapes the shapes
 * @param members the fields of the tables' generated classes, by the record's full name
 */
public record Compiled(List<TableDeclaration> tables, List<ShapeDeclaration> shapes, Map<String, Set<String>> members) {

    public Compiled {
        tables = List.copyOf(tables);
        shapes = List.copyOf(shapes);
        members = Map.copyOf(members);
    }
}
