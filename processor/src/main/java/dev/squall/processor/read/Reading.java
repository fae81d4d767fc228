package dev.squall.processor.read;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.model.Declarations;
import java.util.List;

/**
 * What was read.
 *
 * @param declarations what the source declares
 * @param problems what cannot be expressed in the model
 */
public record Reading(Declarations declarations, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
