package dev.squall.schema;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the source says about changes, beside the state it describes: renames, and losses that are meant.
 *
 * <p>An intent is used only when it applies (the old name is in the previous schema and the new one is not);
 * one that no longer applies is harmless. Immutable.
 *
 * @param renamedTables new name to old name
 * @param renamedEnums new name to old name
 * @param renamedColumns (table under its new name, new column name) to old column name
 * @param renamedLabels (enum under its new name, new label) to old label
 * @param droppedTables tables whose loss is acknowledged
 * @param droppedEnums enum types whose loss is acknowledged
 * @param droppedColumns (table under its new name, column) pairs whose loss is acknowledged
 * @param droppedLabels (enum under its new name, label that goes) to the label that rows are mapped to
 * @param lossyTables dropped tables that may hold rows; others are dropped only while they are empty
 * @param lossyColumns dropped columns that may hold values; others are dropped only while they hold NULL alone
 * @param conversions (table under its new name, column) to the SQL expression that converts its old value when its
 *     type changes
 * @param backfills (table under its new name, column) to the SQL expression that rows get where the column is NULL
 *     before it becomes NOT NULL
 * @param droppedObjects views, domains, composite types, extensions and raw objects whose loss is acknowledged, each by its
 *     kind and name: {@code view app.active_users}
 * @param renamedObjects views, domains, composite types and sequences under their new names to their old names
 * @param allowed risks that are acknowledged ({@code @Allow})
 * @param offlineTables tables for which the short, locking form of a change is wanted ({@code @Table(online = false)})
 */
