package dev.squall.studio.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStoreTest {
    @TempDir
    Path directory;

    @Test
    void savesFilesThatPeopleCanRead() throws IOException {
        var store = QueryStore.in(directory.resolve("a/b"), directory.resolve("history"));
        assertThat(store.names()).isEmpty();
        store.save("busy-rooms", "select 1\r\nfrom x");
        store.save("a", "select 2");
        assertThat(store.names()).containsExactly("a", "busy-rooms");
        assertThat(directory.resolve("a/b/busy-rooms.sql")).hasContent("select 1\nfrom x\n");
        assertThat(store.read("busy-rooms")).contains("select 1\nfrom x\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "a\\b", "../x", "a.b", "/etc/passwd", "a\u0000", "~", "x y"})
    void aNameLeadsNowhereElse(String name) throws IOException {
        Files.writeString(directory.resolve("x.sql"), "secret");
        var store = QueryStore.in(directory.resolve("queries"), directory.resolve("history"));
        assertThatThrownBy(() -> store.save(name, "select 1")).isInstanceOf(RefusedStatement.class);
        assertThat(store.read(name)).isEmpty();
        assertThat(directory.resolve("queries")).doesNotExist();
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret"), "secret");
        Path queries = Files.createDirectories(directory.resolve("queries"));
        Files.createSymbolicLink(queries.resolve("link.sql"), secret);
        var store = QueryStore.in(queries, directory.resolve("history"));
        assertThat(store.names()).isEmpty();
        assertThat(store.read("link")).isEmpty();
        assertThatThrownBy(() -> store.save("link", "select 1")).isInstanceOf(RefusedStatement.class);
        assertThat(secret).hasContent("secret");
    }

    @Test
    void theHistoryIsShortPrivateAndForEachDatabase() throws IOException {
        Path file = directory.resolve("deep/history.jsonl");
        var history = new QueryHistory(file);
        for (int i = 0; i < 250; i++) {
            assertThat(history.add(new QueryHistory.Entry(Instant.EPOCH, "db", "select\n" + i % 240)))
                    .isTrue();
        }
        history.add(new QueryHistory.Entry(Instant.EPOCH, "other", "select 1"));
        assertThat(history.of("db"))
                .hasSize(199)
                .extracting(QueryHistory.Entry::text)
                .startsWith("select\n9", "select\n8");
        assertThat(history.of("other")).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Files.writeString(file, "not json\n");
        assertThat(history.of("db")).isEmpty();
        assertThat(new QueryHistory(file.resolve("below/a/file")).add(new QueryHistory.Entry(Instant.EPOCH, "a", "b")))
                .isFalse();
    }
}
