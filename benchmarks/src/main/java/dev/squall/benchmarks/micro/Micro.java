package dev.squall.benchmarks.micro;

import dev.squall.benchmarks.data.Dataset;
import dev.squall.db.DatabaseConfig;
import dev.squall.embedded.EmbeddedDatabase;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The program: runs the benchmarks of this package by JMH, with the bytes that they allocate. */
public final class Micro {
    private static final String PROPERTY = "benchmarks.micro.database";

    private Micro() {}

    /** Argument: a regular expression of names, or none for all. */
    public static void main(String[] arguments) throws Exception {
        String names = arguments.length == 0 ? "" : arguments[0];
        try (EmbeddedDatabase postgres = EmbeddedDatabase.temporary()) {
            Dataset.create(postgres.config());
            new Runner(options(names)
                            .warmupIterations(3)
                            .measurementIterations(5)
                            .warmupTime(TimeValue.seconds(1))
                            .measurementTime(TimeValue.seconds(1))
                            .forks(2)
                            .jvmArgsAppend("-XX:+UseSerialGC", "-D" + PROPERTY + "=" + text(postgres.config()))
                            .build())
                    .run();
        }
    }

    /** Runs everything once for an instant in this JVM: whether it works, not how fast it is. */
    public static Collection<RunResult> tryOut(DatabaseConfig database) throws RunnerException {
        System.setProperty(PROPERTY, text(database));
        // another build may do the same at this moment; nothing is timed
        System.setProperty("jmh.ignoreLock", "true");
        return new Runner(options("")
                        .verbosity(VerboseMode.SILENT)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(10))
                        .forks(0)
                        .build())
                .run();
    }

    private static ChainedOptionsBuilder options(String names) {
        return new OptionsBuilder()
                .include(Micro.class.getPackageName() + "\\..*" + names + ".*")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static String text(DatabaseConfig config) {
        return String.join(
                " ",
                Integer.toString(config.port()),
                config.database(),
                config.user().orElseThrow(),
                config.password().orElseThrow());
    }

    /** The database that the program has started. */
    static DatabaseConfig database() {
        String[] parts = System.getProperty(PROPERTY, "").split(" ", -1);
        if (parts.length != 4) {
            throw new IllegalStateException(
                    PROPERTY + " names no database: start these benchmarks by " + Micro.class.getName() + ".");
        }
        return DatabaseConfig.builder()
                .port(Integer.parseInt(parts[0]))
                .database(parts[1])
                .user(parts[2])
                .password(parts[3])
                .parameter("sslmode", "disable")
                .build();
    }
}
