package dev.squall.embedded;

import java.nio.file.Path;

/** A program that starts a server and waits to be killed, see {@link EmbeddedDatabaseTest}. */
final class EmbeddedOwner {
    private EmbeddedOwner() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.in(Path.of(arguments[0]))) {
            System.out.println(database.port());
            System.in.read();
        }
    }
}
