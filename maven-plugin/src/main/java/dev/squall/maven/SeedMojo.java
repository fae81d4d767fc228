package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fills the empty tables of the development database with made-up rows that keep all constraints. */
@Mojo(name = "seed", threadSafe = true)
public final class SeedMojo extends CommandMojo {

    /** How many rows: a number for all tables together, {@code table:number} for single ones, or both with commas. */
    @Parameter(property = "rows")
    @Nullable
    private String rows;

    /** Another number gives other rows; the same one gives the same rows. */
    @Parameter(property = "seed", defaultValue = "1")
    @Nullable
    private Integer seed;

    /** Whether a database on another machine is meant, and tables that have rows are to be kept as they are. */
    @Parameter(property = "force", defaultValue = "false")
    private boolean force;

    /** Whether to tell only what would be loaded. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /** For Maven. */
    public SeedMojo() {
        super("seed");
    }

    @Override
    void options() {
        option("rows", rows);
        option("seed", seed);
        option("force", force);
        option("dryRun", dryRun);
    }
}
