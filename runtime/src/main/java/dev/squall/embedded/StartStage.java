package dev.squall.embedded;

/** What the start of an embedded PostgreSQL is busy with, in order; a stage with nothing to do may be left out. */
public enum StartStage {
    /** Unpacking the binaries, which is done once per machine and takes seconds, or finding them unpacked. */
    BINARIES("Preparing the PostgreSQL binaries (unpacked once per machine)"),
    /** Creating or opening the data directory and starting the server. */
    SERVER("Starting PostgreSQL"),
    /** Creating the role and the database, which is done once per data directory. */
    DATABASE("Preparing the database"),
    /** The server accepts connections. */
    READY("PostgreSQL is ready");

    private final String text;

    StartStage(String text) {
        this.text = text;
    }

    /** A line of English for the user. */
    public String text() {
        return text;
    }
}
