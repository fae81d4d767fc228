package dev.squall.processor.model;

import dev.squall.schema.EnumType;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.Table;
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
        Schema.Builder part = Schema.builder().add(table);
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

    /** What the packages say about the last release. */
    public static Intents intents(List<SchemaPackage> packages) {
        Intents.Builder intents = Intents.builder();
        for (SchemaPackage owner : packages) {
            for (DroppedDeclaration dropped : owner.dropped()) {
                dropped.table()
                        .ifPresent(
                                t -> intents.dropTable(new QualifiedName(owner.schema(), t.value()), dropped.lossy()));
                dropped.type().ifPresent(t -> intents.dropEnum(new QualifiedName(owner.schema(), t.value())));
            }
        }
        return intents.build();
    }
}
