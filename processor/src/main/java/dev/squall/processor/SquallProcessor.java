package dev.squall.processor;

import com.google.auto.service.AutoService;
import dev.squall.processor.diagnostic.Crash;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Reporter;
import dev.squall.processor.emit.SourceEmitter;
import dev.squall.processor.migration.EarlierPackages;
import dev.squall.processor.migration.EarlierTables;
import dev.squall.processor.migration.EarlierTypes;
import dev.squall.processor.migration.MigrationWriter;
import dev.squall.processor.migration.OutputFiles;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.SchemaMapping;
import dev.squall.processor.model.TableModel;
import dev.squall.processor.read.Reading;
import dev.squall.processor.read.Rounds;
import dev.squall.processor.validate.DeclaredTypes;
import dev.squall.processor.validate.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns {@code @Table} records into typed tables, insert builders and migration SQL.
 *
 * <p>All that the rounds have shown is read, validated and emitted together, as soon as nothing is missing any more;
 * after an error nothing is emitted. The schema and the draft are written in the last round.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.squall.annotation.*")
@SupportedOptions({Options.DB, Options.STRICT, Options.CLOSED_WORLD, Options.HAZARDS})
public final class SquallProcessor extends AbstractProcessor {

    private Reporter reporter;
    private Rounds rounds;
    private SourceEmitter emitter;
    private EarlierTables earlier;
    private EarlierPackages packages;
    private EarlierTypes types;
    private MigrationWriter migration;
    private int emitted;

    /** For the compiler, which makes its processors by name. */
    public SquallProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reporter = new Reporter(environment.getMessager());
        rounds = new Rounds(environment.getElementUtils());
        emitter = new SourceEmitter(
                environment.getFiler(), type -> !rounds.isSource(type.type()) && rounds.exists(type.codec()));
        var options = Options.read(environment.getOptions(), reporter::report);
        var files = new OutputFiles(environment.getFiler(), reporter::report);
        earlier = new EarlierTables(files, options, rounds, reporter::report);
        packages = new EarlierPackages(files, options, rounds, reporter::report);
        types = new EarlierTypes(options, earlier, packages);
        migration = new MigrationWriter(files, options, reporter::report);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims no annotation: other processors may want the same. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (round.processingOver()) {
                finish(round);
            } else {
                advance(annotations, round);
            }
        } catch (RuntimeException e) {
            reporter.report(Crash.problem(Origin.NOWHERE, "this compile", e));
        }
        return false;
    }

    /** Reads, validates and emits as soon as all that the records mention is known. */
    private void advance(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reporter.report(rounds.add(annotations, round));
        if (rounds.size() == emitted || !rounds.isComplete()) {
            return;
        }
        Optional<Declarations> valid = declarations();
        if (valid.isPresent()) {
            List<TableModel> tables = SchemaMapping.tables(valid.get());
            reporter.report(emitter.emit(tables, valid.get(), earlier.packages(tables)));
            emitted = rounds.size();
        }
    }

    /** Writes the merged schema and the draft, if the whole compile is free of errors. */
    private void finish(RoundEnvironment round) {
        boolean nothing = rounds.isEmpty();
        if (nothing || reporter.failed() || round.errorRaised() || rounds.size() != emitted) {
            return;
        }
        declarations()
                .ifPresent(valid -> migration.write(
                        valid, SchemaMapping.tables(valid), new MigrationWriter.Earlier(earlier, packages)));
    }

    private Optional<Declarations> declarations() {
        Set<String> names = new TreeSet<>(earlier.packageNames());
        names.addAll(packages.names());
        Reading reading = rounds.read(names, packages.unseen(), emitter.written());
        Declarations read = earlier.withComments(reading.declarations());
        boolean readable = reporter.report(reading.problems());
        boolean valid = reporter.report(Validator.validate(read));
        boolean typed = reporter.report(DeclaredTypes.check(read, types));
        boolean alone = reporter.report(earlier.conflicts(read));
        return readable && valid && typed && alone ? Optional.of(read) : Optional.empty();
    }
}
