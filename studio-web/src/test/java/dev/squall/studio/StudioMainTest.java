package dev.squall.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.studio.connect.PortOwner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command line: what it refuses, and how. */
class StudioMainTest {
    private static final int USAGE = 2;

    private record Result(int code, String out, String err) {}

    private static Result run(String... arguments) {
        CommandLine commandLine = StudioMain.commandLine();
        var out = new StringWriter();
        var err = new StringWriter();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Result(commandLine.execute(arguments), out.toString(), err.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 70000 | port 70000 is not between 0 and 65535",
                "--port x | Invalid value for option '--port'",
                "--host 0.0.0.0 | --host 0.0.0.0 lets other machines in, which needs a token that you chose",
                "--host 0.0.0.0 --no-token --read-only | lets other machines in",
                "--no-token | --no-token lets every user of this machine in, so it needs --read-only",
                "--token-file /no/such/file | cannot be read",
                "--token-file /no/such/file --no-token --read-only | exclude each other",
                "--frob | Unknown option",
            })
    void whatDoesNotFitIsRefusedBeforeAnythingStarts(String arguments, String message) {
        Result result = run(arguments.split(" "));
        assertThat(result.code).isEqualTo(USAGE);
        assertThat(result.err).contains(message);
    }

    @Test
    void aWeakTokenFileIsRefusedWithoutShowingIt(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("token"), "hunter2");
        Result result = run("--token-file", file.toString());
        assertThat(result.code).isEqualTo(USAGE);
        assertThat(result.err).contains("at least 16").doesNotContain("hunter2");
    }

    @Test
    void aBusyPortSaysWhoHasItAndOffersAnother() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = busy.getLocalPort();
            Result result = run("--port", Integer.toString(port));
            assertThat(result.code).isEqualTo(1);
            assertThat(result.err)
                    .contains("Port " + port + " is in use by ")
                    .containsPattern("start the studio with --port \\d+");
            if (Files.isReadable(Path.of("/proc/net/tcp"))) {
                assertThat(PortOwner.explain(port))
                        .contains("process " + ProcessHandle.current().pid() + ", java");
            }
        }
    }

    @Test
    void helpAndVersionNeedNoDatabase() {
        assertThat(run("--help").out).contains("--port", "--host", "--token-file", "--no-token", "--data-dir");
        assertThat(run("--version").out).contains("Squall studio");
    }
}
