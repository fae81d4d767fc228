package dev.squall.command;

import dev.squall.processor.SquallProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs Squall's processor, and nothing else, over all sources of a project and into an empty directory.
 *
 * <p>A normal compile may see only some of the sources, or old class files; here absence means deletion, which is what a
 * release needs. No class files are written.
 */
public final class ClosedWorldCompile {
    /** What a source must have to say anything about a schema: the words of the annotations' package, and a relation. */
    private static final List<String> WORDS = List.of("squall", "annotation");

    private static final Pattern RELATION = Pattern.compile("\\b(?:Table|View|MaterializedView)\\b");

    /** Any word may be written with escapes. */
    private static final String ESCAPE = "\\u";

    /** The errors of a name that nothing has: the class of a table looks like that until it is generated. */
    private static final List<String> UNRESOLVED = List.of(
            "compiler.err.cant.resolve",
            "compiler.err.doesnt.exist",
            "compiler.err.static.imp.only.classes.and.interfaces");

    private final Settings settings;

    /** Compiles with these settings. */
    public ClosedWorldCompile(Settings settings) {
        this.settings = settings;
    }

    /**
     * What to compile.
     *
     * @param sourceRoots directories with sources; those that do not exist are ignored
     * @param classPath what the sources need; asked for by a compile only, as it may have to be fetched
     * @param encoding of the sources
     * @param options options for the compiler and the processor
     */
    public record Settings(
            List<Path> sourceRoots, Supplier<List<Path>> classPath, Charset encoding, List<String> options) {}

    /** What becomes of sources that name classes which nobody has: generated ones, among others. */
    public enum Unresolved {
        /** The schema counts if its own declarations are whole, whatever the rest of the sources names. */
        IGNORED,

        /** The sources have to be whole, once everything is generated. */
        REFUSED
    }

    /**
     * Reads the schema, without generating a source where that is possible: for large schemas a fraction of the time and
     * the memory of {@link #run}, with the same schema and the same errors.
     *
     * @param output an empty directory for what the processor writes
     * @param unresolved what becomes of names that do not resolve
     * @param report is given every diagnostic that counts
     * @return the text of the schema; empty if the compile failed or there is no schema
     */
    public Result schema(Path output, Unresolved unresolved, Consumer<Diagnostic<? extends JavaFileObject>> report) {
        List<File> sources = sources();
        if (!mayHaveSchema(sources)) {
            return new Result(true, Optional.empty());
        }
        List<Diagnostic<? extends JavaFileObject>> said = new ArrayList<>();
        var options = new ArrayList<>(settings.options());
        options.addAll(List.of("-Asquall.emit=schema", "-Xmaxerrs", "1000000"));
        Result quick = compile(sources, options, output.resolve("schema"), said::add);
        boolean whole = quick.success()
                || (unresolved == Unresolved.IGNORED
                        && quick.schema().isPresent()
                        && said.stream().allMatch(ClosedWorldCompile::isAboutUnresolved));
        if (!whole) {
            return compile(sources, settings.options(), output.resolve("all"), report);
        }
        said.stream().filter(d -> d.getKind() != Diagnostic.Kind.ERROR).forEach(report);
        return new Result(true, quick.schema());
    }

    /** Whether the sources may declare tables; if not, they certainly declare none. */
    boolean mayHaveSchema() {
        return mayHaveSchema(sources());
    }

    private boolean mayHaveSchema(List<File> sources) {
        return sources.stream().anyMatch(this::mayDeclare);
    }

    private boolean mayDeclare(File source) {
        try {
            String text = new String(Files.readAllBytes(source.toPath()), settings.encoding());
            boolean ours = WORDS.stream().allMatch(text::contains);
            boolean relation = source.getName().equals("package-info.java")
                    || RELATION.matcher(text).find();
            return (ours && relation) || text.contains(ESCAPE);
        } catch (IOException e) {
            throw new UncheckedIOException(source + " cannot be read", e);
        }
    }

    private static boolean isAboutUnresolved(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() != Diagnostic.Kind.ERROR
                || UNRESOLVED.stream().anyMatch(String.valueOf(diagnostic.getCode())::startsWith);
    }

    /**
     * Compiles, with everything that the processor generates.
     *
     * @param output an empty directory for what the processor writes
     * @param report is given every diagnostic
     * @return the text of the schema that the sources describe; empty if the compile failed or there is no schema
     */
    public Result run(Path output, Consumer<Diagnostic<? extends JavaFileObject>> report) {
        List<File> sources = sources();
        return sources.isEmpty()
                ? new Result(true, Optional.empty())
                : compile(sources, settings.options(), output, report);
    }

    private Result compile(
            List<File> sources,
            List<String> given,
            Path output,
            Consumer<Diagnostic<? extends JavaFileObject>> report) {
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IllegalStateException(
                        "Maven runs on a Java runtime without a compiler. Run it with a JDK (set JAVA_HOME)."));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, settings.encoding())) {
            Files.createDirectories(output);
            var options = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-d", output.toString()));
            options.addAll(List.of(
                    "-s", output.toString(), "-encoding", settings.encoding().name()));
            options.addAll(List.of("-classpath", join(settings.classPath().get())));
            options.addAll(given);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, report::accept, options, null, files.getJavaFileObjectsFromFiles(sources));
            task.setProcessors(List.of(new SquallProcessor()));
            task.setLocale(Locale.ROOT);
            return new Result(task.call(), read(output.resolve("META-INF/squall/schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException("The sources cannot be compiled", e);
        }
    }

    /**
     * What came out.
     *
     * @param success whether there were no errors
     * @param schema the text of the schema; empty if the sources have none
     */
    public record Result(boolean success, Optional<String> schema) {}

    private List<File> sources() {
        var sources = new ArrayList<File>();
        // of two sources with one path the first one counts, so that a root can replace files of the roots behind it
        Set<Path> paths = new HashSet<>();
        for (Path root : settings.sourceRoots()) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.getFileName().toString().endsWith(".java"))
                        // a module would need its module path; annotation processing does not need the module
                        .filter(file -> !file.getFileName().toString().equals("module-info.java"))
                        .sorted()
                        .filter(file -> paths.add(root.relativize(file)))
                        .map(Path::toFile)
                        .forEach(sources::add);
            } catch (IOException e) {
                throw new UncheckedIOException("The sources in " + root + " cannot be read", e);
            }
        }
        return sources;
    }

    private static String join(List<Path> paths) {
        return String.join(
                File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    private static Optional<String> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }
}
