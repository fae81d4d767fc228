package dev.squall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All text of the repository is ASCII with LF line ends, so that goldens and diffs are the same on every machine. */
class RepositoryTextTest {

    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".squall", "node_modules", ".idea", ".vscode", ".settings");
    private static final Set<String> BINARY = Set.of("png", "ico", "woff2", "gz");

    @Test
    void everyTextFileIsAsciiWithLf() throws IOException {
        List<String> bad = new ArrayList<>();
        for (Path file : textFiles(Path.of(System.getProperty("squall.root")))) {
            String problem = problemIn(Files.readAllBytes(file));
            if (!problem.isEmpty()) {
                bad.add(file + ": " + problem);
            }
        }
        assertThat(bad).isEmpty();
    }

    private static String problemIn(byte[] bytes) {
        int line = 1;
        for (byte b : bytes) {
            if (b == '\n') {
                line++;
            } else if (b == '\r') {
                return "line " + line + " has a CR; use LF line ends";
            } else if (b < 0) {
                return "line " + line + " has a byte outside ASCII; write it as an escape";
            }
        }
        return "";
    }

    private static List<Path> textFiles(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                boolean skip = NOT_OURS.contains(dir.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (!BINARY.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.equals(".env")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
