package dev.squall.maven;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/** Runs the studio on the development database of this project, or on {@code DATABASE_URL}, until Ctrl-C. */
@Mojo(name = "studio", threadSafe = true)
public final class StudioMojo extends CommandMojo {
    private static final String ARTIFACT = "squall-studio-web";

    /** The port; else the environment's {@code PORT}, else 4983. */
    @Parameter(property = "port")
    @Nullable
    private Integer port;

    /** Further flags of the studio, separated by spaces. */
    @Parameter(property = "arguments")
    @Nullable
    private String arguments;

    /** The studio's jar file; else that of the plugin's version, from the local or a remote repository. */
    @Parameter(property = "jar")
    @Nullable
    private String jar;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    @Nullable
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    @Nullable
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true)
    @Nullable
    private List<RemoteRepository> remotes;

    private final RepositorySystem repositories;

    /** For Maven. */
    @Inject
    public StudioMojo(RepositorySystem repositories) {
        super("studio");
        this.repositories = repositories;
    }

    @Override
    void options() throws MojoFailureException {
        option("port", port);
        option("arguments", arguments);
        option("jar", jar == null ? resolved() : jar);
    }

    private String resolved() throws MojoFailureException {
        PluginDescriptor own = Optional.ofNullable(plugin).orElseThrow();
        var artifact = new DefaultArtifact(own.getGroupId(), ARTIFACT, "jar", own.getVersion());
        var request = new ArtifactRequest(artifact, Optional.ofNullable(remotes).orElse(List.of()), null);
        try {
            return repositories
                    .resolveArtifact(Optional.ofNullable(session).orElseThrow(), request)
                    .getArtifact()
                    .getFile()
                    .toString();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException(
                    "The studio " + artifact
                            + " is neither in the local repository nor in a remote one that this project"
                            + " has. Install it, or give its file with -Djar=path/to/" + ARTIFACT + ".jar.",
                    e);
        }
    }
}
