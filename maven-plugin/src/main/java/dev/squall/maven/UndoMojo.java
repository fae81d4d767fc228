package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Takes the newest release back on a development database; others are refused. */
@Mojo(name = "undo", threadSafe = true)
public final class UndoMojo extends CommandMojo {

    /** Whether the database, which is not the project's own, may lose data. */
    @Parameter(property = "development", defaultValue = "false")
    private boolean development;

    /** For Maven. */
    public UndoMojo() {
        super("undo");
    }

    @Override
    void options() {
        option("development", development);
    }
}
