package dev.squall.processor.diagnostic;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints problems, each once. Used by one compile, by one thread. */
public final class Reporter {
    private final Messager messager;
    private final Set<String> printed = new LinkedHashSet<>();
    private boolean failed;

    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints the problems and returns whether all that was ever printed is free of errors. */
    public boolean report(Collection<Problem> problems) {
        problems.forEach(this::report);
        return !failed;
    }

    /** Prints one problem. */
    public void report(Problem problem) {
        if (printed.add(
                problem.message() + System.identityHashCode(problem.origin().element()))) {
            failed |= problem.isError();
            problem.origin().print(messager, kind(problem.code().severity()), problem.message());
        }
    }

    /** Whether an error was printed. */
    public boolean failed() {
        return failed;
    }

    private static Diagnostic.Kind kind(Code.Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
            case NOTE -> Diagnostic.Kind.NOTE;
        };
    }
}
