package dev.squall.migrate.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.migrate.MigrationException;
import dev.squall.migrate.lint.Finding;
import dev.squall.schema.DesiredSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class CheckTest {
    private static final String USERS = "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL%s);";
    private static final String FILE = "migration/V1__first.sql";

    @TempDir
    Path db;

    private final DesiredSchema first = Sources.of(USERS.formatted(""));

    @BeforeEach
    void release() {
        Release.in(db).run("first", first);
    }

    @Test
    void soundProjectHasNoFindingsAndChangedSourcesAreToldAsDraft() {
        assertThat(Check.in(db).desired(first).run()).isEmpty();
        assertThat(Check.in(db)
                        .desired(Sources.of(USERS.formatted(", age int")))
                        .run())
                .extracting(Finding::toString)
                .containsExactly("error sources: add column age to public.users is not released: run squall:generate"
                        + " -Dname=... [draft]");
        assertThat(Check.in(db)
                        .desired(Sources.of("CREATE TABLE users (id bigint PRIMARY KEY);"))
                        .run())
                .extracting(Finding::rule)
                .containsExactly("undecided");
    }

    @Test
    void everyKindOfDamageIsNamedAndNothingIsWritten() throws Exception {
        Map<String, String> sound = Sources.files(db);
        damaged(
                "schema.snapshot.json",
                text -> text.substring(0, text.length() / 2),
                "is not a whole snapshot",
                "snapshot");
        damaged(
                "schema.snapshot.json",
                text -> text.replace("\"squall\":1", "\"squall\":99"),
                "update Squall",
                "snapshot");
        damaged("schema.snapshot.json", text -> text.replace("email", "e_mail"), "was changed after", "sum");
        damaged("migrations.sum", text -> "", "is damaged", "sum");
        damaged("migrations.sum", text -> text + "<<<<<<< ours\n", "is damaged", "sum");
        damaged(FILE, text -> text + "SELECT 1;", "was changed after its release", "sum");
        damaged(FILE + ".conf", text -> null, ".conf is missing", "sum");
        damaged(FILE, text -> "<<<<<<< ours\n" + text, "squall:rebase", "merge-conflict");
        damaged("migration/V1__second.sql", text -> "SELECT 1;", "Flyway refuses both", "version-twice");
        damaged("migration/v2_wrong.sql", text -> "SELECT 1;", "Flyway ignores it", "file-name");
        damaged("migration/V9__x.sql.conf", text -> "", "belongs to no migration", "conf-alone");
        assertThat(Sources.files(db)).isEqualTo(sound);
    }

    @Test
    void editedReleaseThatMakesSomethingElseIsFoundByReplay() throws Exception {
        Path file = db.resolve(FILE);
        Files.writeString(file, Files.readString(file) + "CREATE TABLE by_hand (id int);\n");
        Files.writeString(
                db.resolve("migrations.sum"),
                SumFile.of(new MigrationDirectory(db).files()).text());
        assertThat(Check.in(db).run()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("replay");
            assertThat(finding.message()).contains("by_hand");
        });
    }

    /** Damages one file, expects findings and a release that refuses, and restores it. */
    private void damaged(String name, UnaryOperator<String> damage, String message, String rule) throws IOException {
        Path file = db.resolve(name);
        String before = Files.exists(file) ? Files.readString(file) : null;
        String after = damage.apply(before == null ? "" : before);
        if (after == null) {
            Files.delete(file);
        } else {
            Files.writeString(file, after);
        }
        Map<String, String> now = Sources.files(db);
        List<Finding> findings = Check.in(db).run();
        assertThat(findings).as(name).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.message()).contains(message);
        });
        assertThatThrownBy(() -> Release.in(db).run("more", Sources.of(USERS.formatted(", age int"))))
                .isInstanceOf(MigrationException.class);
        assertThat(Sources.files(db)).isEqualTo(now);
        if (before == null) {
            Files.delete(file);
        } else {
            Files.writeString(file, before);
        }
    }
}
