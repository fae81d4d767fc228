package dev.squall.studio.view;

import java.util.Optional;

/**
 * A page that could not be shown.
 *
 * @param shell what surrounds it, for those who may see it
 * @param assets the addresses of the static files
 * @param status the HTTP status
 * @param problem what went wrong
 * @param back where to go instead
 */
public record ErrorView(Optional<Shell> shell, Assets assets, String status, Problem problem, Optional<Link> back) {}
