package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.TableModel;
import dev.squall.schema.CompositeType;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.EnumType;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.ddl.Draft;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.schema.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes the resources of a compile: fragments, the merged schema as snapshot and as DDL, the draft. */
public final class MigrationWriter {

    private static final String SCHEMA_JSON = "META-INF/squall/schema.json";
    private static final String SCHEMA_SQL = "META-INF/squall/schema.sql";
    private static final String DRAFT = "db/draft/next.sql";
    private static final String SQL_HEADER =
            "-- The whole schema, written by every compile. Do not edit it: it shows what the tables declare.\n\n";

    private final OutputFiles files;
    private final MigrationOptions options;
    private final Consumer<Problem> problems;

    public MigrationWriter(OutputFiles files, MigrationOptions options, Consumer<Problem> problems) {
        this.files = files;
        this.options = options;
        this.problems = problems;
    }

    /** Reports on the draft and writes all resources; none if the draft has an error. */
    public void write(Declarations declarations, List<TableModel> tables, Earlier earlier) {
        Optional<Schema> released = ReleasedSchema.read(options.db(), problems);
        if (released.isEmpty()) {
            return;
        }
        List<Fragment> fragments = tables.stream().map(Fragment::of).toList();
        Map<String, Fragment> kept = new TreeMap<>();
        earlier.tables().kept().forEach(fragment -> kept.put(fragment.record(), fragment));
        List<Fragment> changed = changed(fragments, kept.values());
        changed.forEach(fragment -> kept.put(fragment.record(), fragment));
        List<Fragment> present =
                kept.values().stream().filter(earlier.tables()::isPresent).toList();
        DesiredSchema desired =
                MergedSchema.of(fragments, present, earlier.packages().declared(declarations.packages()));
        DesiredSchema complete =
                options.closedWorld() ? desired : OpenWorld.complete(released.get(), desired, problems);
        Diff diff = SchemaDiff.between(released.get(), complete);
        List<String> statements = MigrationPlan.of(diff, PlanOptions.DEFAULTS).statements();
        earlier.packages().report(problems);
        new DraftProblems(options, declarations, problems).report(diff, statements);
        if (options.strict() && diff.hasErrors()) {
            return;
        }
        files.write(SCHEMA_JSON, SnapshotWriter.write(desired));
        if (options.schemaOnly()) {
            return;
        }
        boolean first = earlier.tables().isEmpty();
        writeFragments(Stream.concat(fragments.stream(), changed.stream()).toList(), kept.keySet(), first);
        earlier.packages().write(declarations.packages());
        files.write(SCHEMA_SQL, SQL_HEADER + DdlWriter.script(DdlWriter.create(desired.schema())));
        files.write(DRAFT, Draft.text(diff, PlanOptions.DEFAULTS));
    }

    /**
     * What earlier compiles know.
     *
     * @param tables the records
     * @param packages their packages
     */
    public record Earlier(EarlierTables tables, EarlierPackages packages) {}

    /** The fragments of earlier compiles that have an enum or composite type which this one changes. */
    private static List<Fragment> changed(List<Fragment> compiled, Collection<Fragment> kept) {
        Map<QualifiedName, EnumType> enums = new HashMap<>();
        Map<QualifiedName, CompositeType> composites = new HashMap<>();
        for (Fragment fragment : compiled) {
            Schema schema = fragment.desired().schema();
            schema.enums().forEach(e -> enums.put(e.name(), e));
            schema.composites().forEach(c -> composites.put(c.name(), c));
        }
        return kept.stream()
                .flatMap(f -> f.withTypes(enums, composites).stream())
                .toList();
    }

    private void writeFragments(List<Fragment> written, Set<String> kept, boolean first) {
        Set<String> names = new TreeSet<>(kept);
        for (Fragment fragment : written) {
            names.add(fragment.record());
            String path = Fragment.path(fragment.record());
            String text = SnapshotWriter.write(fragment.desired());
            if (first) {
                files.create(path, text);
            } else {
                files.write(path, text);
            }
        }
        List<String> lines = new ArrayList<>(names);
        lines.add("");
        files.write(EarlierTables.INDEX, String.join("\n", lines));
    }
}