public record Intents(
        SortedMap<QualifiedName, QualifiedName> renamedTables,
        SortedMap<QualifiedName, QualifiedName> renamedEnums,
        SortedMap<Member, String> renamedColumns,
        SortedMap<Member, String> renamedLabels,
        SortedSet<QualifiedName> droppedTables,
        SortedSet<QualifiedName> droppedEnums,
        SortedSet<Member> droppedColumns,
        SortedMap<Member, String> droppedLabels,
        SortedSet<QualifiedName> lossyTables,
        SortedSet<Member> lossyColumns,
        SortedMap<Member, String> conversions,
        SortedMap<Member, String> backfills,
        SortedSet<String> droppedObjects,
        SortedMap<ObjectId, QualifiedName> renamedObjects,
        SortedSet<Allowance> allowed,
        SortedSet<QualifiedName> offlineTables) {

    /** Nothing is said. */
    public static final Intents NONE = builder().build();

    public Intents {
        renamedTables = Collections.unmodifiableSortedMap(new TreeMap<>(renamedTables));
        renamedEnums = Collections.unmodifiableSortedMap(new TreeMap<>(renamedEnums));
        renamedColumns = Collections.unmodifiableSortedMap(new TreeMap<>(renamedColumns));
        renamedLabels = Collections.unmodifiableSortedMap(new TreeMap<>(renamedLabels));
        droppedTables = Collections.unmodifiableSortedSet(new TreeSet<>(droppedTables));
        droppedEnums = Collections.unmodifiableSortedSet(new TreeSet<>(droppedEnums));
        droppedColumns = Collections.unmodifiableSortedSet(new TreeSet<>(droppedColumns));
        droppedLabels = Collections.unmodifiableSortedMap(new TreeMap<>(droppedLabels));
        lossyTables = Collections.unmodifiableSortedSet(new TreeSet<>(lossyTables));
        lossyColumns = Collections.unmodifiableSortedSet(new TreeSet<>(lossyColumns));
        conversions = Collections.unmodifiableSortedMap(new TreeMap<>(conversions));
        backfills = Collections.unmodifiableSortedMap(new TreeMap<>(backfills));
        droppedObjects = Collections.unmodifiableSortedSet(new TreeSet<>(droppedObjects));
        renamedObjects = Collections.unmodifiableSortedMap(new TreeMap<>(renamedObjects));
        allowed = Collections.unmodifiableSortedSet(new TreeSet<>(allowed));
        offlineTables = Collections.unmodifiableSortedSet(new TreeSet<>(offlineTables));
    }

    /** Intents of the first kinds only: no lossy drops, conversions or backfills. */
    public Intents(
            SortedMap<QualifiedName, QualifiedName> renamedTables,
            SortedMap<QualifiedName, QualifiedName> renamedEnums,
            SortedMap<Member, String> renamedColumns,
            SortedMap<Member, String> renamedLabels,
            SortedSet<QualifiedName> droppedTables,
            SortedSet<QualifiedName> droppedEnums,
            SortedSet<Member> droppedColumns,
            SortedMap<Member, String> droppedLabels,
            SortedSet<QualifiedName> offlineTables) {
        this(
                renamedTables,
                renamedEnums,
                renamedColumns,
                renamedLabels,
                droppedTables,
                droppedEnums,
                droppedColumns,
                droppedLabels,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                offlineTables);
    }

    /** Starts with nothing said. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects intents, so that code which does not know a new kind goes on compiling. Not safe for several threads. */
    public static final class Builder {
        private final SortedMap<QualifiedName, QualifiedName> renamedTables = new TreeMap<>();
        private final SortedMap<QualifiedName, QualifiedName> renamedEnums = new TreeMap<>();
        private final SortedMap<Member, String> renamedColumns = new TreeMap<>();
        private final SortedMap<Member, String> renamedLabels = new TreeMap<>();
        private final SortedSet<QualifiedName> droppedTables = new TreeSet<>();
        private final SortedSet<QualifiedName> droppedEnums = new TreeSet<>();
        private final SortedSet<Member> droppedColumns = new TreeSet<>();
        private final SortedMap<Member, String> droppedLabels = new TreeMap<>();
        private final SortedSet<QualifiedName> lossyTables = new TreeSet<>();
        private final SortedSet<Member> lossyColumns = new TreeSet<>();
        private final SortedMap<Member, String> conversions = new TreeMap<>();
        private final SortedMap<Member, String> backfills = new TreeMap<>();
        private final SortedSet<String> droppedObjects = new TreeSet<>();
        private final SortedMap<ObjectId, QualifiedName> renamedObjects = new TreeMap<>();
        private final SortedSet<Allowance> allowed = new TreeSet<>();
        private final SortedSet<QualifiedName> offlineTables = new TreeSet<>();

        private Builder() {}

        /** Adds everything that the given intents say. */
        public Builder addAll(Intents other) {
            renamedTables.putAll(other.renamedTables);
            renamedEnums.putAll(other.renamedEnums);
            renamedColumns.putAll(other.renamedColumns);
            renamedLabels.putAll(other.renamedLabels);
            droppedTables.addAll(other.droppedTables);
            droppedEnums.addAll(other.droppedEnums);
            droppedColumns.addAll(other.droppedColumns);
            droppedLabels.putAll(other.droppedLabels);
            lossyTables.addAll(other.lossyTables);
            lossyColumns.addAll(other.lossyColumns);
            conversions.putAll(other.conversions);
            backfills.putAll(other.backfills);
            droppedObjects.addAll(other.droppedObjects);
            renamedObjects.putAll(other.renamedObjects);
            allowed.addAll(other.allowed);
            offlineTables.addAll(other.offlineTables);
            return this;
        }

        /** The table had another name. */
        public Builder renameTable(QualifiedName from, QualifiedName to) {
            renamedTables.put(to, from);
            return this;
        }

        /** The enum type had another name. */
        public Builder renameEnum(QualifiedName from, QualifiedName to) {
            renamedEnums.put(to, from);
            return this;
        }

        /** The column had another name; the table is given under its new one. */
        public Builder renameColumn(QualifiedName table, String from, String to) {
            renamedColumns.put(new Member(table, to), from);
            return this;
        }

        /** The label had another name; the enum type is given under its new one. */
        public Builder renameLabel(QualifiedName type, String from, String to) {
            renamedLabels.put(new Member(type, to), from);
            return this;
        }

        /** The table's loss is meant; {@code lossy} if it may hold rows. */
        public Builder dropTable(QualifiedName table, boolean lossy) {
            droppedTables.add(table);
            if (lossy) {
                lossyTables.add(table);
            }
            return this;
        }

        /** The enum type's loss is meant. */
        public Builder dropEnum(QualifiedName type) {
            droppedEnums.add(type);
            return this;
        }

        /** The column's loss is meant; {@code lossy} if it may hold values. */
        public Builder dropColumn(QualifiedName table, String column, boolean lossy) {
            droppedColumns.add(new Member(table, column));
            if (lossy) {
                lossyColumns.add(new Member(table, column));
            }
            return this;
        }

        /** The label's loss is meant, and rows that have it get another one. */
        public Builder dropLabel(QualifiedName type, String label, String mapTo) {
            droppedLabels.put(new Member(type, label), mapTo);
            return this;
        }

        /** The expression that converts a column's old value when its type changes. */
        public Builder convert(QualifiedName table, String column, String sql) {
            conversions.put(new Member(table, column), sql);
            return this;
        }

        /** The expression that rows get where the column is NULL before it becomes NOT NULL. */
        public Builder backfill(QualifiedName table, String column, String sql) {
            backfills.put(new Member(table, column), sql);
            return this;
        }

        /** The loss of a view, domain, composite type, extension or raw object is meant; a kind as in {@code view}. */
        public Builder dropObject(String kind, String name) {
            droppedObjects.add(kind + " " + name);
            return this;
        }

        /** A view, domain, composite type or sequence had another name. */
        public Builder renameObject(String kind, QualifiedName from, QualifiedName to) {
            renamedObjects.put(new ObjectId(kind, to), from);
            return this;
        }

        /**
         * A risk is meant.
         *
         * @param object a table as {@code schema.table} with everything in it, or a column or constraint of it as
         *     {@code schema.table.name}
         * @param hazard the hazard's id, for example {@code unique-may-fail}
         */
        public Builder allow(String object, String hazard) {
            allowed.add(new Allowance(object, hazard));
            return this;
        }

        /** The table's changes take the short, locking form. */
        public Builder offline(QualifiedName table) {
            offlineTables.add(table);
            return this;
        }

        /** Returns the intents. */
        public Intents build() {
            return new Intents(
                    renamedTables,
                    renamedEnums,
                    renamedColumns,
                    renamedLabels,
                    droppedTables,
                    droppedEnums,
                    droppedColumns,
                    droppedLabels,
                    lossyTables,
                    lossyColumns,
                    conversions,
                    backfills,
                    droppedObjects,
                    renamedObjects,
                    allowed,
                    offlineTables);
        }
    }

    /** The renames of one kind, new name to old name; the kinds are {@code view}, {@code domain} and so on. */
    public SortedMap<QualifiedName, QualifiedName> renamedObjects(String kind) {
        SortedMap<QualifiedName, QualifiedName> renames = new TreeMap<>();
        renamedObjects.forEach((id, from) -> {
            if (id.kind().equals(kind)) {
                renames.put(id.name(), from);
            }
        });
        return renames;
    }

    /** Whether the risk is acknowledged for the member or for its whole table. */
    public boolean allows(Member member, String hazard) {
        return allowed.contains(new Allowance(member.toString(), hazard))
                || allowed.contains(new Allowance(member.owner().toString(), hazard));
    }

    /**
     * A risk that is acknowledged.
     *
     * @param object the table, or the column or constraint, as {@code schema.table} or {@code schema.table.name}
     * @param hazard the hazard's id, for example {@code unique-may-fail}
     */
    public record Allowance(String object, String hazard) implements Comparable<Allowance> {
        @Override
        public int compareTo(Allowance other) {
            int byObject = object.compareTo(other.object);
            return byObject != 0 ? byObject : hazard.compareTo(other.hazard);
        }
    }

    /**
     * An object beside tables and enums.
     *
     * @param kind {@code view} (also a materialized one), {@code domain}, {@code composite type} or {@code sequence}
     * @param name its name
     */
    public record ObjectId(String kind, QualifiedName name) implements Comparable<ObjectId> {
        @Override
        public int compareTo(ObjectId other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    /**
     * A named part of an object: a column of a table, a label of an enum.
     *
     * @param owner the object
     * @param name the part's name
     */
    public record Member(QualifiedName owner, String name) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            int byOwner = owner.compareTo(other.owner);
            return byOwner != 0 ? byOwner : name.compareTo(other.name);
        }

        /** Returns {@code schema.object.name} for messages. */
        @Override
        public String toString() {
            return owner + "." + name;
        }
    }
}
