package dev.squall.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/** The process that holds a development server; started by {@link DevelopmentServer} only. */
public final class DevelopmentServerMain {
    static final String PASSWORD = "SQUALL_DEVELOPMENT_PASSWORD";

    private DevelopmentServerMain() {}

    /**
     * Starts the server and stays.
     *
     * @param arguments the directory, the port, the database, the user
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        String password = System.getenv(PASSWORD);
        try {
            EmbeddedDatabase.Builder builder = EmbeddedDatabase.builder()
                    .directory(directory.resolve("postgres"))
                    .port(Integer.parseInt(arguments[1]))
                    .database(arguments[2])
                    .user(arguments[3])
                    .progress(stage -> tell(directory, stage.text()));
            if (password != null && !password.isEmpty()) {
                builder.password(password);
            }
            EmbeddedDatabase database = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "squall-stop"));
            DevelopmentState.ofThisProcess(database.config()).write(directory);
        } catch (EmbeddedDatabaseException e) {
            tell(directory, String.valueOf(e.getMessage()));
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** Where the starting program reads; what the JVM itself has to say comes there as well. */
    private static void tell(Path directory, String line) {
        try {
            Files.writeString(directory.resolve(DevelopmentLaunch.OUTPUT), line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + directory, e);
        }
    }
}
