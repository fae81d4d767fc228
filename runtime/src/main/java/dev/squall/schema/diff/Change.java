package dev.squall.schema.diff;

import dev.squall.schema.Column;
import dev.squall.schema.Constraint;
import dev.squall.schema.EnumType;
import dev.squall.schema.Identity;
import dev.squall.schema.Index;
import dev.squall.schema.Namespace;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Sequence;
import dev.squall.schema.Table;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One step from a schema to another one, as data. It has no SQL text; {@code DdlWriter} writes that.
 *
 * <p>All names are those that hold when the step runs, after the renames before it. Steps are immutable.
 * One file, longer than others, because the kinds of a sealed type are read together.
 */
public sealed interface Change
        permits Change.CreateNamespace,
                Change.DropNamespace,
                Change.CreateEnum,
                Change.RenameEnum,
                Change.RenameLabel,
                Change.AddLabel,
                Change.RebuildEnum,
                Change.DropEnum,
                Change.CreateSequence,
                Change.RenameSequence,
                Change.AlterSequence,
                Change.OwnSequence,
                Change.DropSequence,
                Change.CreateTable,
                Change.RenameTable,
                Change.DropTable,
                Change.AddColumn,
                Change.RenameColumn,
                Change.DropColumn,
                Change.ChangeType,
                Change.DropDefault,
                Change.SetDefault,
                Change.DropExpression,
                Change.SetNotNull,
                Change.DropNotNull,
                Change.AddIdentity,
                Change.AlterIdentity,
                Change.DropIdentity,
                Change.AddConstraint,
                Change.RenameConstraint,
                Change.ValidateConstraint,
                Change.DropConstraint,
                Change.CreateIndex,
                Change.RenameIndex,
                Change.DropIndex,
                Change.SetComment,
                ObjectChange {

    /** What the step may do to a database that is in use; empty for a harmless one. */
    default Set<Hazard> hazards() {
        return EnumSet.noneOf(Hazard.class);
    }

    /** Calls the visitor's method for this kind of step. */
    <R> R accept(Visitor<R> visitor);

    /** One line for people: {@code add column email to app.users}. */
    default String describe() {
        return accept(new ChangeDescription());
    }

    /**
     * A column of an enum type.
     *
     * @param table the table
     * @param column the column's name
     * @param array whether the column is an array of the type
     */
    record Use(QualifiedName table, String column, boolean array) {}

    /**
     * Creates a PostgreSQL schema.
     *
     * @param namespace the schema, without its comment
     */
    record CreateNamespace(Namespace namespace) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createNamespace(this);
        }
    }

    /**
     * Drops an empty PostgreSQL schema.
     *
     * @param name its name
     */
    record DropNamespace(String name) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropNamespace(this);
        }
    }

    /**
     * Creates an enum type.
     *
     * @param type the type, without its comment
     */
    record CreateEnum(EnumType type) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createEnum(this);
        }
    }

    /**
     * Renames an enum type, moves it to another schema, or both.
     *
     * @param from the old name
     * @param to the new name
     */
    record RenameEnum(QualifiedName from, QualifiedName to) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.RENAME_BREAKS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameEnum(this);
        }
    }

    /**
     * Renames a label of an enum type; rows follow.
     *
     * @param type the type
     * @param from the old label
     * @param to the new label
     */
    record RenameLabel(QualifiedName type, String from, String to) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.RENAME_BREAKS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameLabel(this);
        }
    }

    /**
     * Adds a label to an enum type.
     *
     * @param type the type
     * @param label the label
     * @param before the label that it precedes; empty for the end
     */
    record AddLabel(QualifiedName type, String label, Optional<String> before) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addLabel(this);
        }
    }

    /**
     * Replaces an enum type by one with other labels or another order, and converts every column of it.
     *
     * @param type the type with its new labels
     * @param mapping labels that go, to the labels that rows get
     * @param uses the columns of the type, none of which has a default any more
     */
    record RebuildEnum(EnumType type, SortedMap<String, String> mapping, List<Use> uses) implements Change {
        public RebuildEnum {
            mapping = Collections.unmodifiableSortedMap(new TreeMap<>(mapping));
            uses = List.copyOf(uses);
        }

        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.TYPE_REWRITES);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rebuildEnum(this);
        }
    }

    /**
     * Drops an enum type that no column has any more.
     *
     * @param type the type
     */
    record DropEnum(QualifiedName type) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.LOSES_DATA);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropEnum(this);
        }
    }

    /**
     * Creates a sequence that no column owns yet.
     *
     * @param sequence the sequence
     */
    record CreateSequence(Sequence sequence) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createSequence(this);
        }
    }

    /**
     * Renames a sequence, moves it to another schema, or both.
     *
     * @param from the old name
     * @param to the new name
     */
    record RenameSequence(QualifiedName from, QualifiedName to) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameSequence(this);
        }
    }

    /**
     * Gives a sequence another type or other options.
     *
     * @param sequence the sequence as it shall be
     * @param narrowed whether its counter may be outside the new limits
     */
    record AlterSequence(Sequence sequence, boolean narrowed) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterSequence(this);
        }
    }

    /**
     * Makes a sequence go with a column, or with none.
     *
     * @param sequence the sequence as it shall be
     */
    record OwnSequence(Sequence sequence) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ownSequence(this);
        }
    }

    /**
     * Drops a sequence.
     *
     * @param name its name
     */
    record DropSequence(QualifiedName name) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropSequence(this);
        }
    }

    /**
     * Creates a table with its keys and checks, without foreign keys, indexes and comments.
     *
     * @param table the table
     */
    record CreateTable(Table table) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createTable(this);
        }
    }

    /**
     * Renames a table, moves it to another schema, or both.
     *
     * @param from the old name
     * @param to the new name
     * @param identities its identity columns, whose sequences go along to another schema
     */
    record RenameTable(QualifiedName from, QualifiedName to, List<String> identities) implements Change {
        public RenameTable {
            identities = List.copyOf(identities);
        }

        /** Renames a table without identity columns. */
        public RenameTable(QualifiedName from, QualifiedName to) {
            this(from, to, List.of());
        }

        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.RENAME_BREAKS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameTable(this);
        }
    }

    /**
     * Drops a table.
     *
     * @param table its name
     * @param guarded whether it is dropped only while it is empty
     */
    record DropTable(QualifiedName table, boolean guarded) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.LOSES_DATA);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropTable(this);
        }
    }

    /**
     * Adds a column.
     *
     * @param table the table
     * @param column the column, without its comment
     * @param backfill the expression that existing rows get, if one is given
     */
    record AddColumn(QualifiedName table, Column column, Optional<String> backfill) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return Hazard.ofNewColumn(column, backfill.isPresent());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addColumn(this);
        }
    }

    /**
     * Renames a column.
     *
     * @param table the table
     * @param from the old name
     * @param to the new name
     */
    record RenameColumn(QualifiedName table, String from, String to) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.RENAME_BREAKS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameColumn(this);
        }
    }

    /**
     * Drops a column.
     *
     * @param table the table
     * @param column the column
     * @param guarded whether it is dropped only while it holds nothing but NULL
     * @param derived whether its values are computed, so that nothing is lost
     */
    record DropColumn(QualifiedName table, Column column, boolean guarded, boolean derived) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return derived ? EnumSet.noneOf(Hazard.class) : EnumSet.of(Hazard.LOSES_DATA);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }
    }

    /**
     * Changes a column's type or collation.
     *
     * @param table the table
     * @param from the column as it is
     * @param to the column as it shall be
     * @param using the expression that converts a value; empty where PostgreSQL converts by assignment
     */
    record ChangeType(QualifiedName table, Column from, Column to, Optional<String> using) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return Hazard.ofTypeChange(from, to);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeType(this);
        }
    }

    /**
     * Drops a column's default.
     *
     * @param table the table
     * @param column the column
     */
    record DropDefault(QualifiedName table, String column) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropDefault(this);
        }
    }

    /**
     * Sets a column's default; existing rows stay.
     *
     * @param table the table
     * @param column the column
     * @param sql the expression
     */
    record SetDefault(QualifiedName table, String column, String sql) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setDefault(this);
        }
    }

    /**
     * Makes a generated column a plain one that keeps its values.
     *
     * @param table the table
     * @param column the column
     */
    record DropExpression(QualifiedName table, String column) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropExpression(this);
        }
    }

    /**
     * Refuses NULL in a column.
     *
     * @param table the table
     * @param column the column
     * @param backfill the expression that rows with NULL get first, if one is given
     */
    record SetNotNull(QualifiedName table, String column, Optional<String> backfill) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.NOT_NULL_SCANS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setNotNull(this);
        }
    }

    /**
     * Accepts NULL in a column.
     *
     * @param table the table
     * @param column the column
     */
    record DropNotNull(QualifiedName table, String column) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropNotNull(this);
        }
    }

    /**
     * Makes a column an identity column that goes on after its greatest value.
     *
     * @param table the table
     * @param column the column as it shall be
     * @param identity the clause
     */
    record AddIdentity(QualifiedName table, Column column, Identity identity) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addIdentity(this);
        }
    }

    /**
     * Changes the clause of an identity column.
     *
     * @param table the table
     * @param column the column as it shall be
     * @param identity the clause
     * @param narrowed whether its counter may be outside the new limits
     */
    record AlterIdentity(QualifiedName table, Column column, Identity identity, boolean narrowed) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alterIdentity(this);
        }
    }

    /**
     * Makes an identity column a plain one.
     *
     * @param table the table
     * @param column the column
     */
    record DropIdentity(QualifiedName table, String column) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIdentity(this);
        }
    }

    /**
     * Adds a constraint, without its comment.
     *
     * @param table the table
     * @param constraint the constraint
     * @param onNewTable whether the table is created together with it, so that no row needs a check
     */
    record AddConstraint(QualifiedName table, Constraint constraint, boolean onNewTable) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return onNewTable ? EnumSet.noneOf(Hazard.class) : Hazard.ofNewConstraint(constraint);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.addConstraint(this);
        }
    }

    /**
     * Renames a constraint.
     *
     * @param table the table
     * @param from the old name
     * @param to the new name
     */
    record RenameConstraint(QualifiedName table, String from, String to) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameConstraint(this);
        }
    }

    /**
     * Checks the rows that a NOT VALID constraint has not seen.
     *
     * @param table the table
     * @param constraint the constraint
     */
    record ValidateConstraint(QualifiedName table, String constraint) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.validateConstraint(this);
        }
    }

    /**
     * Drops a constraint.
     *
     * @param table the table
     * @param constraint the constraint
     */
    record DropConstraint(QualifiedName table, Constraint constraint) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return Hazard.ofDroppedConstraint(constraint);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropConstraint(this);
        }
    }

    /**
     * Creates an index, without its comment.
     *
     * @param table the table
     * @param index the index
     * @param onNewTable whether the table is created together with it
     */
    record CreateIndex(QualifiedName table, Index index, boolean onNewTable) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return onNewTable ? EnumSet.noneOf(Hazard.class) : Hazard.ofNewIndex(index);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.createIndex(this);
        }
    }

    /**
     * Renames an index.
     *
     * @param table the table
     * @param from the old name
     * @param to the new name
     */
    record RenameIndex(QualifiedName table, String from, String to) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renameIndex(this);
        }
    }

    /**
     * Drops an index.
     *
     * @param table the table
     * @param index the index
     */
    record DropIndex(QualifiedName table, Index index) implements Change {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.INDEX_DROP_BLOCKS);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }
    }

    /**
     * Sets or removes a comment.
     *
     * @param target what it is about
     * @param text the comment; empty to remove it
     */
    record SetComment(CommentTarget target, Optional<String> text) implements Change {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.setComment(this);
        }
    }

    /**
     * One method per kind of step, so that a new kind does not compile until it is handled everywhere.
     *
     * @param <R> what the visitor returns
     */
    interface Visitor<R> {
        R createNamespace(CreateNamespace change);

        R dropNamespace(DropNamespace change);

        R createEnum(CreateEnum change);

        R renameEnum(RenameEnum change);

        R renameLabel(RenameLabel change);

        R addLabel(AddLabel change);

        R rebuildEnum(RebuildEnum change);

        R dropEnum(DropEnum change);

        R createSequence(CreateSequence change);

        R renameSequence(RenameSequence change);

        R alterSequence(AlterSequence change);

        R ownSequence(OwnSequence change);

        R dropSequence(DropSequence change);

        R createTable(CreateTable change);

        R renameTable(RenameTable change);

        R dropTable(DropTable change);

        R addColumn(AddColumn change);

        R renameColumn(RenameColumn change);

        R dropColumn(DropColumn change);

        R changeType(ChangeType change);

        R dropDefault(DropDefault change);

        R setDefault(SetDefault change);

        R dropExpression(DropExpression change);

        R setNotNull(SetNotNull change);

        R dropNotNull(DropNotNull change);

        R addIdentity(AddIdentity change);

        R alterIdentity(AlterIdentity change);

        R dropIdentity(DropIdentity change);

        R addConstraint(AddConstraint change);

        R renameConstraint(RenameConstraint change);

        R validateConstraint(ValidateConstraint change);

        R dropConstraint(DropConstraint change);

        R createIndex(CreateIndex change);

        R renameIndex(RenameIndex change);

        R dropIndex(DropIndex change);

        R setComment(SetComment change);

        R object(ObjectChange change);
    }
}
