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
        SortedSet<QualifiedName> offlineTables) {

    /** Nothing is said. */
    public static final Intents NONE = new Intents(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            new TreeSet<>());

    public Intents {
        renamedTables = Collections.unmodifiableSortedMap(new TreeMap<>(renamedTables));
        renamedEnums = Collections.unmodifiableSortedMap(new TreeMap<>(renamedEnums));
        renamedColumns = Collections.unmodifiableSortedMap(new TreeMap<>(renamedColumns));
        renamedLabels = Collections.unmodifiableSortedMap(new TreeMap<>(renamedLabels));
        droppedTables = Collections.unmodifiableSortedSet(new TreeSet<>(droppedTables));
        droppedEnums = Collections.unmodifiableSortedSet(new TreeSet<>(droppedEnums));
        droppedColumns = Collections.unmodifiableSortedSet(new TreeSet<>(droppedColumns));
        droppedLabels = Collections.unmodifiableSortedMap(new TreeMap<>(droppedLabels));
        offlineTables = Collections.unmodifiableSortedSet(new TreeSet<>(offlineTables));
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
    }
}
