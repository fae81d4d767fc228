package dev.squall.schema.diff;

import dev.squall.schema.CompositeType;
import dev.squall.schema.Domain;
import dev.squall.schema.Extension;
import dev.squall.schema.Partition;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.RawObject;
import dev.squall.schema.RowSecurity;
import dev.squall.schema.View;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;

/**
 * A step about an extension, domain, composite type, view, raw object, policy, partition or storage parameter: everything
 * beside schemas, enums, sequences and the plain parts of tables.
 *
 * <p>One file, longer than others, because the kinds of a sealed type are read together.
 */
public sealed interface ObjectChange extends Change {

    /** Calls the visitor's method for this kind of step. */
    <R> R accept(ObjectVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }

    @Override
    String describe();

    /**
     * Makes an extension available.
     *
     * @param extension the extension
     */
    record CreateExtension(Extension extension) implements ObjectChange {
        @Override
        public String describe() {
            return "create extension " + extension.name();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.createExtension(this);
        }
    }

    /**
     * Moves an extension to another schema.
     *
     * @param name its name
     * @param schema the schema
     */
    record MoveExtension(String name, String schema) implements ObjectChange {
        @Override
        public String describe() {
            return "move extension " + name + " to " + schema;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.moveExtension(this);
        }
    }

    /**
     * Drops an extension that nothing uses any more.
     *
     * @param name its name
     */
    record DropExtension(String name) implements ObjectChange {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.LOSES_DATA);
        }

        @Override
        public String describe() {
            return "drop extension " + name;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.dropExtension(this);
        }
    }

    /**
     * Creates a domain, without its comment.
     *
     * @param domain the domain
     */
    record CreateDomain(Domain domain) implements ObjectChange {
        @Override
        public String describe() {
            return "create domain " + domain.name();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.createDomain(this);
        }
    }

    /**
     * Takes away from a domain what it shall not demand any more, and changes its default.
     *
     * @param before the domain as it is
     * @param after the domain as it shall be
     */
    record RelaxDomain(Domain before, Domain after) implements ObjectChange {
        @Override
        public String describe() {
            return "relax domain " + after.name();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.relaxDomain(this);
        }
    }

    /**
     * Adds to a domain what it shall demand from now on; the values that are there are checked.
     *
     * @param before the domain as it is
     * @param after the domain as it shall be
     */
    record TightenDomain(Domain before, Domain after) implements ObjectChange {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.CONSTRAINT_SCANS);
        }

        @Override
        public String describe() {
            return "tighten domain " + after.name();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.tightenDomain(this);
        }
    }

    /**
     * Drops a domain that no column has any more.
     *
     * @param name its name
     */
    record DropDomain(QualifiedName name) implements ObjectChange {
        @Override
        public String describe() {
            return "drop domain " + name;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.dropDomain(this);
        }
    }

    /**
     * Creates a composite type, without its comments.
     *
     * @param type the type
     */
    record CreateComposite(CompositeType type) implements ObjectChange {
        @Override
        public String describe() {
            return "create composite type " + type.name();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.createComposite(this);
        }
    }

    /**
     * Adds an attribute at the end of a composite type.
     *
     * @param type the type
     * @param attribute the attribute
     */
    record AddAttribute(QualifiedName type, CompositeType.Attribute attribute) implements ObjectChange {
        @Override
        public String describe() {
            return "add attribute " + attribute.name() + " to " + type;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.addAttribute(this);
        }
    }

    /**
     * Drops an attribute of a composite type.
     *
     * @param type the type
     * @param attribute the attribute's name
     */
    record DropAttribute(QualifiedName type, String attribute) implements ObjectChange {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.LOSES_DATA);
        }

        @Override
        public String describe() {
            return "drop attribute " + attribute + " of " + type;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.dropAttribute(this);
        }
    }

    /**
     * Drops a composite type that no column has any more.
     *
     * @param name its name
     */
    record DropComposite(QualifiedName name) implements ObjectChange {
        @Override
        public String describe() {
            return "drop composite type " + name;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.dropComposite(this);
        }
    }

    /**
     * Creates a view or materialized view, without its indexes and comments.
     *
     * @param view the view
     * @param replaces whether a view of that name is there and keeps its columns
     */
    record CreateView(View view, boolean replaces) implements ObjectChange {
        @Override
        public String describe() {
            return (replaces ? "replace view " : "create view ") + view.name();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.createView(this);
        }
    }

    /**
     * Drops a view or materialized view; another step may make it again.
     *
     * @param view the view
     */
    record DropView(View view) implements ObjectChange {
        @Override
        public String describe() {
            return "drop view " + view.name();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.dropView(this);
        }
    }

    /**
     * Creates or replaces what is declared as SQL.
     *
     * @param object the object
     */
    record CreateRaw(RawObject object) implements ObjectChange {
        @Override
        public String describe() {
            return "create " + object.id();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.createRaw(this);
        }
    }

    /**
     * Drops what is declared as SQL; another step may make it again.
     *
     * @param object the object
     */
    record DropRaw(RawObject object) implements ObjectChange {
        @Override
        public String describe() {
            return "drop " + object.id();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.dropRaw(this);
        }
    }

    /**
     * Turns row level security on or off.
     *
     * @param table the table
     * @param before what it is
     * @param after what it shall be
     */
    record SetRowSecurity(QualifiedName table, RowSecurity before, RowSecurity after) implements ObjectChange {
        @Override
        public String describe() {
            return "set row level security of " + table;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.setRowSecurity(this);
        }
    }

    /**
     * Creates a policy, without its comment.
     *
     * @param table the table
     * @param policy the policy
     */
    record CreatePolicy(QualifiedName table, RowSecurity.Policy policy) implements ObjectChange {
        @Override
        public String describe() {
            return "create policy " + policy.name() + " on " + table;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.createPolicy(this);
        }
    }

    /**
     * Drops a policy; another step may make it again.
     *
     * @param table the table
     * @param policy the policy
     */
    record DropPolicy(QualifiedName table, RowSecurity.Policy policy) implements ObjectChange {
        @Override
        public String describe() {
            return "drop policy " + policy.name() + " on " + table;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.dropPolicy(this);
        }
    }

    /**
     * Creates a partition, without its comment.
     *
     * @param partition the partition
     */
    record CreatePartition(Partition partition) implements ObjectChange {
        @Override
        public String describe() {
            return "create partition " + partition.name() + " of " + partition.parent();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.createPartition(this);
        }
    }

    /**
     * Makes a partition a table of its own, for a while.
     *
     * @param partition the partition as it is
     */
    record DetachPartition(Partition partition) implements ObjectChange {
        @Override
        public String describe() {
            return "detach partition " + partition.name() + " of " + partition.parent();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.detachPartition(this);
        }
    }

    /**
     * Makes a detached partition one again.
     *
     * @param partition the partition as it shall be
     */
    record AttachPartition(Partition partition) implements ObjectChange {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.CONSTRAINT_SCANS);
        }

        @Override
        public String describe() {
            return "attach partition " + partition.name() + " to " + partition.parent();
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.attachPartition(this);
        }
    }

    /**
     * Changes the storage parameters of a table.
     *
     * @param table the table
     * @param before what they are
     * @param after what they shall be
     */
    record SetTableOptions(QualifiedName table, SortedMap<String, String> before, SortedMap<String, String> after)
            implements ObjectChange {
        @Override
        public String describe() {
            return "set storage parameters of " + table;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.setTableOptions(this);
        }
    }

    /**
     * Renames a view, domain or composite type, moves it to another schema, or both.
     *
     * @param kind the words of {@code ALTER}: {@code DOMAIN}, {@code TYPE}, {@code VIEW} or {@code MATERIALIZED VIEW}
     * @param from the old name
     * @param to the new name
     */
    record RenameObject(String kind, QualifiedName from, QualifiedName to) implements ObjectChange {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.RENAME_BREAKS);
        }

        @Override
        public String describe() {
            return "rename " + kind.toLowerCase(Locale.ROOT) + " " + from + " to " + to;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.renameObject(this);
        }
    }

    /**
     * Renames an attribute of a composite type; values follow.
     *
     * @param type the type
     * @param from the old name
     * @param to the new name
     */
    record RenameAttribute(QualifiedName type, String from, String to) implements ObjectChange {
        @Override
        public Set<Hazard> hazards() {
            return EnumSet.of(Hazard.RENAME_BREAKS);
        }

        @Override
        public String describe() {
            return "rename attribute " + from + " of " + type + " to " + to;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.renameAttribute(this);
        }
    }

    /**
     * Gives the sequence of an identity column the name that follows from the names of its table and column, so that the
     * old one is free.
     *
     * @param table the table
     * @param column the column
     */
    record NameIdentity(QualifiedName table, String column) implements ObjectChange {
        @Override
        public String describe() {
            return "name the sequence of identity column " + column + " after " + table;
        }

        @Override
        public <R> R accept(ObjectVisitor<R> visitor) {
            return visitor.nameIdentity(this);
        }
    }

    /**
     * One method per kind of step, so that a new kind does not compile until it is handled everywhere.
     *
     * @param <R> what the visitor returns
     */
    interface ObjectVisitor<R> {
        R createExtension(CreateExtension change);

        R moveExtension(MoveExtension change);

        R dropExtension(DropExtension change);

        R createDomain(CreateDomain change);

        R relaxDomain(RelaxDomain change);

        R tightenDomain(TightenDomain change);

        R dropDomain(DropDomain change);

        R createComposite(CreateComposite change);

        R addAttribute(AddAttribute change);

        R dropAttribute(DropAttribute change);

        R dropComposite(DropComposite change);

        R createView(CreateView change);

        R dropView(DropView change);

        R createRaw(CreateRaw change);

        R dropRaw(DropRaw change);

        R renameObject(RenameObject change);

        R renameAttribute(RenameAttribute change);

        R nameIdentity(NameIdentity change);

        R setRowSecurity(SetRowSecurity change);

        R createPolicy(CreatePolicy change);

        R dropPolicy(DropPolicy change);

        R createPartition(CreatePartition change);

        R detachPartition(DetachPartition change);

        R attachPartition(AttachPartition change);

        R setTableOptions(SetTableOptions change);
    }
}
