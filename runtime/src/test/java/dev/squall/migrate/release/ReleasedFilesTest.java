package dev.squall.migrate.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.migrate.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedFilesTest {
    @TempDir
    Path db;

    @Test
    void sumFileTellsEveryDifferenceAndIgnoresLineEnds() {
        SumFile released = SumFile.of(new TreeMap<>(Map.of("a", "1\n", "b c", "2\n", "d", "3\n")));
        String text = released.text();
        assertThat(text.lines()).hasSize(4).allMatch(line -> line.matches("(.+ )?h1:[0-9a-f]{64}"));
        SumFile now = SumFile.of(new TreeMap<>(Map.of("a", "1\r\n", "b c", "changed\n", "e", "4\n")));
        assertThat(SumFile.parse(text).differences(now))
                .containsExactly("b c was changed after its release", "d is missing", "e is not in the sum file");
        assertThat(SumFile.parse(text.replace("\n", "\r\n")).differences(released))
                .isEmpty();
        assertThat(SumFile.parse(SumFile.of(new TreeMap<>()).text()).text())
                .isEqualTo(SumFile.of(new TreeMap<>()).text());
    }

    @Test
    void damagedSumFileIsRefused() {
        String text = SumFile.of(new TreeMap<>(Map.of("a", "1", "b", "2"))).text();
        String truncated = text.substring(0, text.lastIndexOf("b h1:"));
        for (String damaged : List.of("", truncated, text.replace("a h1", "c h1"), text + "<<<<<<< ours\n", "x\n")) {
            assertThatThrownBy(() -> SumFile.parse(damaged))
                    .as(damaged)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageStartingWith("The file migrations.sum is damaged: ")
                    .hasMessageContaining("restore it from git");
        }
    }

    @Test
    void versionsAreNumbers() throws IOException {
        var directory = new MigrationDirectory(db);
        assertThat(directory.nextVersion()).hasToString("1");
        assertThat(directory.files()).isEmpty();
        Files.createDirectories(db.resolve("migration/old"));
        for (String name :
                List.of("V2__a.sql", "V10__b.sql", "old/V9.3__c.sql", "V10__b.sql.conf", "R__r.sql", "x.md")) {
            Files.writeString(db.resolve("migration/" + name), name);
        }
        Files.writeString(db.resolve("schema.snapshot.json"), "{}");
        assertThat(directory.nextVersion()).hasToString("11");
        assertThat(directory.files())
                .containsOnlyKeys(
                        "migration/R__r.sql",
                        "migration/V10__b.sql",
                        "migration/V10__b.sql.conf",
                        "migration/V2__a.sql",
                        "migration/old/V9.3__c.sql",
                        "schema.snapshot.json");
        assertThat(MigrationDirectory.inOrder(Stream.of("V10__b.sql", "V2__a.sql")))
                .containsExactly("V2__a.sql", "V10__b.sql");
    }

    @Test
    void filesAreWrittenAllOrNone() throws IOException {
        Path replaced = Files.writeString(db.resolve("replaced"), "before");
        Path blocked = Files.createDirectories(db.resolve("blocked/with/content"))
                .getParent()
                .getParent();
        assertThatThrownBy(() -> new FileChanges()
                        .put(db.resolve("new/file"), "new")
                        .put(replaced, "after")
                        .put(blocked, "a directory that is not empty cannot be replaced")
                        .write())
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("Nothing was written");
        assertThat(replaced).hasContent("before");
        assertThat(db.resolve("new/file")).doesNotExist();

        new FileChanges()
                .put(db.resolve("new/file"), "new")
                .put(replaced, "after")
                .write();
        assertThat(replaced).hasContent("after");
        try (Stream<Path> files = Files.walk(db)) {
            assertThat(files.filter(Files::isRegularFile).map(db::relativize).map(Path::toString))
                    .containsExactlyInAnyOrder("replaced", "new/file");
        }
    }
}
