package dev.squall.command;

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The commands for Gradle and for scripts: {@code java -cp ... dev.squall.command.Main check --base origin/main}.
 *
 * <p>Options are {@code --name value} or {@code --name=value}, and {@code --name} alone for true. The exit code is 0 for
 * success, 1 for a failure, and 2 for a wrong call. Results go to the standard output, progress to the standard error.
 */
public final class Main {
    private static final List<String> COMMON =
            List.of("basedir", "db", "url", "embedded", "output", "sources", "classpath", "encoding", "compilerArgs");

    private Main() {}

    /** Runs the command that the first argument names. */
    public static void main(String[] arguments) {
        // the libraries' own starts are nobody's concern here; their failures come as exceptions
        for (String logger : List.of("io.zonky.test", "org.flywaydb", "com.zaxxer.hikari")) {
            System.setProperty("org.slf4j.simpleLogger.log." + logger, "error");
        }
        // nor is it that there is no logger
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || List.of("help", "--help", "-h").contains(arguments.get(0))) {
            help(out);
            return arguments.isEmpty() ? 2 : 0;
        }
        String name = arguments.get(0);
        Optional<Commands.Command> command = Commands.find(name);
        if (command.isEmpty()) {
            err.println("There is no command \"" + name + "\". See: help");
            return 2;
        }
        try {
            Map<String, String> options = options(arguments.subList(1, arguments.size()), command.get());
            boolean json = json(options);
            Outcome outcome = Commands.run(name, project(options, err));
            if (json) {
                out.println(Commands.json(name, outcome));
            } else {
                outcome.lines().forEach(line -> (line.level() == Outcome.Level.INFO ? out : err).println(line.text()));
            }
            return outcome.success() ? 0 : 1;
        } catch (CommandException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static void help(PrintStream out) {
        out.println("Commands and their options; common to all are --" + String.join(", --", COMMON) + ".");
        for (Commands.Command command : Commands.all()) {
            String options = command.options().isEmpty() ? "" : " (--" + String.join(", --", command.options()) + ")";
            out.println("  " + command.name()
                    + " ".repeat(Math.max(1, 10 - command.name().length())) + command.summary() + options);
        }
    }

    private static boolean json(Map<String, String> options) {
        String output = options.getOrDefault("output", "text");
        if (!output.equals("text") && !output.equals("json")) {
            throw Project.notOneOf("output", output, "text, json");
        }
        return output.equals("json");
    }

    private static Map<String, String> options(List<String> arguments, Commands.Command command) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String name = argument.substring(0, equals < 0 ? argument.length() : equals);
            if (!name.startsWith("--")) {
                throw new CommandException("\"" + argument + "\" is not an option. Options begin with --.");
            }
            name = name.substring(2);
            if (!COMMON.contains(name) && !command.options().contains(name)) {
                String known = Stream.concat(command.options().stream(), COMMON.stream())
                        .map(option -> "--" + option)
                        .collect(Collectors.joining(", "));
                throw new CommandException(
                        "The command " + command.name() + " has no option --" + name + ". It has: " + known + ".");
            }
            boolean hasNext = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
            String value = equals >= 0 ? argument.substring(equals + 1) : hasNext ? arguments.get(++i) : "true";
            options.put(name, value);
        }
        return options;
    }

    private static Project project(Map<String, String> options, PrintStream err) {
        Path basedir = Path.of(options.getOrDefault("basedir", "")).toAbsolutePath();
        Path db = basedir.resolve(options.getOrDefault("db", "src/main/resources/db"));
        List<Path> roots = paths(options.getOrDefault("sources", "src/main/java")).stream()
                .map(basedir::resolve)
                .toList();
        List<Path> classPath = paths(options.getOrDefault("classpath", System.getProperty("java.class.path")));
        var arguments = new ArrayList<>(
                Stream.of(options.getOrDefault("compilerArgs", "").split(" "))
                        .filter(argument -> !argument.isBlank())
                        .toList());
        var sources = new ClosedWorldCompile.Settings(roots, () -> classPath, charset(options), arguments);
        return new Project(basedir, db, sources, options, new Project.Console() {
            @Override
            public void progress(String line) {
                err.println(line);
            }

            @Override
            public void line(Outcome.Level level, String text) {
                err.println(text);
            }
        });
    }

    private static List<Path> paths(String list) {
        return Stream.of(list.split(File.pathSeparator))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .toList();
    }

    private static Charset charset(Map<String, String> options) {
        String name = options.getOrDefault("encoding", StandardCharsets.UTF_8.name());
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CommandException("The option encoding is \"" + name + "\", which this Java does not know.");
        }
    }
}
