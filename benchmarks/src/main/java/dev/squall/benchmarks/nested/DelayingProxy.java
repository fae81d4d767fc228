package dev.squall.benchmarks.nested;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Forwards connections to a server, each byte later by half of a round trip, and counts what comes back. */
final class DelayingProxy implements AutoCloseable {

    private static final byte[] END = new byte[0];

    private final ServerSocket listener;
    private final String host;
    private final int port;
    private final AtomicLong received = new AtomicLong();
    private volatile long delayNanos;

    /** Listens on a free port. */
    DelayingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** A part of what was sent, and when it is due. */
    private record Part(byte[] bytes, long due) {}

    int port() {
        return listener.getLocalPort();
    }

    void roundTrip(long nanos) {
        delayNanos = nanos / 2;
    }

    /** How many bytes the server has sent. */
    long received() {
        return received.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(host, port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                pump(client, server, new AtomicLong());
                pump(server, client, received);
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void pump(Socket from, Socket to, AtomicLong counter) {
        var parts = new LinkedBlockingQueue<Part>();
        daemon(() -> {
            try (from) {
                InputStream in = from.getInputStream();
                byte[] buffer = new byte[1 << 16];
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    counter.addAndGet(length);
                    byte[] copy = java.util.Arrays.copyOf(buffer, length);
                    parts.add(new Part(copy, System.nanoTime() + delayNanos));
                }
            } catch (IOException e) {
                // the other side has gone
            }
            parts.add(new Part(END, 0));
        });
        daemon(() -> {
            try (to) {
                OutputStream out = to.getOutputStream();
                for (Part part = parts.take(); part.bytes() != END; part = parts.take()) {
                    for (long left = part.due() - System.nanoTime(); left > 0; left = part.due() - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                    out.write(part.bytes());
                }
            } catch (IOException | InterruptedException e) {
                // the other side has gone
            }
        });
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "delaying proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
