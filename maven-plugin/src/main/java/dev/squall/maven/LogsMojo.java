package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the last lines of the development database's log. */
@Mojo(name = "logs", threadSafe = true)
public final class LogsMojo extends CommandMojo {

    /** How many. */
    @Parameter(property = "lines", defaultValue = "50")
    @Nullable
    private Integer lines;

    /** For Maven. */
    public LogsMojo() {
        super("logs");
    }

    @Override
    void options() {
        option("lines", lines);
    }
}
