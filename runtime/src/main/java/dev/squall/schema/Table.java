package dev.squall.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        Optional<String> comment)
        implements Comparable<Table> {

    public Table {
        columns = List.copyOf(columns);
        uniques = sorted(uniques, UniqueConstraint::name);
        foreignKeys = sorted(foreignKeys, ForeignKey::name);
        checks = sorted(checks, CheckConstraint::name);
        indexes = sorted(indexes, Index::name);
    }

    /** The column of the given name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    /** All constraints: the primary key, then uniques, foreign keys and checks, each sorted by name. */
    public List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        primaryKey.ifPresent(all::add);
        all.addAll(uniques);
        all.addAll(foreignKeys);
        all.addAll(checks);
        return Collections.unmodifiableList(all);
    }

    @Override
    public int compareTo(Table other) {
        return name.compareTo(other.name);
    }

    private static <T> List<T> sorted(List<T> list, Function<T, String> key) {
        return list.stream().sorted(Comparator.comparing(key)).toList();
    }
}
