package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Asks a database for its version, and how long that takes. */
@Mojo(name = "ping", threadSafe = true)
public final class PingMojo extends CommandMojo {

    /** For Maven. */
    public PingMojo() {
        super("ping");
    }

    @Override
    void options() {}
}
