package dev.squall.processor;

import com.google.auto.service.AutoService;
import dev.squall.processor.diagnostic.Crash;
import dev.squall.processor.diagnostic.Origin;
import dev.squall.processor.diagnostic.Reporter;
import dev.squall.processor.emit.SourceEmitter;
import dev.squall.processor.graph.Graphs;
import dev.squall.processor.migration.EarlierPackages;
import dev.squall.processor.migration.EarlierShapes;
import dev.squall.processor.migration.EarlierTables;
import dev.squall.processor.migration.EarlierTypes;
import dev.squall.processor.migration.MigrationWriter;
import dev.squall.processor.migration.OutputFiles;
import dev.squall.processor.model.Declarations;
import dev.squall.processor.model.SchemaMapping;
import dev.squall.processor.read.Reading;
import dev.squall.processor.read.Rounds;
import dev.squall.processor.read.SchemaReader;
import dev.squall.processor.relation.Relations;
import dev.squall.processor.shape.ShapeModel;
import dev.squall.processor.shape.Shapes;
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
 * after an error nothing is emitted. The schema and the draft are written in the last round. Where only the schema is
 * wanted, neither sources nor anything else is written, and the errors are the same.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.squall.annotation.*")
@SupportedOptions({Options.DB, Options.STRICT, Options.CLOSED_WORLD, Options.HAZARDS, Options.EMIT})
public final class SquallProcessor extends AbstractProcessor {

    private Reporter reporter;
    private Rounds rounds;
    private SourceEmitter emitter;
    private EarlierTables earlier;
    private EarlierShapes earlierShapes;
    private EarlierPackages packages;
    private EarlierTypes types;
    private MigrationWriter migration;
    private boolean schemaOnly;
    private int emitted;
    private List<ShapeModel> shapes = List.of();

    /** For the compiler, which makes its processors by name. */
    public SquallProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reporter = new Reporter(environment.getMessager());
        rounds = new Rounds(environment.getElementUtils(), environment.getTypeUtils());
        emitter = new SourceEmitter(
                environment.getFiler(), type -> !rounds.isSource(type.type()) && rounds.exists(type.codec()));
        var options = Options.read(environment.getOptions(), reporter::report);
        schemaOnly = options.schemaOnly();
        var files = new OutputFiles(environment.getFiler(), reporter::report);
        earlier = new EarlierTables(files, options, rounds, reporter::report);
        earlierShapes = new EarlierShapes(files, options, rounds);
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
        schema().ifPresent(valid -> {
            if (!schemaOnly) {
                reporter.report(
                        emitter.emit(valid, earlier.packages(valid.tables()), earlierShapes.packages(valid.shapes())));
            }
            emitted = rounds.size();
            shapes = valid.shapes();
        });
    }

    /** Writes the merged schema, the draft and the index of shapes, if the whole compile is free of errors. */
    private void finish(RoundEnvironment round) {
        if (reporter.failed() || round.errorRaised() || rounds.size() != emitted) {
            return;
        }
        if (!rounds.isEmpty()) {
            schema().ifPresent(valid -> migration.write(
                    valid.declarations(), valid.tables(), new MigrationWriter.Earlier(earlier, packages)));
        }
        if (!schemaOnly) {
            earlierShapes.write(shapes);
        }
    }

    /** All that was read so far; empty after an error. */
    private Optional<SourceEmitter.Schema> schema() {
        Set<String> names = new TreeSet<>(earlier.packageNames());
        names.addAll(packages.names());
        var before = new SchemaReader.Earlier(earlier.recordNames(), packages.unseen());
        Reading reading = rounds.read(names, before, emitter.written());
        Declarations read = earlier.withComments(reading.declarations());
        Relations relations = Relations.of(read);
        Shapes resolved = Shapes.of(read, relations);
        Graphs graphs = Graphs.of(read, relations, resolved);
        boolean readable = reporter.report(reading.problems());
        boolean valid = reporter.report(Validator.validate(read));
        boolean typed = reporter.report(DeclaredTypes.check(read, types));
        boolean alone = reporter.report(earlier.conflicts(read));
        boolean related = reporter.report(relations.problems());
        boolean shaped = reporter.report(resolved.problems());
        boolean written = reporter.report(graphs.problems());
        return readable && valid && typed && alone && related && shaped && written
                ? Optional.of(new SourceEmitter.Schema(
                        SchemaMapping.tables(read), read, relations, resolved.models(), graphs.models()))
                : Optional.empty();
    }
}
