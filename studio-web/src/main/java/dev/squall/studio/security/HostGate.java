package dev.squall.studio.security;

import dev.squall.studio.http.Gate;
import dev.squall.studio.http.Request;
import dev.squall.studio.http.Response;
import java.util.Optional;

/**
 * Refuses a request whose Host is not a name of the studio: a name that was rebound to the loopback address by its
 * owner would else be same-origin with us.
 */
public final class HostGate implements Gate {
    private static final int MISDIRECTED = 421;

    private final Origins origins;

    /** Creates the gate for the names of the studio. */
    public HostGate(Origins origins) {
        this.origins = origins;
    }

    @Override
    public Optional<Response> check(Request request) {
        if (request.header("Host").filter(origins::allowsHost).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Response.text(
                MISDIRECTED,
                "This studio does not answer under that host name. Open it as it was printed in the terminal,"
                        + " or start it with --allow-host for another name.\n"));
    }
}
