package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Replaces all released files by one. */
@Mojo(name = "squash", threadSafe = true)
public final class SquashMojo extends CommandMojo {

    /** For the name of the file. */
    @Parameter(property = "name", defaultValue = "squashed")
    @Nullable
    private String name;

    /** Whether statements that only fill tables may go. */
    @Parameter(property = "loseData", defaultValue = "false")
    private boolean loseData;

    /** For Maven. */
    public SquashMojo() {
        super("squash");
    }

    @Override
    void options() {
        option("name", name);
        option("loseData", loseData);
    }
}
