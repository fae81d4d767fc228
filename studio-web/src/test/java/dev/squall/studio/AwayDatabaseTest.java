package dev.squall.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.db.DatabaseConfig;
import dev.squall.studio.testing.TestDatabase;
import dev.squall.studio.testing.TestStudio;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A database that goes away, with all its connections, and comes back. */
class AwayDatabaseTest {
    /** A way to the server that can be cut. */
    private static final class Cable implements AutoCloseable {
        private final int target;
        private final int port;
        private final Set<Socket> open = ConcurrentHashMap.newKeySet();
        private ServerSocket server;

        Cable(int target) throws IOException {
            this.target = target;
            this.server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            this.port = server.getLocalPort();
            listen(server);
        }

        private void listen(ServerSocket at) {
            start(() -> {
                while (true) {
                    Socket from = at.accept();
                    var to = new Socket("127.0.0.1", target);
                    open.add(from);
                    open.add(to);
                    start(() -> copy(from.getInputStream(), to.getOutputStream()));
                    start(() -> copy(to.getInputStream(), from.getOutputStream()));
                }
            });
        }

        private interface Copying {
            void run() throws IOException;
        }

        private static void start(Copying copying) {
            var thread = new Thread(() -> {
                try {
                    copying.run();
                } catch (IOException e) {
                    // the cable was cut
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        private static void copy(InputStream in, OutputStream out) throws IOException {
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
            out.close();
        }

        void cut() throws IOException {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        }

        void mend() throws IOException {
            server = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
            listen(server);
        }

        @Override
        public void close() throws IOException {
            cut();
        }
    }

    @Test
    void isSaidOnAPageAndTheStudioLivesOn() throws IOException {
        TestDatabase database = TestDatabase.with("create table t (id int primary key); insert into t values (1)");
        try (var cable = new Cable(database.reader().port())) {
            DatabaseConfig there =
                    database.reader().toBuilder().port(cable.port).build();
            try (TestStudio studio = TestStudio.over(there)) {
                assertThat(studio.get("/t/public/t").body()).contains("1 row");
                cable.cut();
                HttpResponse<String> away = studio.get("/t/public/t");
                assertThat(away.statusCode()).isEqualTo(503);
                assertThat(away.body()).contains("The database does not answer", "reload this page");
                assertThat(studio.get("/t/public/t.json").statusCode()).isEqualTo(503);
                assertThat(studio.send(studio.request("/sql").POST(BodyPublishers.ofString("q=select+1")))
                                .statusCode())
                        .isBetween(400, 503);
                assertThat(studio.get("/-/health").statusCode()).isEqualTo(200);
                cable.mend();
                assertThat(studio.get("/t/public/t").body()).contains("1 row");
                assertThat(studio.defects()).isEmpty();
            }
        }
    }
}
