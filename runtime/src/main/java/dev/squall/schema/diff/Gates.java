package dev.squall.schema.diff;

import dev.squall.schema.Intents;
import dev.squall.schema.Intents.Member;

/** Lets a step that may fail on rows pass only if the source says that this is meant. */
final class Gates {
    private final Intents intents;
    private final LossPolicy policy;
    private final Steps steps;

    Gates(Intents intents, LossPolicy policy, Steps steps) {
        this.intents = intents;
        this.policy = policy;
        this.steps = steps;
    }

    /**
     * Adds the step, or blocks it and says what to write.
     *
     * @param risk what may happen; blocked unless the source allows exactly this for the member or its table
     * @param what what the step does, as the beginning of a sentence
     * @param wayOut what to write instead of allowing it; empty if there is nothing
     */
    void add(Phase phase, Change change, Member member, Hazard risk, String what, String wayOut) {
        if (policy == LossPolicy.ACCEPT || intents.allows(member, risk.id())) {
            steps.add(phase, change);
            return;
        }
        steps.block(phase, change);
        String allow = "@Allow(Hazard." + risk.name() + ")";
        steps.problem(
                Problem.Kind.UNACKNOWLEDGED_RISK,
                member.toString(),
                what + ": " + risk.reason() + ". "
                        + (wayOut.isEmpty()
                                ? "If that is meant, put " + allow + "."
                                : "Put " + wayOut + ", or " + allow + " if no row stands in the way."));
    }
}
