package dev.squall.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database schema: everything that Squall manages in one database, in canonical order.
 *
 * <p>Built with {@link #builder()}, so that code which does not know a new kind of object goes on compiling.
 * Immutable and safe for use by several threads.
 *
 * @param namespaces the PostgreSQL schemas, sorted by name
 * @param enums the enum types, sorted by name
 * @param sequences the sequences, sorted by name, without those behind identity columns
 * @param tables the tables, sorted by name
 */
public record Schema(List<Namespace> namespaces, List<EnumType> enums, List<Sequence> sequences, List<Table> tables) {

    /** A schema with nothing in it. */
    public static final Schema EMPTY = builder().build();

    public Schema {
        namespaces = namespaces.stream().sorted().toList();
        enums = enums.stream().sorted().toList();
        sequences = sequences.stream().sorted().toList();
        tables = tables.stream().sorted().toList();
    }

    /** The table of the given name. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /** The enum type of the given name. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return enums.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    /** The sequence of the given name. */
    public Optional<Sequence> sequence(QualifiedName name) {
        return sequences.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** Starts an empty schema. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the objects of a schema. Not safe for use by several threads. */
    public static final class Builder {
        private final List<Namespace> namespaces = new ArrayList<>();
        private final List<EnumType> enums = new ArrayList<>();
        private final List<Sequence> sequences = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();

        private Builder() {}

        /** Adds a PostgreSQL schema. */
        public Builder add(Namespace namespace) {
            namespaces.add(namespace);
            return this;
        }

        /** Adds an enum type. */
        public Builder add(EnumType type) {
            enums.add(type);
            return this;
        }

        /** Adds a sequence. */
        public Builder add(Sequence sequence) {
            sequences.add(sequence);
            return this;
        }

        /** Adds a table. */
        public Builder add(Table table) {
            tables.add(table);
            return this;
        }

        /** Returns the schema with its objects in canonical order. */
        public Schema build() {
            return new Schema(namespaces, enums, sequences, tables);
        }
    }
}
