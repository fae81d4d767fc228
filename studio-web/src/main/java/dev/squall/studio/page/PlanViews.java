package dev.squall.studio.page;

import dev.squall.studio.plan.Plan;
import dev.squall.studio.plan.PlanHints;
import dev.squall.studio.plan.PlanNode;
import dev.squall.studio.plan.PlanReader;
import dev.squall.studio.view.PlanView;
import java.util.List;
import java.util.Locale;

/** Writes a plan for people. */
final class PlanViews {
    private static final int DEEPEST = 12;
    private static final double FAR_OFF = 10;
    private static final int KILO = 1_024;

    private PlanViews() {}

    static PlanView of(String json) {
        Plan plan = PlanReader.read(json);
        String summary = plan.analyzed()
                ? String.format(
                        Locale.ROOT,
                        "execution %.1f ms, planning %.1f ms",
                        plan.executionMillis().orElse(0),
                        plan.planningMillis().orElse(0))
                : String.format(Locale.ROOT, "estimated cost %,.0f; not run", plan.cost());
        List<PlanView.Step> steps =
                plan.nodes().stream().map(node -> step(plan, node)).toList();
        return new PlanView(summary, plan.analyzed() ? "Time" : "Cost", steps, plan.settings(), json);
    }

    private static PlanView.Step step(Plan plan, PlanNode node) {
        double share = plan.share(node);
        String depth = "d" + Math.min(node.depth(), DEEPEST);
        return new PlanView.Step(
                node.neverRan() ? depth + " never" : depth,
                node.title(),
                node.target(),
                node.role(),
                node.details(),
                share(node, share),
                String.format(Locale.ROOT, "%.1f", share * 10),
                rows(node),
                number(node.estimatedRows()),
                misestimate(node),
                blocks(node),
                node.spilled() > 0 ? Display.bytes(node.spilled() * KILO) + " on disk" : "",
                PlanHints.of(plan, node));
    }

    private static String share(PlanNode node, double share) {
        if (node.neverRan()) {
            return "never ran";
        }
        String percent = String.format(Locale.ROOT, "%.0f%%", share * 100);
        return node.millis().isPresent()
                ? percent
                        + String.format(Locale.ROOT, ", %.1f ms", node.millis().getAsDouble())
                : percent;
    }

    private static String rows(PlanNode node) {
        if (node.actualRows().isEmpty() || node.neverRan()) {
            return "";
        }
        String rows = number(node.actualRows().getAsDouble());
        long loops = node.loops().orElse(1);
        return loops > 1 ? rows + " \u00d7 " + Display.number(loops) : rows;
    }

    private static String number(double rows) {
        boolean whole = rows >= 10 || rows == Math.rint(rows);
        return whole ? Display.number(Math.round(rows)) : String.format(Locale.ROOT, "%.1f", rows);
    }

    private static String misestimate(PlanNode node) {
        double off = node.misestimate();
        if (off < FAR_OFF && off > 1 / FAR_OFF) {
            return "";
        }
        return String.format(Locale.ROOT, off > 1 ? "%,.0f\u00d7 more" : "%,.0f\u00d7 fewer", off > 1 ? off : 1 / off);
    }

    private static String blocks(PlanNode node) {
        if (node.blocksHit() + node.blocksRead() == 0) {
            return "";
        }
        String all = Display.number(node.blocksHit() + node.blocksRead());
        return node.blocksRead() == 0 ? all : all + ", " + Display.number(node.blocksRead()) + " read";
    }
}
