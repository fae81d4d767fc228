package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the released files, the sum file and the snapshot, that nothing is unreleased, and another branch. */
@Mojo(name = "check", threadSafe = true)
public final class CheckMojo extends CommandMojo {

    /** The branch to compare with, for example {@code origin/main}. */
    @Parameter(property = "base")
    @Nullable
    private String base;

    /** For Maven. */
    public CheckMojo() {
        super("check");
    }

    @Override
    void options() {
        option("base", base);
    }
}
