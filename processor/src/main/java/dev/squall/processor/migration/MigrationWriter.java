package dev.squall.processor.migration;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.PackageMapping;
import dev.squall.processor.model.TableModel;
import dev.squall.schema.DesiredSchema;
import dev.squall.schema.Schema;
import dev.squall.schema.ddl.DdlWriter;
import dev.squall.schema.ddl.Draft;
import dev.squall.schema.ddl.MigrationPlan;
import dev.squall.schema.ddl.PlanOptions;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.SchemaDiff;
import dev.squall.schema.snapshot.SnapshotWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

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
    public void write(Declarations declarations, List<TableModel> tables, EarlierTables earlier) {
        Optional<Schema> released = ReleasedSchema.read(options.db(), problems);
        if (released.isEmpty()) {
            return;
        }
        List<Fragment> fragments = tables.stream().map(Fragment::of).toList();
        DesiredSchema desired =
                MergedSchema.of(fragments, earlier.present(), PackageMapping.of(declarations.packages()));
        DesiredSchema complete =
                options.closedWorld() ? desired : OpenWorld.complete(released.get(), desired, problems);
        Diff diff = SchemaDiff.between(released.get(), complete);
        List<String> statements = MigrationPlan.of(diff, PlanOptions.DEFAULTS).statements();
        new DraftProblems(options, declarations, problems).report(diff, statements);
        if (options.strict() && diff.hasErrors()) {
            return;
        }
        writeFragments(fragments, earlier.indexed());
        files.write(SCHEMA_JSON, SnapshotWriter.write(desired));
        files.write(SCHEMA_SQL, SQL_HEADER + DdlWriter.script(DdlWriter.create(desired.schema())));
        files.write(DRAFT, Draft.text(diff, PlanOptions.DEFAULTS));
    }

    private void writeFragments(List<Fragment> fragments, Set<String> indexed) {
        Set<String> names = new TreeSet<>(indexed);
        for (Fragment fragment : fragments) {
            names.add(fragment.record());
            files.write(Fragment.path(fragment.record()), SnapshotWriter.write(fragment.desired()));
        }
        List<String> lines = new ArrayList<>(names);
        lines.add("");
        files.write(EarlierTables.INDEX, String.join("\n", lines));
    }
}
