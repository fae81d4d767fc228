package dev.squall.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A table. Columns keep their order; constraints and indexes are sorted by name.
 *
 * @param name its name
 * @param columns its columns in table order
 * @param primaryKey its primary key, if it has one
 * @param uniques its unique constraints
 * @param foreignKeys its foreign keys
 * @param checks its check constraints
 * @param indexes its indexes, without those behind constraints
 * @param exclusions its exclusion constraints
 * @param rowSecurity its row level security and policies
 * @param partitioning how it is divided into partitions, if it is
 * @param partitions its partitions and their partitions, sorted by name
 * @param options its storage parameters, by name
 * @param comment its comment, if it has one
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<Index> indexes,
        List<ExclusionConstraint> exclusions,
        RowSecurity rowSecurity,
        Optional<Partitioning> partitioning,
        List<Partition> partitions,
        SortedMap<String, String> options,
        Optional<String> comment)
        implements Comparable<Table> {

    public Table {
        columns = List.copyOf(columns);
        uniques = sorted(uniques, UniqueConstraint::name);
        foreignKeys = sorted(foreignKeys, ForeignKey::name);
        checks = sorted(checks, CheckConstraint::name);
        indexes = sorted(indexes, Index::name);
        exclusions = sorted(exclusions, ExclusionConstraint::name);
        partitions = partitions.stream().sorted().toList();
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /** A plain table: without exclusion constraints, row level security, partitions and storage parameters. */
    public Table(
            QualifiedName name,
            List<Column> columns,
            Optional<PrimaryKey> primaryKey,
            List<UniqueConstraint> uniques,
            List<ForeignKey> foreignKeys,
            List<CheckConstraint> checks,
            List<Index> indexes,
            Optional<String> comment) {
        this(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                List.of(),
                RowSecurity.OFF,
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                comment);
    }

    /** The column of the given name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** All constraints: the primary key, then uniques, foreign keys, checks and exclusions, each sorted by name. */
    public List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        primaryKey.ifPresent(all::add);
        all.addAll(uniques);
        all.addAll(foreignKeys);
        all.addAll(checks);
        all.addAll(exclusions);
        return Collections.unmodifiableList(all);
    }

    /** This table with other columns. */
    public Table withColumns(List<Column> newColumns) {
        return new Table(
                name,
                newColumns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                exclusions,
                rowSecurity,
                partitioning,
                partitions,
                options,
                comment);
    }

    /** This table with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> newKeys) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                newKeys,
                checks,
                indexes,
                exclusions,
                rowSecurity,
                partitioning,
                partitions,
                options,
                comment);
    }

    /** This table with other exclusion constraints. */
    public Table withExclusions(List<ExclusionConstraint> newExclusions) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                newExclusions,
                rowSecurity,
                partitioning,
                partitions,
                options,
                comment);
    }

    /** This table with other row level security. */
    public Table withRowSecurity(RowSecurity security) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                exclusions,
                security,
                partitioning,
                partitions,
                options,
                comment);
    }

    /** This table, divided into the given partitions and their partitions. */
    public Table withPartitions(Partitioning by, List<Partition> parts) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                exclusions,
                rowSecurity,
                Optional.of(by),
                parts,
                options,
                comment);
    }

    /** This table with other storage parameters. */
    public Table withOptions(SortedMap<String, String> newOptions) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                checks,
                indexes,
                exclusions,
                rowSecurity,
                partitioning,
                partitions,
                newOptions,
                comment);
    }

    @Override
    public int compareTo(Table other) {
        return name.compareTo(other.name);
    }

    private static <T> List<T> sorted(List<T> list, Function<T, String> key) {
        return list.stream().sorted(Comparator.comparing(key)).toList();
    }
}
