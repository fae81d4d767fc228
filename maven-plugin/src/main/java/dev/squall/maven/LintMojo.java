package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Looks for hazards in the migration files, also in those written by hand. */
@Mojo(name = "lint", threadSafe = true)
public final class LintMojo extends CommandMojo {

    /** The first version to look at; all if not given. */
    @Parameter(property = "since")
    @Nullable
    private String since;

    /** Whether warnings fail the build. */
    @Parameter(property = "strict", defaultValue = "false")
    private boolean strict;

    /** For Maven. */
    public LintMojo() {
        super("lint");
    }

    @Override
    void options() {
        option("since", since);
        option("strict", strict);
    }
}
