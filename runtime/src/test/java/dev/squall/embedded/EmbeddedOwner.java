package dev.squall.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A program that starts a server and never closes it, see {@link EmbeddedDatabaseTest}. */
final class EmbeddedOwner {
    private EmbeddedOwner() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(EmbeddedDatabase.in(Path.of(arguments[0])).port());
        // until it is killed, or its input ends
        System.in.read();
    }
}
