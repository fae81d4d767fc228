package dev.squall.annotation;

/** Whether values of a {@link Shape} can be written, see {@link Shape#write}. */
public enum Write {
    /** It is only read. */
    NO,
    /**
     * {@code insertGraph} and {@code saveGraph} take it: it has a component for each column that a new row must have, and
     * only components that can be written.
     */
    ROOT,
    /**
     * It is written where it is nested in another shape that is written, whose rows give the columns of the foreign key
     * that ties it to them.
     */
    PART
}
