package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Starts the development database of this project, which goes on running. */
@Mojo(name = "start", threadSafe = true)
public final class StartMojo extends CommandMojo {

    /** The port; else that of {@code DATABASE_URL} if it is local, the last one, or a free one. */
    @Parameter(property = "port")
    @Nullable
    private Integer port;

    /** How many seconds to wait. */
    @Parameter(property = "timeout", defaultValue = "90")
    @Nullable
    private Integer timeout;

    /** For Maven. */
    public StartMojo() {
        super("start");
    }

    @Override
    void options() {
        option("port", port);
        option("timeout", timeout);
    }
}
