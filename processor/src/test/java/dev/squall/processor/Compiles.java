package dev.squall.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles sources in a directory as a build would: javac or ecj, all lints, warnings are errors. */
final class Compiles {

    private final Path directory;
    private final List<String> options = new ArrayList<>();
    private boolean ecj;
    private boolean outputOnClassPath;
    private Processor processor = new SquallProcessor();

    private Compiles(Path directory) {
        this.directory = directory;
    }

    /** Compiles sources under {@code src} of the directory into {@code out}. */
    static Compiles in(Path directory) {
        return new Compiles(directory);
    }

    Compiles withEcj() {
        ecj = true;
        return this;
    }

    Compiles withOption(String option) {
        options.add(option);
        return this;
    }

    /** As an incremental build does: what was compiled before can be found. */
    Compiles withOutputOnClassPath() {
        outputOnClassPath = true;
        return this;
    }

    Compiles with(Processor other) {
        processor = other;
        return this;
    }

    Compiles source(String path, String text) {
        write(directory.resolve("src").resolve(path), text);
        return this;
    }

    Compiles sources(Map<String, String> files) {
        files.forEach(this::source);
        return this;
    }

    /** Compiles all sources. */
    Result compile() {
        return compile(files(directory.resolve("src")).keySet().stream()
                .filter(name -> name.endsWith(".java"))
                .toArray(String[]::new));
    }

    /** Compiles the named sources only. */
    Result compile(String... names) {
        Path out = directory.resolve("out");
        JavaCompiler compiler = ecj ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter console = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(out);
            List<Path> sources = Arrays.stream(names)
                    .map(name -> directory.resolve("src").resolve(name))
                    .toList();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    console, files, diagnostics, arguments(out), null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            boolean success = task.call();
            return new Result(success, lines(diagnostics.getDiagnostics()), console.toString(), files(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments(Path out) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Files.exists(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", out.toString(), "-s", out.toString()));
        arguments.addAll(List.of("-classpath", outputOnClassPath ? classPath + File.pathSeparator + out : classPath));
        arguments.addAll(
                ecj ? List.of("-source", "17", "-target", "17") : List.of("-Xlint:all,-processing", "-Werror"));
        return arguments;
    }

    private List<String> lines(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        return diagnostics.stream().map(this::line).toList();
    }

    private String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : Path.of(diagnostic.getSource().getName()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
        String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT);
        return place + kind + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    /** All files under a directory, by their path with slashes. */
    static SortedMap<String, String> files(Path root) {
        SortedMap<String, String> result = new TreeMap<>();
        if (!Files.exists(root)) {
            return result;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(path).toString().replace('\\', '/');
                result.put(name, new String(Files.readAllBytes(path), charset(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** Class files are compared byte by byte. */
    private static Charset charset(String name) {
        return name.endsWith(".class") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    static void write(Path path, String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a compile gave.
     *
     * @param success whether it succeeded
     * @param diagnostics its messages as {@code File.java:line: kind: text}
     * @param console what else it printed
     * @param outputs all files of the output directory
     */
    record Result(boolean success, List<String> diagnostics, String console, SortedMap<String, String> outputs) {

        /** The messages of the processor. */
        List<String> own() {
            return diagnostics.stream().filter(line -> line.contains("[SQ")).toList();
        }

        /** What is neither a class file nor compiled from elsewhere. */
        SortedMap<String, String> texts() {
            SortedMap<String, String> texts = new TreeMap<>(outputs);
            texts.keySet().removeIf(name -> name.endsWith(".class"));
            return texts;
        }
    }
}
