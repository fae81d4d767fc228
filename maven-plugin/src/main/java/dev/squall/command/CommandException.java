package dev.squall.command;

/** A command cannot do what it was asked to do; the message says why and what to do. */
public final class CommandException extends RuntimeException {
    /** Says why, and what to do. */
    public CommandException(String message) {
        super(message);
    }
}
