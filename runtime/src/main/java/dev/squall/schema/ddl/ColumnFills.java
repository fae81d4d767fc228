package dev.squall.schema.ddl;

import static dev.squall.schema.Identifiers.quote;

import dev.squall.schema.CheckConstraint;
import dev.squall.schema.GeneratedNames;
import dev.squall.schema.Index;
import dev.squall.schema.Intents.Member;
import dev.squall.schema.QualifiedName;
import dev.squall.schema.SqlExpressions;
import dev.squall.schema.diff.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The columns of tables in use that get values in batches, and the statements that must wait for it. */
final class ColumnFills {
    private final PlanOptions options;
    private final List<String> main;
    private final List<String> validate;
    private final List<Batch> batches = new ArrayList<>();
    private final List<String> constrain = new ArrayList<>();
    private final List<Batch> rest = new ArrayList<>();
    private final List<String> settle = new ArrayList<>();
    private final List<String> swap = new ArrayList<>();
    private final Set<Member> columns = new TreeSet<>();

    ColumnFills(PlanOptions options, List<String> main, List<String> validate) {
        this.options = options;
        this.main = main;
        this.validate = validate;
    }

    /** A new column, empty at first. */
    void add(Change.AddColumn add) {
        String name = add.column().name();
        main.addAll(TableStatements.addEmpty(add.table(), add.column()));
        fill(add.backfill()
                .map(sql -> Batch.of(add.table(), name, sql, options.lockTimeout()))
                .orElseGet(() -> Batch.ofDefault(add.table(), name, options.lockTimeout())));
        if (!add.column().nullable()) {
            notNull(add.table(), name, constrain);
        }
    }

    /** A column that must not be NULL any more; who writes NULL until the check is there has it filled afterwards. */
    void setNotNull(Change.SetNotNull set, boolean inBatches) {
        set.backfill().filter(sql -> inBatches).ifPresent(sql -> {
            Batch batch = Batch.of(set.table(), set.column(), sql, options.lockTimeout());
            fill(batch);
            rest.add(batch);
        });
        set.backfill()
                .filter(sql -> !inBatches)
                .ifPresent(sql -> main.add(DdlWriter.backfill(set.table(), set.column(), sql)));
        notNull(set.table(), set.column(), set.backfill().isPresent() && inBatches ? constrain : main);
    }

    /** PostgreSQL takes a valid check as proof that there is no NULL, and need not scan under its strongest lock. */
    private void notNull(QualifiedName table, String column, List<String> file) {
        String name = GeneratedNames.check(table.name(), List.of(column, "not_null"));
        var check = new CheckConstraint(name, quote(column) + " IS NOT NULL", false);
        file.addAll(DdlWriter.write(new Change.AddConstraint(table, check, false)));
        validate.addAll(DdlWriter.write(new Change.ValidateConstraint(table, name)));
        settle.addAll(DdlWriter.write(new Change.SetNotNull(table, column, Optional.empty())));
        settle.addAll(DdlWriter.write(new Change.DropConstraint(table, check)));
    }

    /** A column of another type, which a new one replaces. */
    void replace(ReplacedColumn column, BiConsumer<QualifiedName, Index> concurrently) {
        QualifiedName table = column.change().table();
        main.addAll(column.expand());
        batches.add(column.batch());
        column.check().ifPresent(check -> {
            constrain.addAll(DdlWriter.write(new Change.AddConstraint(table, check, false)));
            validate.addAll(DdlWriter.write(new Change.ValidateConstraint(table, check.name())));
        });
        column.successors().forEach(index -> concurrently.accept(table, index));
        validate.add(column.guard());
        swap.addAll(column.swap());
    }

    private void fill(Batch batch) {
        batches.add(batch);
        columns.add(new Member(batch.table(), batch.column()));
    }

    /** Whether a condition of the table reads a column that rows do not have yet when the main file has run. */
    boolean isReadBy(QualifiedName table, String sql) {
        return columns.stream().anyMatch(c -> c.owner().equals(table) && SqlExpressions.mentions(sql, c.name()));
    }

    boolean isEmpty() {
        return batches.isEmpty();
    }

    /** Checks that hold only when rows are filled. */
    List<String> constrain() {
        return constrain;
    }

    /** The files that come before indexes are built. */
    List<PlanFile> files() {
        List<PlanFile> files = new ArrayList<>();
        for (int i = 0; i < batches.size(); i++) {
            files.add(file("backfill_" + (i + 1), batches.get(i)));
        }
        if (!constrain.isEmpty()) {
            files.add(new PlanFile("constrain", constrain, true, options.lockTimeout()));
        }
        for (int i = 0; i < rest.size(); i++) {
            files.add(file("backfill_rest_" + (i + 1), rest.get(i)));
        }
        return files;
    }

    private PlanFile file(String suffix, Batch batch) {
        return new PlanFile(suffix, List.of(batch.sql()), false, options.lockTimeout());
    }

    /** What ends the file that validates: its strong locks must not be held while rows are read. */
    List<String> settle() {
        return settle;
    }

    /** The file that comes after everything is validated. */
    List<String> swap() {
        return swap;
    }
}
