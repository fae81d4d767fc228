package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Stops the development database of this project. */
@Mojo(name = "stop", threadSafe = true)
public final class StopMojo extends CommandMojo {

    /** For Maven. */
    public StopMojo() {
        super("stop");
    }

    @Override
    void options() {}
}
