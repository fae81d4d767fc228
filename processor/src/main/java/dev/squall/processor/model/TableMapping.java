package dev.squall.processor.model;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.Column;
import dev.squall.schema.Deferrability;
import dev.squall.schema.ExclusionConstraint;
import dev.squall.schema.ForeignKey;
import dev.squall.schema.Identifiers;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.IndexKey;
import dev.squall.schema.PrimaryKey;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.SequenceOptions;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.Table;
import dev.squall.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Maps one valid table to the schema model. */
final class TableMapping {

    private final Declarations declarations;
    private final TableDeclaration declaration;
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<ExclusionConstraint> exclusions = new ArrayList<>();
    private Optional<PrimaryKey> primaryKey = Optional.empty();

    private TableMapping(Declarations declarations, TableDeclaration declaration) {
        this.declarations = declarations;
        this.declaration = declaration;
    }

    static Table table(Declarations declarations, TableDeclaration declaration, List<NamedConstraint> constraints) {
        TableMapping mapping = new TableMapping(declarations, declaration);
        constraints.forEach(mapping::add);
        return mapping.table();
    }

    private Table table() {
        Table table = new Table(
                declaration.name(),
                declaration.columns().stream().map(TableMapping::column).toList(),
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                declaration.comment());
        return FeatureMapping.apply(declaration, table.withExclusions(exclusions));
    }

    private void add(NamedConstraint named) {
        ConstraintDeclaration constraint = named.declaration();
        String name = named.sqlName();
        List<String> columns = columns(constraint.head().columns());
        Optional<String> comment = constraint.head().comment();
        if (constraint instanceof ConstraintDeclaration.PrimaryKey key) {
            primaryKey = Optional.of(new PrimaryKey(name, columns, columns(key.include()), key.deferrable(), comment));
        } else if (constraint instanceof ConstraintDeclaration.Unique unique) {
            uniques.add(new UniqueConstraint(
                    name, columns, columns(unique.include()), unique.nullsNotDistinct(), unique.deferrable(), comment));
        } else if (constraint instanceof ConstraintDeclaration.ForeignKey key) {
            foreignKeys.add(foreignKey(name, columns, key));
        } else if (constraint instanceof ConstraintDeclaration.Check check) {
            String condition = SqlExpressions.unwrap(check.condition().value());
            checks.add(new CheckConstraint(name, condition, check.noInherit(), true, comment));
        } else if (constraint instanceof ConstraintDeclaration.Exclusion exclusion) {
            exclusions.add(new ExclusionConstraint(name, definition(exclusion), comment));
        } else if (constraint instanceof ConstraintDeclaration.Index index) {
            indexes.add(index(name, index));
        }
    }

    private List<String> columns(List<Located<String>> components) {
        return declaration.columnNames(components.stream().map(Located::value).toList());
    }

    private static Column column(ColumnDeclaration declaration) {
        Storage storage = declaration.storage().orElseThrow();
        ColumnDeclaration.Modifiers modifiers = declaration.modifiers();
        return new Column(
                declaration.name().value(),
                storage.sqlType(),
                declaration.presence().nullable(),
                declaration.databaseDefault(),
                modifiers.identity().map(TableMapping::identity),
                modifiers.generated().map(g -> SqlExpressions.unwrap(g.sql().value())),
                modifiers
                        .generated()
                        .filter(ColumnDeclaration.Generated::virtual)
                        .isPresent(),
                modifiers.collation().map(name -> collation(name.value())),
                declaration.comment());
    }

    private static Identity identity(IdentityDeclaration declaration) {
        Identity.Generation generation =
                declaration.byDefault() ? Identity.Generation.BY_DEFAULT : Identity.Generation.ALWAYS;
        return new Identity(generation, options(declaration));
    }

    static SequenceOptions options(IdentityDeclaration declaration) {
        return new SequenceOptions(
                unless(declaration.start(), 0),
                unless(declaration.increment(), 0),
                unless(declaration.minValue(), Long.MIN_VALUE),
                unless(declaration.maxValue(), Long.MAX_VALUE),
                unless(declaration.cache(), 0),
                declaration.cycle());
    }

    /** An annotation has no null: one value, which says little in its place, means PostgreSQL's default. */
    private static OptionalLong unless(Located<Long> value, long byDefault) {
        return value.value() == byDefault ? OptionalLong.empty() : OptionalLong.of(value.value());
    }

    private ForeignKey foreignKey(String name, List<String> columns, ConstraintDeclaration.ForeignKey key) {
        TableDeclaration target = declarations.table(key.target().value()).orElseThrow();
        return new ForeignKey(
                name,
                columns,
                target.name(),
                target.columnNames(References.components(key, target)),
                key.matchFull(),
                key.onDelete().value(),
                key.onUpdate().value(),
                key.deferrable(),
                true,
                key.head().comment());
    }

    private Index index(String name, ConstraintDeclaration.Index index) {
        return new Index(
                name,
                index.method().value(),
                index.unique(),
                index.nullsNotDistinct(),
                index.parts().stream().map(this::key).toList(),
                columns(index.include()),
                index.where().map(sql -> SqlExpressions.unwrap(sql.value())),
                StorageParameters.of(index.with()),
                index.head().comment());
    }

    private IndexKey key(IndexPart part) {
        Optional<String> sql =
                Optional.of(part.key()).filter(k -> part.expression()).map(k -> SqlExpressions.unwrap(k.value()));
        return new IndexKey(
                sql.isPresent()
                        ? Optional.empty()
                        : Optional.of(columns(List.of(part.key())).get(0)),
                sql,
                part.collation().map(TableMapping::collation),
                part.operatorClass(),
                part.descending(),
                part.nullsFirst());
    }

    /** As the server prints it, so that a catalog's text is equal where the expressions are. */
    private String definition(ConstraintDeclaration.Exclusion exclusion) {
        String elements = exclusion.elements().stream()
                .map(e -> element(e.part()) + " WITH " + e.operator())
                .collect(Collectors.joining(", "));
        String timing = exclusion.deferrable() == Deferrability.NOT_DEFERRABLE
                ? ""
                : exclusion.deferrable() == Deferrability.INITIALLY_DEFERRED
                        ? " DEFERRABLE INITIALLY DEFERRED"
                        : " DEFERRABLE";
        return "USING " + exclusion.method().value() + " (" + elements + ")"
                + exclusion
                        .where()
                        .map(w -> " WHERE (" + w.value().strip() + ")")
                        .orElse("") + timing;
    }

    private String element(IndexPart part) {
        IndexKey key = key(part);
        return key.column()
                        .map(Identifiers::quote)
                        .orElseGet(() -> "(" + part.key().value() + ")")
                + key.collation().map(c -> " COLLATE " + Identifiers.quote(c)).orElse("")
                + key.operatorClass().map(o -> " " + o).orElse("");
    }

    /** A collation of the server, unless its schema is written. */
    static QualifiedName collation(String written) {
        String bare = written.replace("\"", "");
        int dot = bare.indexOf('.');
        return dot < 0
                ? new QualifiedName("pg_catalog", bare)
                : new QualifiedName(bare.substring(0, dot), bare.substring(dot + 1));
    }
}
