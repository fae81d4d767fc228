package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Opens psql on the database, or a plain prompt where psql is not installed. */
@Mojo(name = "shell", threadSafe = true)
public final class ShellMojo extends CommandMojo {

    /** For Maven. */
    public ShellMojo() {
        super("shell");
    }

    @Override
    void options() {}
}
