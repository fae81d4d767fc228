package dev.squall.studio.connect;

import dev.squall.studio.http.ListenAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a free port, and says who has a port that is not free. */
public final class PortOwner {
    private static final Duration PROBE = Duration.ofMillis(500);
    private static final int NEXT_PORTS = 20;
    private static final int MAX_PORT = 65_535;
    private static final int HEX = 16;

    private PortOwner() {}

    /** The wanted port belongs to somebody else; the message says to whom, and offers another. */
    public static final class Taken extends RuntimeException {
        private Taken(String message) {
            super(message);
        }
    }

    /**
     * The address itself if it is free, with a free port for port 0.
     *
     * @throws Taken if another process listens there
     */
    public static ListenAddress choose(ListenAddress wanted) {
        Optional<Integer> port = free(wanted.host(), wanted.port());
        return port.map(found -> new ListenAddress(wanted.host(), found))
                .orElseThrow(() -> new Taken(explain(wanted.port())));
    }

    private static Optional<Integer> free(String host, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return Optional.of(socket.getLocalPort());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Says who has a port and which one to take instead. */
    public static String explain(int port) {
        String owner = isStudio(port)
                ? "another Squall studio"
                        + process(port).map(p -> " (" + p + ")").orElse("")
                : process(port).orElse("another process");
        int next = port + 1;
        while (next < Math.min(port + NEXT_PORTS, MAX_PORT)
                && free("127.0.0.1", next).isEmpty()) {
            next++;
        }
        return "Port " + port + " is in use by " + owner + ". Stop it, or start the studio with --port " + next + ".";
    }

    private static boolean isStudio(int port) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PROBE).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/-/health"))
                .timeout(PROBE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .startsWith("squall-studio");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The process that listens on a port, where the system shows it: on Linux, for processes of the same user. */
    private static Optional<String> process(int port) {
        try {
            Optional<String> inode =
                    inode(Path.of("/proc/net/tcp"), port).or(() -> inode(Path.of("/proc/net/tcp6"), port));
            return inode.flatMap(PortOwner::processOf);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> inode(Path table, int port) {
        String local = String.format(Locale.ROOT, ":%04X", port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(fields -> fields.length > 9 && fields[1].endsWith(local))
                    // 0A is the state of a socket that listens
                    .filter(fields -> Integer.parseInt(fields[3], HEX) == 10)
                    .map(fields -> fields[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> processOf(String inode) {
        String wanted = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .filter(process -> hasSocket(Path.of("/proc/" + process.pid() + "/fd"), wanted))
                .findFirst()
                .map(process -> "process " + process.pid() + ", " + command(process));
    }

    private static boolean hasSocket(Path descriptors, String wanted) {
        try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors)) {
            for (Path link : links) {
                if (Files.readSymbolicLink(link).toString().equals(wanted)) {
                    return true;
                }
            }
        } catch (IOException e) {
            // gone, or somebody else's
        }
        return false;
    }

    private static String command(ProcessHandle process) {
        List<String> parts =
                process.info().command().map(c -> List.of(c.split("[/\\\\]"))).orElse(List.of("?"));
        return parts.get(parts.size() - 1);
    }
}
