package dev.squall.studio;

import dev.squall.db.error.DataAccessException;
import dev.squall.embedded.EmbeddedDatabaseException;
import dev.squall.studio.connect.CacheDirectory;
import dev.squall.studio.connect.OpenedDatabase;
import dev.squall.studio.connect.OpeningDatabase;
import dev.squall.studio.connect.PortOwner;
import dev.squall.studio.connect.SampleFailed;
import dev.squall.studio.http.ListenAddress;
import dev.squall.studio.http.PortInUse;
import dev.squall.studio.http.WebServer;
import dev.squall.studio.security.Secret;
import dev.squall.studio.sql.QueryStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the studio. */
@Command(
        name = "studio-web.jar",
        mixinStandardHelpOptions = true,
        versionProvider = StudioMain.Version.class,
        sortOptions = false,
        description = {
            "Browse a PostgreSQL database.",
            "",
            "Opens the database of DATABASE_URL (environment or .env), or an embedded PostgreSQL with a sample."
        })
public final class StudioMain implements Callable<Integer> {
    private static final int DEFAULT_PORT = 4983;
    private static final int CANNOT_START = 1;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:PORT:-" + DEFAULT_PORT + "}",
            description = "Port to listen on, 0 for a free one (default: the environment's PORT, else 4983).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}). Any other than a loopback address needs"
                    + " --token-file.")
    private String host = "127.0.0.1";

    @Option(
            names = "--allow-host",
            paramLabel = "NAME",
            description = "Also answer under this host name. May be given several times.")
    private List<String> allowedHosts = List.of();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "Use the token in this file instead of a new random one.")
    private @Nullable Path tokenFile;

    @Option(names = "--no-token", description = "Let everybody in who reaches the port. Needs --read-only.")
    private boolean noToken;

    @Option(names = "--read-only", description = "Only read, which this version always does.")
    private boolean readOnly;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Where the embedded PostgreSQL keeps its data (default: the user's cache directory).")
    private @Nullable Path dataDirectory;

    @Option(
            names = "--queries-dir",
            paramLabel = "DIR",
            defaultValue = "studio/queries",
            description = "Where saved queries are kept as files (default: ${DEFAULT-VALUE}).")
    private Path queriesDirectory = Path.of("studio", "queries");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    /** Runs the studio until the process is stopped. */
    public static void main(String[] arguments) {
        var prepared = new Thread(WebServer::prepare, "studio-server");
        prepared.setDaemon(true);
        prepared.start();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new StudioMain());
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = StudioMain.class.getPackage().getImplementationVersion();
            return new String[] {"Squall studio " + (version == null ? "(development)" : version)};
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        var wanted = address();
        Optional<Secret> token = token(wanted);
        try {
            ListenAddress address = PortOwner.choose(wanted);
            // closed by the shutdown hook: the studio runs until the process is told to stop
            OpeningDatabase database =
                    OpeningDatabase.begin(() -> OpenedDatabase.open(Optional.ofNullable(dataDirectory), line -> {
                        out.println(line);
                        out.flush();
                    }));
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "studio-stop"));
            var settings = new Studio.Settings(address, allowed(), token, queries());
            Studio studio = Studio.start(settings, database::connections, database::description, StudioMain::report);
            database.await();
            out.println();
            out.println("Squall studio: " + studio.url());
            out.println("Stop it with Ctrl-C.");
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (PortOwner.Taken e) {
            return refuse(e.getMessage());
        } catch (PortInUse e) {
            return refuse(PortOwner.explain(e.port()));
        } catch (DataAccessException | EmbeddedDatabaseException | SampleFailed e) {
            return refuse(e.getMessage());
        }
    }

    private QueryStore queries() {
        return QueryStore.in(queriesDirectory, CacheDirectory.studio().resolve("history.jsonl"));
    }

    private ListenAddress address() {
        try {
            return new ListenAddress(host, port);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--port: " + e.getMessage());
        }
    }

    private List<String> allowed() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(host), allowedHosts.stream())
                .toList();
    }

    private Optional<Secret> token(ListenAddress address) {
        if (!address.isLoopback() && tokenFile == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--host " + host
                            + " lets other machines in, which needs a token that you chose: add --token-file.");
        }
        if (noToken && tokenFile != null) {
            throw new ParameterException(spec.commandLine(), "--no-token and --token-file exclude each other.");
        }
        if (noToken && !readOnly) {
            throw new ParameterException(
                    spec.commandLine(), "--no-token lets every user of this machine in, so it needs --read-only.");
        }
        if (noToken) {
            return Optional.empty();
        }
        return Optional.of(tokenFile == null ? Secret.random() : read(tokenFile));
    }

    private Secret read(Path file) {
        try {
            return Secret.of(Files.readString(file).trim());
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--token-file: " + file + " cannot be read.");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--token-file: " + e.getMessage());
        }
    }

    private int refuse(@Nullable String message) {
        spec.commandLine().getErr().println(message);
        return CANNOT_START;
    }

    private static void report(Throwable defect) {
        // the only log of the studio: its own defects, for the report that the page asks for
        defect.printStackTrace(System.err);
    }
}
