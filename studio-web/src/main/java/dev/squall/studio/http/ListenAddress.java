package dev.squall.studio.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where the server listens.
 *
 * @param host a host name or an IP address
 * @param port the port, 0 for any free one
 */
public record ListenAddress(String host, int port) {

    /** Checks the range of the port. */
    public ListenAddress {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
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
