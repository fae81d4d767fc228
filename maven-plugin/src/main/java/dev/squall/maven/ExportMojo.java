package dev.squall.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints or writes the whole schema as SQL. */
@Mojo(name = "export", threadSafe = true)
public final class ExportMojo extends CommandMojo {

    /** {@code desired} (the sources), {@code released} or {@code live}. */
    @Parameter(property = "of", defaultValue = "desired")
    @Nullable
    private String of;

    /** The file to write; printed if not given. */
    @Parameter(property = "file")
    @Nullable
    private String file;

    /** For Maven. */
    public ExportMojo() {
        super("export");
    }

    @Override
    void options() {
        option("of", of);
        option("file", file);
    }
}
