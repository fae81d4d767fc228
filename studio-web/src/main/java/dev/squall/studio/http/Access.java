package dev.squall.studio.http;

/** Who may call a route. */
public enum Access {
    /** Only those who hold the token of this start: every route, unless it says otherwise. */
    TOKEN,
    /** Anybody who reaches the port: style sheets, scripts and the liveness check, nothing of the database. */
    ANYBODY
}
