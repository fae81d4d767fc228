package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Accepts hand-made changes of migration files that no database has run yet, after a replay on a real PostgreSQL. */
@Mojo(name = "rehash", threadSafe = true)
public final class RehashMojo extends CommandMojo {

    /** For Maven. */
    public RehashMojo() {
        super("rehash");
    }

    @Override
    void options() {}
}
