package dev.squall.type.geometric;

/**
 * A part of a line between two points: PostgreSQL's {@code lseg}. Immutable and safe for use by several threads.
 *
 * @param start one end
 * @param end the other end
 */
public record LineSegment(Point start, Point end) {

    /** The form that PostgreSQL reads. */
    @Override
    public String toString() {
        return "[" + start + "," + end + "]";
    }
}
