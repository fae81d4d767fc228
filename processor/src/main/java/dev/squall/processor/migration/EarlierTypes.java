package dev.squall.processor.migration;

import dev.squall.processor.validate.DeclaredTypes;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types that earlier compiles and the last release have: that this compile does not see them proves nothing. */
public final class EarlierTypes implements Supplier<Set<QualifiedName>> {

    private final MigrationOptions options;
    private final EarlierTables tables;
    private final EarlierPackages packages;
    private @Nullable Set<QualifiedName> names;

    /** Reads when first asked. */
    public EarlierTypes(MigrationOptions options, EarlierTables tables, EarlierPackages packages) {
        this.options = options;
        this.tables = tables;
        this.packages = packages;
    }

    @Override
    public Set<QualifiedName> get() {
        Set<QualifiedName> known = names;
        if (known == null) {
            known = new HashSet<>();
            Stream<Schema> schemas =
                    Stream.concat(tables.kept().stream().map(f -> f.desired().schema()), packages.schemas());
            if (!options.closedWorld()) {
                // what is wrong with the snapshot is said when the draft is made
                schemas = Stream.concat(schemas, ReleasedSchema.read(options.db(), problem -> {}).stream());
            }
            Set<QualifiedName> all = known;
            schemas.forEach(schema -> add(schema, all));
            names = known;
        }
        return known;
    }

    private static void add(Schema schema, Set<QualifiedName> names) {
        schema.tables().forEach(t -> names.add(t.name()));
        schema.enums().forEach(e -> names.add(e.name()));
        schema.composites().forEach(c -> names.add(c.name()));
        schema.domains().forEach(d -> names.add(d.name()));
        schema.rawObjects()
                .forEach(raw -> DeclaredTypes.type(raw.kind(), raw.name()).ifPresent(names::add));
    }
}
