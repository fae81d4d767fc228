package dev.squall.processor.diagnostic;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns a defect of the processor into a problem that the user can report. */
public final class Crash {

    private static final int FRAMES = 12;

    private Crash() {}

    /** The problem for a failure while something was processed. */
    public static Problem problem(Origin origin, String subject, RuntimeException failure) {
        String trace = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
        return Problem.of(Code.CRASH, origin, subject, failure, trace);
    }
}
