package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Puts this branch's releases behind those of another branch, after the sources were merged. */
@Mojo(name = "rebase", threadSafe = true)
public final class RebaseMojo extends CommandMojo {

    /** The branch to compare with, for example {@code origin/main}. */
    @Parameter(property = "base")
    @Nullable
    private String base;

    /** For Maven. */
    public RebaseMojo() {
        super("rebase");
    }

    @Override
    void options() {
        option("base", base);
    }
}
