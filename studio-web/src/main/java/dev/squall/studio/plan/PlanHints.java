package dev.squall.studio.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands out in a plan, in words. Rules of thumb: they say what was seen, and what usually helps. */
public final class PlanHints {
    private static final double FAR_OFF = 10;
    private static final double MANY_ROWS = 1_000;
    private static final double LARGE_SHARE = 0.2;
    private static final long MANY_LOOPS = 1_000;

    private PlanHints() {}

    /** The hints about a step; none if nothing stands out. */
    public static List<String> of(Plan plan, PlanNode node) {
        List<String> hints = new ArrayList<>();
        double rows = node.actualRows().orElse(0);
        double looked = (rows + node.removed()) * node.loops().orElse(0);
        if (node.title().contains("Seq Scan")
                && node.removed() * node.loops().orElse(0) > MANY_ROWS
                && node.removed() > FAR_OFF * rows
                && plan.share(node) > LARGE_SHARE) {
            hints.add(String.format(
                    Locale.ROOT,
                    "read %,.0f rows to keep %,.0f: an index on the columns of the filter may help",
                    looked,
                    rows * node.loops().orElse(0)));
        } else if (node.removed() > MANY_ROWS
                && node.removed() > FAR_OFF * rows
                && node.title().contains("Index")) {
            hints.add("the filter runs behind the index: an index that has its columns may help");
        }
        double off = node.misestimate();
        if ((off > FAR_OFF || off < 1 / FAR_OFF) && Math.max(rows, node.estimatedRows()) > FAR_OFF * FAR_OFF) {
            hints.add(String.format(
                    Locale.ROOT,
                    "%,.0f times %s rows than estimated: analyze the table, or add extended statistics",
                    off > 1 ? off : 1 / off,
                    off > 1 ? "more" : "fewer"));
        }
        if (node.spilled() > 0) {
            hints.add("went to disk: more work_mem, or fewer rows, keep it in memory");
        }
        if (node.loops().orElse(0) > MANY_LOOPS && plan.share(node) > LARGE_SHARE) {
            hints.add(String.format(
                    Locale.ROOT,
                    "ran %,d times: maybe a join of another kind is better",
                    node.loops().getAsLong()));
        }
        return hints;
    }
}
