package dev.squall.benchmarks.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Forwards connections to a server on this machine, counts, and makes each round trip as long as is wanted. */
public final class CountingProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final int serverPort;
    private final AtomicLong trips = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong received = new AtomicLong();
    private volatile long delayNanos;

    /**
     * Starts to listen on a free port.
     *
     * @param serverPort where the server listens
     * @param latency what is added to each round trip
     */
    public CountingProxy(int serverPort, Duration latency) throws IOException {
        this.serverPort = serverPort;
        latency(latency);
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("accept", this::accept);
    }

    /** The port to connect to. */
    public int port() {
        return listener.getLocalPort();
    }

    /** What is added to each round trip from now on. */
    public void latency(Duration latency) {
        delayNanos = latency.toNanos();
    }

    /** What has gone over the wire so far. */
    public Traffic traffic() {
        return new Traffic(trips.get(), sent.get(), received.get());
    }

    private void accept() throws IOException {
        while (!listener.isClosed()) {
            Socket client = listener.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var connection = new Connection(client, server);
            start("to server", connection::toServer);
            start("to client", connection::toClient);
        }
    }

    private static void start(String name, Forwarding forwarding) {
        var thread = new Thread(
                () -> {
                    try {
                        forwarding.run();
                    } catch (IOException e) {
                        // a side has closed its socket: the connection is over
                    }
                },
                "proxy " + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private interface Forwarding {
        void run() throws IOException;
    }

    /**
     * What went over the wire.
     *
     * @param trips how often the client had to wait for the server
     * @param sent bytes to the server
     * @param received bytes from the server
     */
    public record Traffic(long trips, long sent, long received) {

        /** What was added since an earlier look. */
        public Traffic since(Traffic earlier) {
            return new Traffic(trips - earlier.trips, sent - earlier.sent, received - earlier.received);
        }
    }

    private final class Connection {
        private final Socket client;
        private final Socket server;
        private volatile boolean answered = true;

        Connection(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void toServer() throws IOException {
            try (client;
                    server) {
                InputStream in = client.getInputStream();
                OutputStream out = server.getOutputStream();
                byte[] buffer = new byte[65_536];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    sent.addAndGet(n);
                    if (answered) {
                        answered = false;
                        trips.incrementAndGet();
                        delay();
                    }
                    out.write(buffer, 0, n);
                }
            }
        }

        void toClient() throws IOException {
            InputStream in = server.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] buffer = new byte[65_536];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                received.addAndGet(n);
                answered = true;
                out.write(buffer, 0, n);
            }
        }

        private void delay() {
            long wanted = delayNanos;
            long end = System.nanoTime() + wanted;
            for (long left = wanted; left > 0; left = end - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
