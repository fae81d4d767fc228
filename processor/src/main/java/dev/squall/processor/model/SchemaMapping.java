package dev.squall.processor.model;

import dev.squall.schema.CompositeType;
import dev.squall.schema.EnumType;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Maps valid declarations to the schema model. Declarations with problems must not come here. */
public final class SchemaMapping {

    private final Declarations declarations;

    private SchemaMapping(Declarations declarations) {
        this.declarations = declarations;
    }

    /** The tables of valid declarations, in their order. */
    public static List<TableModel> tables(Declarations declarations) {
        SchemaMapping mapping = new SchemaMapping(declarations);
        return declarations.tables().stream().map(mapping::map).toList();
    }

    private TableModel map(TableDeclaration declaration) {
        List<NamedConstraint> constraints = NamedConstraint.of(declaration);
        Table table = TableMapping.table(declarations, declaration, constraints);
        Set<QualifiedName> used = new HashSet<>();
        List<CompositeDeclaration> composites = composites(declaration, table, used);
        List<EnumDeclaration> enums = declarations.enums().stream()
                .filter(e -> used.contains(e.name()))
                .filter(e -> e.codec().packageName().equals(declaration.type().packageName()))
                .toList();
        Schema.Builder part = Schema.builder();
        if (declaration.view().isPresent()) {
            part.add(view(declaration.view().get(), table));
        } else {
            part.add(table);
        }
        composites.forEach(c -> part.add(composite(c)));
        enums.forEach(e -> part.add(new EnumType(e.name(), e.labelTexts(), e.comment())));
        List<QualifiedName> names = new ArrayList<>(List.of(table.name()));
        enums.forEach(e -> names.add(e.name()));
        composites.forEach(c -> names.add(c.name()));
        names.stream()
                .map(QualifiedName::schema)
                .filter(schema -> !schema.equals("public"))
                .distinct()
                .forEach(schema -> part.add(Namespace.of(schema)));
        return new TableModel(
                declaration, constraints, table, part.build(), IntentMapping.of(declaration, enums, composites));
    }

    /** The composite types of a table's columns, and of their attributes; the names of all types on the way. */
    private List<CompositeDeclaration> composites(TableDeclaration declaration, Table table, Set<QualifiedName> used) {
        table.columns().forEach(column -> column.type().userType().ifPresent(used::add));
        List<CompositeDeclaration> own = declarations.composites().stream()
                .filter(c -> c.codec().packageName().equals(declaration.type().packageName()))
                .toList();
        // what is inside of another one was read before it
        for (int i = own.size() - 1; i >= 0; i--) {
            if (used.contains(own.get(i).name())) {
                composite(own.get(i))
                        .attributes()
                        .forEach(a -> a.type().userType().ifPresent(used::add));
            }
        }
        return own.stream().filter(c -> used.contains(c.name())).toList();
    }

    private static CompositeType composite(CompositeDeclaration declaration) {
        return new CompositeType(
                declaration.name(),
                declaration.attributes().stream().map(SchemaMapping::attribute).toList(),
                declaration.comment());
    }

    private static CompositeType.Attribute attribute(ColumnDeclaration attribute) {
        return new CompositeType.Attribute(
                attribute.name().value(),
                attribute.storage().orElseThrow().sqlType(),
                attribute.modifiers().collation().map(c -> TableMapping.collation(c.value())),
                attribute.comment());
    }

    private static View view(ViewDeclaration view, Table table) {
        List<View.ViewColumn> columns = table.columns().stream()
                .map(c -> new View.ViewColumn(c.name(), c.type(), c.comment()))
                .toList();
        return new View(
                table.name(),
                view.materialized(),
                query(view.sql().value()),
                columns,
                table.options(),
                table.indexes(),
                table.comment());
    }

    private static String query(String sql) {
        String query = sql.strip();
        return query.endsWith(";") ? query.substring(0, query.length() - 1).strip() : query;
    }
}
