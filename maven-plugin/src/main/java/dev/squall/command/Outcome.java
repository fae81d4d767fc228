package dev.squall.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command has to say: lines for people, and the same as data for programs.
 *
 * @param success whether a build may go on
 * @param lines what to print, in order
 * @param data what {@code output=json} prints: strings, numbers, booleans, lists and maps
 */
public record Outcome(boolean success, List<Line> lines, Map<String, Object> data) {

    public Outcome {
        lines = List.copyOf(lines);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** How a line is meant. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /**
     * A line for people.
     *
     * @param level how it is meant
     * @param text the text, which may have line breaks
     */
    public record Line(Level level, String text) {}

    static Builder builder() {
        return new Builder();
    }

    static Outcome failure(String message) {
        return builder().error(message).with("message", message).build();
    }

    /** Collects an outcome. Not safe for use by several threads. */
    static final class Builder {
        private final List<Line> lines = new ArrayList<>();
        private final Map<String, Object> data = new LinkedHashMap<>();
        private boolean success = true;

        private Builder() {}

        Builder info(String text) {
            lines.add(new Line(Level.INFO, text));
            return this;
        }

        Builder warning(String text) {
            lines.add(new Line(Level.WARNING, text));
            return this;
        }

        /** Adds a line and makes the outcome a failure. */
        Builder error(String text) {
            lines.add(new Line(Level.ERROR, text));
            success = false;
            return this;
        }

        Builder with(String name, Object value) {
            data.put(name, value);
            return this;
        }

        Outcome build() {
            var all = new LinkedHashMap<String, Object>();
            all.put("success", success);
            all.putAll(data);
            return new Outcome(success, lines, all);
        }
    }
}
