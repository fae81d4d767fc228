package dev.squall.studio.http;

/** The port belongs to another process. */
public final class PortInUse extends RuntimeException {
    private final int port;

    PortInUse(ListenAddress address, Throwable cause) {
        super("port " + address.port() + " of " + address.host() + " is in use", cause);
        this.port = address.port();
    }

    /** The port that could not be had. */
    public int port() {
        return port;
    }
}
