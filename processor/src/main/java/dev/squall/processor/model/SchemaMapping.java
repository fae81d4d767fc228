package dev.squall.processor.model;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Deferrability;
import dev.squall.schema.EnumType;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.Intents;
import dev.squall.schema.Namespace;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

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
        Table table = table(declaration, constraints);
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
        return new TableModel(declaration, constraints, table, part.build(), intents(declaration, enums));
    }

    private Table table(TableDeclaration declaration, List<NamedConstraint> constraints) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        List<ForeignKey> foreignKeys = new ArrayList<>();
        List<CheckConstraint> checks = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        Optional<PrimaryKey> primaryKey = Optional.empty();
        for (NamedConstraint named : constraints) {
            ConstraintDeclaration constraint = named.declaration();
            List<String> columns = declaration.columnNames(constraint.head().components());
            if (constraint instanceof ConstraintDeclaration.PrimaryKey) {
                primaryKey = Optional.of(new PrimaryKey(named.sqlName(), columns, Deferrability.NOT_DEFERRABLE));
            } else if (constraint instanceof ConstraintDeclaration.Unique unique) {
                uniques.add(new UniqueConstraint(
                        named.sqlName(), columns, unique.nullsNotDistinct(), Deferrability.NOT_DEFERRABLE));
            } else if (constraint instanceof ConstraintDeclaration.ForeignKey key) {
                foreignKeys.add(foreignKey(named.sqlName(), columns, key));
            } else if (constraint instanceof ConstraintDeclaration.Check check) {
                String condition = SqlExpressions.unwrap(check.condition().value());
                checks.add(new CheckConstraint(named.sqlName(), condition, true));
            } else if (constraint instanceof ConstraintDeclaration.Index index) {
                indexes.add(index(named.sqlName(), columns, index, declaration));
            }
        }
        return new Table(
                declaration.name(),
                declaration.columns().stream().map(SchemaMapping::column).toList(),
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                declaration.comment());
    }

    private static Column column(ColumnDeclaration declaration) {
        Storage storage = declaration.storage().orElseThrow();
        ColumnDeclaration.Modifiers modifiers = declaration.modifiers();
        return new Column(
                declaration.name().value(),
                storage.sqlType(),
                declaration.presence().nullable(),
                modifiers.defaultSql().map(sql -> sql.value().strip()),
                modifiers.identity().map(SchemaMapping::identity),
                Optional.empty(),
                Optional.empty(),
                declaration.comment());
    }

    private static Identity identity(IdentityDeclaration declaration) {
        Identity.Generation generation =
                declaration.byDefault() ? Identity.Generation.BY_DEFAULT : Identity.Generation.ALWAYS;
        SequenceOptions options = new SequenceOptions(
                given(declaration.start()),
                given(declaration.increment()),
                OptionalLong.empty(),
                OptionalLong.empty(),
                given(declaration.cache()),
                false);
        return new Identity(generation, options);
    }

    /** An annotation has no null: zero, which is out of range for each of these, means PostgreSQL's default. */
    private static OptionalLong given(Located<Long> value) {
        return value.value() == 0 ? OptionalLong.empty() : OptionalLong.of(value.value());
    }

    private ForeignKey foreignKey(String name, List<String> columns, ConstraintDeclaration.ForeignKey key) {
        TableDeclaration target = declarations.table(key.target().value()).orElseThrow();
        return new ForeignKey(
                name,
                columns,
                target.name(),
                target.columnNames(References.components(key, target)),
                key.onDelete().value(),
                key.onUpdate().value(),
                Deferrability.NOT_DEFERRABLE,
                true);
    }

    private static Index index(
            String name, List<String> columns, ConstraintDeclaration.Index index, TableDeclaration table) {
        List<IndexKey> keys = new ArrayList<>();
        columns.forEach(column -> keys.add(IndexKey.column(column)));
        index.expressions().forEach(sql -> keys.add(IndexKey.expression(SqlExpressions.unwrap(sql.value()))));
        List<String> include = index.include().stream().map(Located::value).toList();
        return new Index(
                name,
                index.method().value(),
                index.unique(),
                false,
                keys,
                table.columnNames(include),
                index.where().map(sql -> SqlExpressions.unwrap(sql.value())),
                new TreeMap<>(),
                Optional.empty());
    }

    private static Intents intents(TableDeclaration table, List<EnumDeclaration> enums) {
        Intents.Builder intents = Intents.builder();
        QualifiedName name = table.name();
        table.changes()
                .renamedFrom()
                .ifPresent(from -> intents.renameTable(new QualifiedName(name.schema(), from.value()), name));
        for (ColumnDeclaration column : table.columns()) {
            String columnName = column.name().value();
            ColumnDeclaration.Modifiers modifiers = column.modifiers();
            modifiers.renamedFrom().ifPresent(from -> intents.renameColumn(name, from.value(), columnName));
            modifiers.using().ifPresent(sql -> intents.convert(name, columnName, sql.value()));
            modifiers.backfill().ifPresent(sql -> intents.backfill(name, columnName, sql.value()));
        }
        for (DroppedDeclaration dropped : table.changes().dropped()) {
            dropped.column().ifPresent(column -> intents.dropColumn(name, column.value(), dropped.lossy()));
        }
        if (!table.changes().online()) {
            intents.offline(name);
        }
        enums.forEach(type -> addEnum(type, intents));
        return intents.build();
    }

    private static void addEnum(EnumDeclaration type, Intents.Builder intents) {
        QualifiedName name = type.name();
        type.changes()
                .renamedFrom()
                .ifPresent(from -> intents.renameEnum(new QualifiedName(name.schema(), from.value()), name));
        type.labels()
                .forEach(label -> label.renamedFrom()
                        .ifPresent(from -> intents.renameLabel(
                                name, from.value(), label.text().value())));
        type.changes()
                .dropped()
                .forEach(dropped -> intents.dropLabel(
                        name, dropped.label().value(), dropped.mapTo().value()));
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
