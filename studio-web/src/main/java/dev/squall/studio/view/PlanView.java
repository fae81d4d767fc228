package dev.squall.studio.view;

import java.util.List;

/**
 * A query plan.
 *
 * @param summary how long it took, or what it is expected to cost
 * @param share what the shares are of: time or cost
 * @param steps its steps, each before its children
 * @param settings settings that differ from their defaults
 * @param json the plan as the server printed it
 */
public record PlanView(String summary, String share, List<Step> steps, List<String> settings, String json) {
    /** Copies the lists. */
    public PlanView {
        steps = List.copyOf(steps);
        settings = List.copyOf(settings);
    }

    /**
     * A step.
     *
     * @param css the CSS classes: how deep it is, and whether it was never run
     * @param title what it does
     * @param target what it works on
     * @param role how its parent uses it
     * @param details conditions and the like
     * @param share its share of the whole
     * @param bar the share in tenths
     * @param rows how many rows it gave, possibly empty
     * @param estimated how many were expected
     * @param misestimate how far that is off, possibly empty
     * @param blocks how many blocks it looked at, possibly empty
     * @param spilled how much of it went to disk, possibly empty
     * @param hints what stands out
     */
    public record Step(
            String css,
            String title,
            String target,
            String role,
            List<String> details,
            String share,
            String bar,
            String rows,
            String estimated,
            String misestimate,
            String blocks,
            String spilled,
            List<String> hints) {
        /** Copies the lists. */
        public Step {
            details = List.copyOf(details);
            hints = List.copyOf(hints);
        }
    }
}
