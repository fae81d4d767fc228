package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Deletes all data of the development database, and starts it again if it was running. */
@Mojo(name = "reset", threadSafe = true)
public final class ResetMojo extends CommandMojo {

    /** The port, as for start. */
    @Parameter(property = "port")
    @Nullable
    private Integer port;

    /** How many seconds to wait. */
    @Parameter(property = "timeout", defaultValue = "90")
    @Nullable
    private Integer timeout;

    /** For Maven. */
    public ResetMojo() {
        super("reset");
    }

    @Override
    void options() {
        option("port", port);
        option("timeout", timeout);
    }
}
