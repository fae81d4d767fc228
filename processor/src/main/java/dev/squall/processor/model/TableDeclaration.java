package dev.squall.processor.model;

import dev.squall.processor.diagnostic.Origin;
import dev.squall.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code @Table} record.
 *
 * @param type the record
 * @param visible whether it is public
 * @param name the table's name
 * @param nameOrigin where the name is written
 * @param view what makes it a view, if it is one
 * @param columns its components
 * @param constraints its keys, constraints and indexes in the order of the source, those of components first
 * @param features what it has besides
 * @param changes what it says about the last release
 * @param comment its Javadoc
 * @param origin the record
 */
public record TableDeclaration(
        JavaType type,
        boolean visible,
        QualifiedName name,
        Origin nameOrigin,
        Optional<ViewDeclaration> view,
        List<ColumnDeclaration> columns,
        List<ConstraintDeclaration> constraints,
        TableFeatures features,
        Changes changes,
        Optional<String> comment,
        Origin origin) {

    public TableDeclaration {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /**
     * What the record says about the last release and the way from it.
     *
     * @param renamedFrom the table's name then
     * @param dropped columns that go
     * @param online whether changes use the online form
     * @param allowed the ids of risks that are acknowledged
     */
    public record Changes(
            Optional<Located<String>> renamedFrom,
            List<DroppedDeclaration> dropped,
            boolean online,
            List<String> allowed) {
        public Changes {
            allowed = List.copyOf(allowed);
            dropped = List.copyOf(dropped);
        }
    }

    /** The same table with other columns. */
    public TableDeclaration withColumns(List<ColumnDeclaration> newColumns) {
        return new TableDeclaration(
                type, visible, name, nameOrigin, view, newColumns, constraints, features, changes, comment, origin);
    }

    /** The column of the given component. */
    public Optional<ColumnDeclaration> column(String component) {
        return columns.stream().filter(c -> c.component().equals(component)).findFirst();
    }

    /** The names of its components. */
    public List<String> components() {
        return columns.stream().map(ColumnDeclaration::component).toList();
    }

    /** The SQL names of the given components; what is no component stays as it is written. */
    public List<String> columnNames(List<String> components) {
        return components.stream()
                .map(c -> column(c).map(d -> d.name().value()).orElse(c))
                .toList();
    }

    /** Its primary key, if it has one. */
    public Optional<ConstraintDeclaration.PrimaryKey> primaryKey() {
        return constraints(ConstraintDeclaration.PrimaryKey.class).findFirst();
    }

    /** Its constraints of one kind. */
    public <C extends ConstraintDeclaration> Stream<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The class that is generated for it. */
    public JavaType tableClass() {
        return JavaType.of(type.packageName(), type.joinedName() + "Table");
    }

    /** The insert builder that is generated for it. */
    public JavaType newRowClass() {
        return JavaType.of(type.packageName(), "New" + type.joinedName());
    }

    /** The constant that holds it. */
    public String constant() {
        return SqlNames.constant(name.name());
    }
}
