package dev.squall.processor.model;

import dev.squall.schema.EnumType;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
import dev.squall.schema.View;
import java.util.ArrayList;
import java.util.List;

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
        List<EnumDeclaration> enums = declarations.enums().stream()
                .filter(e -> table.columns().stream()
                        .anyMatch(c ->
                                c.type().userType().filter(e.name()::equals).isPresent()))
                .filter(e -> e.codec().packageName().equals(declaration.type().packageName()))
                .toList();
        Schema.Builder part = Schema.builder();
        if (declaration.view().isPresent()) {
            part.add(view(declaration.view().get(), table));
        } else {
            part.add(table);
        }
        enums.forEach(e -> part.add(new EnumType(e.name(), e.labelTexts(), e.comment())));
        List<QualifiedName> names = new ArrayList<>(List.of(table.name()));
        enums.forEach(e -> names.add(e.name()));
        names.stream()
                .map(QualifiedName::schema)
                .filter(schema -> !schema.equals("public"))
                .distinct()
                .forEach(schema -> part.add(Namespace.of(schema)));
        return new TableModel(declaration, constraints, table, part.build(), IntentMapping.of(declaration, enums));
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
