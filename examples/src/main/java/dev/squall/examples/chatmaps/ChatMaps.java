package dev.squall.examples.chatmaps;

import dev.squall.db.Database;
import dev.squall.embedded.EmbeddedDatabase;
import dev.squall.embedded.StartStage;
import dev.squall.migrate.Migrator;
import java.io.PrintStream;

/** The demonstration: a PostgreSQL of its own, its migrations, some rows, and a dozen typed queries. */
public final class ChatMaps {

    private ChatMaps() {}

    /** Runs it; there are no arguments. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    /** Runs it and prints to the given stream. */
    public static void run(PrintStream out) {
        out.println("ChatMaps on an embedded PostgreSQL");
        try (EmbeddedDatabase postgres = EmbeddedDatabase.builder()
                        .progress(stage -> print(out, stage))
                        .start();
                Database db = Database.of(postgres.config())) {
            Migrator.of(postgres.config()).migrate();
            out.println("  migrated");
            Seed.into(db);
            out.println("  seeded");
            new Queries(db, out).runAll();
        }
    }

    private static void print(PrintStream out, StartStage stage) {
        out.println("  " + stage.text());
    }
}
