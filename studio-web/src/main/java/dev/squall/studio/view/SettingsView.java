package dev.squall.studio.view;

import java.util.List;

/**
 * The settings in force, and what the studio found when it attacked itself.
 *
 * @param shell what surrounds it
 * @param facts the settings
 * @param checks what became of the attacks; empty if they were not run
 * @param verdict the sum of it, possibly empty
 */
public record SettingsView(Shell shell, List<Fact> facts, List<Check> checks, String verdict) {
    /** Copies the lists. */
    public SettingsView {
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
    }

    /**
     * A setting.
     *
     * @param name what it is
     * @param value what it is set to
     */
    public record Fact(String name, String value) {}

    /**
     * What became of an attack.
     *
     * @param attack what was tried
     * @param sent the statement
     * @param outcome held or open
     * @param css the CSS class for that
     * @param detail why
     */
    public record Check(String attack, String sent, String outcome, String css, String detail) {}
}
