package dev.squall.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one statement of a user's against the sample schema and keeps what javac says. */
final class Snippet extends SimpleJavaFileObject {

    private static final String SOURCE = """
            package app;

            import static dev.squall.sql.Sql.*;
            import static dev.squall.sql.sample.StayTable.Arrivals.ARRIVALS;
            import static dev.squall.sql.sample.StayTable.STAYS;
            import static dev.squall.sql.sample.Tables.*;

            import dev.squall.sql.*;
            import dev.squall.sql.sample.*;
            import java.util.*;

            class Snippet {
                record UserName(long id, String name) {}
                record UserCity(User user, City city) {}
                Executor db;
                NewRow<StayTable> stay = null;
                NewRow<StayTable.Arrivals> arrival = null;
                CityTable.Outer city = CITIES.outer();
                Query2<String, Integer, User> byName = null;
                DerivedTable<dev.squall.sql.tuple.Row2<Long, Optional<Integer>>> t =
                        select(USERS.id, USERS.age).from(USERS).asTable("t");

                void run() {
                    %s
                }
            }
            """;

    private final String code;

    private Snippet(String code) {
        super(URI.create("string:///app/Snippet.java"), Kind.SOURCE);
        this.code = SOURCE.formatted(code);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
    }

    /** Returns the text of javac's errors, without packages and line ends; empty if it compiles. */
    static String errors(String code) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = List.of("-proc:none", "-d", "target", "-cp", System.getProperty("java.class.path"));
            javac.getTask(null, files, diagnostics, options, null, List.of(new Snippet(code)))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(Locale.ROOT)
                        .replaceAll("\\b(dev\\.squall\\.sql(\\.sample|\\.tuple)?|java\\.(lang|math|util))\\.", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .collect(Collectors.joining("\n"));
    }
}
