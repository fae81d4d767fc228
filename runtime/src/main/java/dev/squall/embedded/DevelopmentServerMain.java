package dev.squall.embedded;

import java.io.IOException;
import java.nio.file.Path;
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
                    .progress(stage -> System.out.println(stage.text()));
            if (password != null && !password.isEmpty()) {
                builder.password(password);
            }
            EmbeddedDatabase database = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "squall-stop"));
            DevelopmentState.ofThisProcess(database.config()).write(directory);
        } catch (EmbeddedDatabaseException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }
}
