package dev.squall.studio.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Where the server listens.
 *
 * @param host a host name or an IP address
 * @param port the port, 0 for any free one
 */
public record ListenAddress(String host, int port) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String LOOPBACK_6 = "::1";
    private static final byte[] LOOPBACK_6_BYTES = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    /** Checks the range of the port. */
    public ListenAddress {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
    }

    /**
     * This address, and for the loopback address of IPv4 that of IPv6 beside it, as browsers try that first for {@code
     * localhost}; only this one where the other cannot be had.
     */
    List<ListenAddress> withOtherLoopback() {
        if (!host.equals(LOOPBACK)) {
            return List.of(this);
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK_6_BYTES), port));
            return List.of(this, new ListenAddress(LOOPBACK_6, port));
        } catch (IOException e) {
            return List.of(this);
        }
    }

    /** Whether only this machine can reach the address; false for a name that does not resolve. */
    public boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
