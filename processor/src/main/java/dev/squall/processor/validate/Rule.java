package dev.squall.processor.validate;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import java.util.function.Consumer;

/** One rule. Rules do not depend on each other: each must bear that every other one is broken. */
interface Rule {

    /** Hands over a problem for each breach. */
    void check(Declarations declarations, Consumer<Problem> problems);
}
