package dev.squall.db;

import dev.squall.db.error.MalformedDatabaseUrl;
import dev.squall.db.error.MissingDatabaseUrl;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Finds the database URL: the environment first, then the file {@code .env}. */
final class EnvironmentUrl {
    static final String VARIABLE = "DATABASE_URL";

    private EnvironmentUrl() {}

    static DatabaseConfig read(Map<String, String> environment, Path directory) {
        String fromEnvironment = environment.get(VARIABLE);
        if (fromEnvironment != null && !fromEnvironment.isBlank()) {
            return DatabaseUrl.parse(fromEnvironment, "the environment variable " + VARIABLE)
                    .build();
        }
        Path file = directory.resolve(".env");
        String fromFile = Files.isRegularFile(file) ? readFile(directory, file) : "";
        if (fromFile.isBlank()) {
            String state = Files.isRegularFile(file) ? "does not set it" : "does not exist";
            throw new MissingDatabaseUrl(
                    VARIABLE + " is not set in the environment, and " + file.toAbsolutePath() + " " + state
                            + ". Set it to postgresql://user:password@host:5432/database, for example by copying"
                            + " .env.example to .env, or give a DatabaseConfig to Database.of.",
                    null);
        }
        return DatabaseUrl.parse(fromFile, VARIABLE + " in " + file.toAbsolutePath())
                .build();
    }

    private static String readFile(Path directory, Path file) {
        try {
            return Dotenv.configure()
                    .directory(directory.toAbsolutePath().toString())
                    .load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)
                    .stream()
                    .filter(entry -> entry.getKey().equals(VARIABLE))
                    .map(DotenvEntry::getValue)
                    .reduce("", (first, last) -> last);
        } catch (DotenvException e) {
            // not as a cause: its message repeats the line, which may hold the password
            throw new MalformedDatabaseUrl(
                    "The file " + file.toAbsolutePath() + " cannot be read: a line is not of the form NAME=value."
                            + " Comments start with #.",
                    null);
        }
    }
}
