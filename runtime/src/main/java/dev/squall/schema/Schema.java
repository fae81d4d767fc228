package dev.squall.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A database schema: everything that Squall manages in one database, in canonical order.
 *
 * <p>Built with {@link #builder()}, so that code which does not know a new kind of object goes on compiling.
 * Immutable and safe for use by several threads.
 *
 * @param namespaces the PostgreSQL schemas, sorted by name
 * @param extensions the extensions, sorted by name
 * @param enums the enum types, sorted by name
 * @param domains the domains, sorted by name
 * @param composites the composite types, sorted by name
 * @param sequences the sequences, sorted by name, without those behind identity columns
 * @param tables the tables, sorted by name
 * @param views the views and materialized views, sorted by name
 * @param rawObjects what is declared as SQL, sorted by kind and name
 */
public record Schema(
        List<Namespace> namespaces,
        List<Extension> extensions,
        List<EnumType> enums,
        List<Domain> domains,
        List<CompositeType> composites,
        List<Sequence> sequences,
        List<Table> tables,
        List<View> views,
        List<RawObject> rawObjects) {

    /** A schema with nothing in it. */
    public static final Schema EMPTY = builder().build();

    public Schema {
        namespaces = namespaces.stream().sorted().toList();
        enums = enums.stream().sorted().toList();
        sequences = sequences.stream().sorted().toList();
        tables = tables.stream().sorted().toList();
        extensions = extensions.stream().sorted().toList();
        domains = domains.stream().sorted().toList();
        composites = composites.stream().sorted().toList();
        views = views.stream().sorted().toList();
        rawObjects = rawObjects.stream().sorted().toList();
    }

    /** The table of the given name. */
    public Optional<Table> table(QualifiedName name) {
        return find(tables, name, Table::name);
    }

    /** The enum type of the given name. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return find(enums, name, EnumType::name);
    }

    /** The sequence of the given name. */
    public Optional<Sequence> sequence(QualifiedName name) {
        return find(sequences, name, Sequence::name);
    }

    /** The domain of the given name. */
    public Optional<Domain> domain(QualifiedName name) {
        return find(domains, name, Domain::name);
    }

    /** The composite type of the given name. */
    public Optional<CompositeType> composite(QualifiedName name) {
        return find(composites, name, CompositeType::name);
    }

    /** The view or materialized view of the given name. */
    public Optional<View> view(QualifiedName name) {
        return find(views, name, View::name);
    }

    /** The lists are sorted by name, and a difference asks for every table of a thousand many times. */
    private static <T> Optional<T> find(List<T> sorted, QualifiedName name, Function<T, QualifiedName> nameOf) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = nameOf.apply(sorted.get(middle)).compareTo(name);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** This schema without what is declared as SQL, for comparing a source with a catalog. */
    public Schema withoutRawObjects() {
        return new Schema(namespaces, extensions, enums, domains, composites, sequences, tables, views, List.of());
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
        private final List<Extension> extensions = new ArrayList<>();
        private final List<Domain> domains = new ArrayList<>();
        private final List<CompositeType> composites = new ArrayList<>();
        private final List<View> views = new ArrayList<>();
        private final List<RawObject> rawObjects = new ArrayList<>();

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

        /** Adds an extension. */
        public Builder add(Extension extension) {
            extensions.add(extension);
            return this;
        }

        /** Adds a domain. */
        public Builder add(Domain domain) {
            domains.add(domain);
            return this;
        }

        /** Adds a composite type. */
        public Builder add(CompositeType composite) {
            composites.add(composite);
            return this;
        }

        /** Adds a view or materialized view. */
        public Builder add(View view) {
            views.add(view);
            return this;
        }

        /** Adds something that is declared as SQL. */
        public Builder add(RawObject object) {
            rawObjects.add(object);
            return this;
        }

        /** Returns the schema with its objects in canonical order. */
        public Schema build() {
            return new Schema(namespaces, extensions, enums, domains, composites, sequences, tables, views, rawObjects);
        }
    }
}
