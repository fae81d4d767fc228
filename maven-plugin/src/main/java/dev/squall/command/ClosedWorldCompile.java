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
 * release needs. No class files are written, so it takes about as long as parsing.
 */
public final class ClosedWorldCompile {
    private final Settings settings;

    /** Compiles with these settings. */
    public ClosedWorldCompile(Settings settings) {
        this.settings = settings;
    }

    /**
     * What to compile.
     *
     * @param sourceRoots directories with sources; those that do not exist are ignored
     * @param classPath what the sources need
     * @param encoding of the sources
     * @param options options for the compiler and the processor
     */
    public record Settings(List<Path> sourceRoots, List<Path> classPath, Charset encoding, List<String> options) {}

    /**
     * Compiles.
     *
     * @param output an empty directory for what the processor writes
     * @param report is given every diagnostic
     * @return the text of the schema that the sources describe; empty if the compile failed or there is no schema
     */
    public Result run(Path output, Consumer<Diagnostic<? extends JavaFileObject>> report) {
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IllegalStateException(
                        "Maven runs on a Java runtime without a compiler. Run it with a JDK (set JAVA_HOME)."));
        List<File> sources = sources();
        if (sources.isEmpty()) {
            return new Result(true, Optional.empty());
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, settings.encoding())) {
            var options = new ArrayList<>(List.of("-proc:only", "-implicit:none", "-d", output.toString()));
            options.addAll(List.of(
                    "-s", output.toString(), "-encoding", settings.encoding().name()));
            options.addAll(List.of("-classpath", join(settings.classPath())));
            options.addAll(settings.options());
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
