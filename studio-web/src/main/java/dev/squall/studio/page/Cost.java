package dev.squall.studio.page;

import java.time.Duration;

/**
 * What a page took of the database.
 *
 * @param statements how many statements it sent, beside those that read the structure
 * @param took how long they took, round trips included
 */
record Cost(int statements, Duration took) {
    static final Cost NONE = new Cost(0, Duration.ZERO);

    /** This and one more statement, which was sent at a time of the nanosecond clock. */
    Cost andSince(long start) {
        return new Cost(statements + 1, took.plusNanos(System.nanoTime() - start));
    }

    String text() {
        return statements + (statements == 1 ? " statement, " : " statements, ") + Display.millis(took);
    }
}
